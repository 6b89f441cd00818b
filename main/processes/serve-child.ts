import { AppError, toWireError } from "#shared/errors.ts";
import { errorRecord } from "#main/log.ts";
import { type ChildMessage, type HostMessage, hostMessage } from "./messages.ts";
import type { Handlers, Operations } from "./operations.ts";
import { findParentPort } from "./parent-port.ts";
import { watchHost } from "./watchdog.ts";

/**
 * Makes this process the child of the host that started it: says that it is ready, shows by a heartbeat that it is
 * alive and how much memory it holds, answers calls, and ends with its host. To be called once everything is loaded.
 */
export function serveChild<All extends Operations>(operations: All, handlers: Handlers<All>): void {
  const found = findParentPort();
  if (found === null) throw new Error("This program is a part of Nano Banana and is started by it.");
  const port = found;
  const post = (message: ChildMessage) => port.post(message);
  const running = new Map<number, AbortController>();

  async function answer({ id, name, input }: HostMessage & { kind: "call" }): Promise<void> {
    const operation = operations[name];
    const handler = handlers[name];
    const job = new AbortController();
    running.set(id, job);
    try {
      if (operation === undefined || handler === undefined) throw unknownOperation();
      const value = await handler(operation.input.parse(input) as never, {
        signal: job.signal,
        onProgress: (value) => post({ kind: "progress", id, value }),
      }); // the schema of this name made the input
      post({ kind: "done", id, value });
    } catch (error) {
      const isOurs = error instanceof AppError || job.signal.aborted;
      post({ kind: "failed", id, error: toWireError(error), ...(!isOurs && { fault: errorRecord(error) }) });
    } finally {
      running.delete(id);
    }
  }

  port.onMessage((received) => {
    const message = hostMessage.parse(received);
    if (message.kind === "cancel") running.get(message.id)?.abort();
    else void answer(message);
  });
  port.onClose(() => process.exit(0));
  const { host, heartbeat } = childArguments(process.argv);
  watchHost(host, heartbeat);
  setInterval(() => post({ kind: "heartbeat", memory: process.memoryUsage.rss() }), heartbeat);
  post({ kind: "ready", memory: process.memoryUsage.rss() });
}

const HOST = "--host-pid=";
const HEARTBEAT = "--heartbeat=";

/** What a child is told when it starts. @param heartbeat milliseconds between two signs of life */
export function toArguments(options: { host: number; heartbeat: number }): string[] {
  return [`${HOST}${options.host}`, `${HEARTBEAT}${options.heartbeat}`];
}

function childArguments(args: readonly string[]): { host: number; heartbeat: number } {
  const read = (prefix: string): number => {
    const value = Number(args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length));
    if (!Number.isInteger(value) || value < 1) throw new Error(`${prefix} needs a whole number.`);
    return value;
  };
  return { host: read(HOST), heartbeat: read(HEARTBEAT) };
}

function unknownOperation(): AppError {
  return new AppError(
    "internal",
    "A part of Nano Banana is of another version than the rest. Restart Nano Banana.",
  );
}
