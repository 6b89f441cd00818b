import { Emitter } from "./emitter.ts";
import { guard, notImplemented } from "./guard.ts";

/** What goes to the other process, where one end of a channel lies there. */
export type Carrier = (message: { data: unknown } | { close: true }) => void;

/** One end of a channel. Messages wait until it is started, and until the other end is somewhere. */
export class MessagePortMain extends Emitter {
  private other: MessagePortMain | null = null;
  private carrier: Carrier | null = null;
  private waiting: unknown[] = [];
  private isStarted = false;
  private isClosed = false;

  constructor() {
    super("MessagePortMain");
    return guard(this, "MessagePortMain");
  }

  start(): void {
    this.isStarted = true;
    for (const data of this.waiting.splice(0)) this.emit("message", { data, ports: [] });
  }
  postMessage(message: unknown, transfer: MessagePortMain[] = []): void {
    if (transfer.length > 0) throw notImplemented("a port sent over a port");
    const copy: unknown = structuredClone(message);
    queueMicrotask(() => this.other?.deliver(copy));
  }
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    queueMicrotask(() => {
      this.emit("close");
      this.other?.endedByOther();
    });
  }

  /** The app does not call what follows. */
  connect(other: MessagePortMain): void {
    this.other = other;
  }
  /** This end moves to another process. */
  moveTo(carrier: Carrier): void {
    this.carrier = carrier;
    for (const data of this.waiting.splice(0)) carrier({ data });
  }
  deliver(data: unknown): void {
    if (this.isClosed) return;
    if (this.carrier !== null) this.carrier({ data });
    else if (this.isStarted) this.emit("message", { data, ports: [] });
    else this.waiting.push(data);
  }
  /** From the process where this end is. */
  deliverToOther(data: unknown): void {
    this.other?.deliver(data);
  }
  private endedByOther(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.carrier?.({ close: true });
    this.emit("close");
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain();
  readonly port2 = new MessagePortMain();

  constructor() {
    this.port1.connect(this.port2);
    this.port2.connect(this.port1);
  }
}
