import { EventEmitter } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Protocol } from "../../node_modules/playwright-core/types/protocol.d.ts";

export type { Protocol };
type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;
type Events = Protocol.Events;

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * The DevTools protocol over Chromium's debugging pipe: JSON messages that end with a NUL byte. Chromium leaves when
 * the pipe breaks, so it cannot outlive a killed parent.
 */
export class DevTools {
  private readonly events = new EventEmitter();
  private readonly waiting = new Map<number, Waiting>();
  private readonly output: Writable;
  private pending: Buffer[] = [];
  private lastId = 0;
  private isClosed = false;

  constructor(output: Writable, input: Readable) {
    this.output = output;
    this.events.setMaxListeners(0);
    input.on("data", (chunk: Buffer) => this.read(chunk));
    input.on("close", () => this.close());
    output.on("error", () => this.close());
  }

  /** Answers rejected with "closed" belong to a browser that has gone. */
  send<M extends keyof Commands & keyof Answers>(
    method: M,
    params: Commands[M],
    session = "",
  ): Promise<Answers[M]> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      if (this.isClosed) return reject(new Error(`${method}: the browser has closed`));
      this.waiting.set(id, { resolve: (result) => resolve(result as Answers[M]), reject });
      const message = { id, method, params, ...(session === "" ? {} : { sessionId: session }) };
      this.output.write(`${JSON.stringify(message)}\0`);
    });
  }

  on<E extends keyof Events>(event: E, listener: (params: Events[E]) => void, session = ""): void {
    this.events.on(`${session}:${event}`, listener);
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const waiting of this.waiting.values()) waiting.reject(new Error("the browser has closed"));
    this.waiting.clear();
  }

  private read(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const parts = [...this.pending, chunk.subarray(from, end)];
      this.pending = [];
      from = end + 1;
      this.receive(JSON.parse(Buffer.concat(parts).toString("utf8")) as Message);
    }
    if (from < chunk.length) this.pending.push(chunk.subarray(from));
  }

  private receive(message: Message): void {
    if (message.id === undefined) {
      this.events.emit(`${message.sessionId ?? ""}:${message.method}`, message.params);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(message.error.message));
  }
}
