import { EventEmitter } from "node:events";
import { registerHooks } from "node:module";

/** Runs first in a utility process: gives it `process.parentPort`, and takes Node's own channel away. */

interface FromHost {
  data?: unknown;
  ports?: number[];
  port?: number;
  close?: boolean;
}

registerHooks({
  resolve: (specifier, context, next) => {
    if (/^electron(\/|$)/.test(specifier))
      throw new Error(`electron stand-in: a utility process has no "${specifier}"`);
    return next(specifier, context);
  },
});

const post = process.send?.bind(process) ?? (() => false);
const ports = new Map<number, Port>();
const early: FromHost[] = [];

class Port extends EventEmitter {
  private readonly id: number;
  private waiting: unknown[] = [];
  private isStarted = false;

  constructor(id: number) {
    super();
    this.id = id;
    ports.set(id, this);
  }
  start(): void {
    this.isStarted = true;
    for (const data of this.waiting.splice(0)) this.emit("message", { data, ports: [] });
  }
  postMessage(data: unknown): void {
    structuredClone(data);
    post({ port: this.id, data });
  }
  close(): void {
    ports.delete(this.id);
    post({ port: this.id, close: true });
  }
  take({ data, close }: FromHost): void {
    if (close === true) {
      ports.delete(this.id);
      this.emit("close");
    } else if (this.isStarted) this.emit("message", { data, ports: [] });
    else this.waiting.push(data);
  }
}

const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (data: unknown) => {
    structuredClone(data);
    post({ data });
  },
});

function deliver({ data, ports: moved = [] }: FromHost): void {
  parentPort.emit("message", { data, ports: moved.map((id) => new Port(id)) });
}

process.on("message", (message) => {
  const text = message as FromHost;
  if (text.port !== undefined) ports.get(text.port)?.take(text);
  else if (parentPort.listenerCount("message") > 0) deliver(text);
  else early.push(text);
});
parentPort.on("newListener", (event) => {
  if (event === "message") queueMicrotask(() => early.splice(0).forEach(deliver));
});
// A child does not outlive its host.
process.on("disconnect", () => process.exit(0));

Object.defineProperties(process, {
  parentPort: { value: parentPort },
  send: { value: undefined },
  type: { value: "utility" },
});
