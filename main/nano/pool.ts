import { Worker } from "node:worker_threads";
import type { Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import type { PoolAnswer, PoolReply, PoolRequest, PoolTask } from "./tasks.ts";

/** Threads that run unit stages. Work is given out first come, first served. */
export interface Pool {
  size: number;
  /**
   * Runs one task on a thread. A thread that dies under it is replaced and the task run once more.
   * @throws AppError `cancelled` when `signal` is aborted, `unavailable` when threads keep dying.
   */
  run<Task extends PoolTask>(
    task: Task,
    signal: AbortSignal,
  ): Promise<Extract<PoolAnswer, { kind: Task["kind"] }>>;
  /** Starts all threads now, so that the first task need not wait for their tables. */
  warm(): void;
  /** Ends the threads; tasks under way fail as cancelled. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Entry of a thread: the source in tests, the built file in the app. */
  worker: URL;
  size?: number;
  /** Folder of the built-in tables. */
  models: string;
  log: Log;
}

/** Deaths of threads under one task after which it is given up. */
const DEATHS_MAX = 2;

/** What a thread makes for a batch is soon dropped; with more room for it the process only grows. */
const YOUNG_MEGABYTES = 8;

interface Job {
  request: PoolRequest;
  deaths: number;
  isSettled: boolean;
  resolve(answer: PoolAnswer): void;
  reject(error: unknown): void;
}

interface Slot {
  worker: Worker | null;
  job: Job | null;
}

/** Threads start with the first task. Idle ones do not keep the process alive. */
export function createPool({ worker: entry, size = 2, models, log }: PoolOptions): Pool {
  const slots: Slot[] = Array.from({ length: size }, () => ({ worker: null, job: null }));
  const queue: Job[] = [];
  let lastId = 0;
  let isClosed = false;

  function start(slot: Slot): Worker {
    // Flags of the host's own command line, such as an inline script, are not the thread's.
    const worker = new Worker(entry, {
      workerData: { models },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    slot.worker = worker;
    // A thread that starts takes hold of the process again, so it is let go of when it is up.
    worker.on("online", () => {
      if (slot.worker === worker && !slot.job) worker.unref();
    });
    worker.on("message", (reply: PoolReply) => {
      const { job } = slot;
      if (!job || job.request.id !== reply.id) return;
      slot.job = null;
      worker.unref();
      settle(job, reply);
      dispatch();
    });
    worker.on("error", (error) => log.error({ error: error.name }, "A thread of the nano level failed."));
    worker.on("exit", (code) => {
      if (slot.worker !== worker) return;
      slot.worker = null;
      const { job } = slot;
      slot.job = null;
      if (job) retry(job, code);
      dispatch();
    });
    return worker;
  }

  function retry(job: Job, code: number): void {
    if (job.isSettled || isClosed) return;
    job.deaths += 1;
    log.warn({ code, deaths: job.deaths }, "A thread of the nano level died under a task.");
    if (job.deaths < DEATHS_MAX) queue.unshift(job);
    else
      fail(
        job,
        new AppError(
          "unavailable",
          "Reading the text failed twice. Try again; if it stays, restart Nano Banana.",
        ),
      );
  }

  function dispatch(): void {
    for (;;) {
      const slot = slots.find(({ worker, job }) => worker && !job) ?? slots.find(({ job }) => !job);
      const job = slot && !isClosed ? queue.shift() : undefined;
      if (!slot || !job) return;
      if (job.isSettled) continue;
      const worker = slot.worker ?? start(slot);
      slot.job = job;
      worker.ref();
      worker.postMessage(job.request, []);
    }
  }

  return {
    size,
    run<Task extends PoolTask>(task: Task, signal: AbortSignal) {
      const { promise, resolve, reject } = Promise.withResolvers<PoolAnswer>();
      if (signal.aborted || isClosed) reject(cancelled());
      else {
        lastId += 1;
        const flag = new Int32Array(new SharedArrayBuffer(4));
        const job: Job = {
          request: { id: lastId, flag, task },
          deaths: 0,
          isSettled: false,
          resolve,
          reject,
        };
        const abort = () => {
          Atomics.store(flag, 0, 1);
          fail(job, cancelled());
        };
        signal.addEventListener("abort", abort, { once: true });
        const end = () => signal.removeEventListener("abort", abort);
        promise.then(end, end);
        queue.push(job);
        dispatch();
      }
      return promise as Promise<Extract<PoolAnswer, { kind: Task["kind"] }>>; // a thread answers with its task's kind
    },
    warm() {
      for (const slot of slots) if (!slot.worker && !isClosed) start(slot);
    },
    async close() {
      isClosed = true;
      for (const job of [...queue.splice(0), ...slots.map(({ job }) => job)]) {
        if (job) fail(job, cancelled());
      }
      await Promise.all(slots.map(async ({ worker }) => await worker?.terminate()));
    },
  };
}

function settle(job: Job, reply: PoolReply): void {
  if (reply.kind === "aborted") fail(job, cancelled());
  else if (reply.kind === "error") fail(job, new Error(reply.message));
  else if (!job.isSettled) {
    job.isSettled = true;
    job.resolve(reply);
  }
}

function fail(job: Job, error: Error): void {
  if (job.isSettled) return;
  job.isSettled = true;
  job.reject(error);
}

function cancelled(): AppError {
  return new AppError("cancelled", "The work was stopped.");
}
