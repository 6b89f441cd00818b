import { Worker } from "node:worker_threads";
import { AppError } from "#shared/errors.ts";
import type { Clock } from "#main/clock.ts";
import { errorRecord, type Log } from "#main/log.ts";
import type { Role } from "./connection.ts";
import type { CallRequest, CloseRequest, ReadyReply, WorkerFailure, WorkerReply } from "./protocol.ts";

type Operation = (...args: never[]) => unknown;

/** Calls the operations of one store worker, which is started by the first call and again after it died. */
export interface WorkerClient<Operations> {
  start(): Promise<ReadyReply>;
  call<Name extends keyof Operations & string>(
    name: Name,
    ...args: Operations[Name] extends Operation ? Parameters<Operations[Name]> : never
  ): Promise<Operations[Name] extends Operation ? ReturnType<Operations[Name]> : never>;
  close(isSound: boolean): Promise<void>;
}

export interface WorkerClientOptions {
  worker: URL;
  role: Role;
  folder: string;
  clock: Clock;
  log: Log;
  onHead(head: number): void;
  onDamage(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Running {
  thread: Worker;
  ready: Promise<ReadyReply>;
  waiting: Map<number, Waiting>;
}

export function createWorkerClient<Operations>(options: WorkerClientOptions): WorkerClient<Operations> {
  const { role, clock, log } = options;
  let running: Running | null = null;
  let end: AppError | null = null;
  let nextId = 1;

  function current(): Running {
    running ??= launch();
    return running;
  }

  function launch(): Running {
    const thread = new Worker(options.worker, {
      workerData: { role, folder: options.folder, now: clock() },
      name: `store-${role}`,
    });
    const waiting = new Map<number, Waiting>();
    const { promise: ready, resolve, reject } = Promise.withResolvers<ReadyReply>();
    ready.catch(() => {}); // each caller of `ready` meets the failure itself
    const mine: Running = { thread, ready, waiting };
    const stop = (error: AppError): void => {
      if (running === mine) running = null;
      reject(error);
      for (const call of waiting.values()) call.reject(error);
      waiting.clear();
    };
    thread.on("message", (reply: WorkerReply) => {
      if (reply.kind === "ready") {
        options.onHead(reply.head);
        resolve(reply);
      } else if (reply.kind === "refused") {
        const error = fail(reply.error);
        // A library set aside must not be replaced by an empty one behind the user's back.
        if (error.code === "storage-damaged") end = error;
        stop(error);
      } else {
        const call = waiting.get(reply.id);
        waiting.delete(reply.id);
        if (reply.kind === "error") call?.reject(fail(reply.error));
        else {
          if (reply.head !== null) options.onHead(reply.head);
          call?.resolve(reply.value);
        }
      }
    });
    thread.on("error", (error) => {
      log.error({ role, error: errorRecord(error) }, "store worker failed");
      stop(died());
    });
    thread.on("exit", (code) => {
      if (running === mine && end === null) log.error({ role, code }, "store worker stopped");
      stop(died());
    });
    return mine;
  }

  function fail({ code, message, detail }: WorkerFailure): AppError {
    if (code === "storage-damaged") options.onDamage();
    if (detail !== null) log.error({ role, code, detail }, "store call failed");
    return new AppError(code, message);
  }

  async function send(message: Omit<CallRequest, "id"> | Omit<CloseRequest, "id">): Promise<unknown> {
    const target = current();
    await target.ready;
    if (running !== target) throw died();
    const id = nextId++;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    target.waiting.set(id, { resolve, reject });
    target.thread.postMessage({ ...message, id }, []);
    return promise;
  }

  return {
    async start() {
      if (end !== null) throw end;
      return current().ready;
    },

    async call(name, ...args) {
      if (end !== null) throw end;
      return send({ name, args, now: clock() }) as never; // the worker answers with what the operation returns
    },

    async close(isSound) {
      if (end?.code === "unavailable") return;
      end ??= new AppError("unavailable", "Nano Banana is closing. Start it again to go on.");
      if (running === null) return;
      const { thread } = running;
      const { promise: ended, resolve } = Promise.withResolvers<void>();
      thread.once("exit", () => resolve());
      try {
        await send({ close: { isSound } });
        await ended;
      } finally {
        await thread.terminate();
      }
    },
  };
}

function died(): AppError {
  return new AppError(
    "unavailable",
    "The note store stopped and is being started again. What was saved is safe; try once more.",
  );
}
