import { EventEmitter } from "node:events";
import { EVENTS } from "./events.ts";
import { notImplemented } from "./guard.ts";

// Electron gives every event its own list of arguments; electron.d.ts checks them where the app listens.
type Listener = Parameters<EventEmitter["on"]>[1];

/** An event emitter that knows its events: listening to one that the stand-in does not have throws its name. */
export class Emitter extends EventEmitter {
  private readonly label: string;
  private readonly known: ReadonlySet<string>;

  constructor(label: keyof typeof EVENTS) {
    super();
    this.setMaxListeners(0);
    this.label = label;
    this.known = new Set([...EVENTS[label], "newListener", "removeListener", "error"]);
  }

  override on(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.on(event, listener);
  }

  override addListener(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.addListener(event, listener);
  }

  override prependListener(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.prependListener(event, listener);
  }

  private check(event: string | symbol): void {
    if (typeof event === "string" && !this.known.has(event))
      throw notImplemented(`${this.label}.on("${event}")`);
  }
}
