import type { z } from "zod";
import { AppError } from "#shared/errors.ts";
import type { ProcessState, ProcessStatus } from "#shared/processes.ts";
import { errorRecord, type Log } from "#main/log.ts";
import { createBackOff } from "./back-off.ts";
import type { Fork } from "./child.ts";
import { createJob, type Job } from "./job.ts";
import type { ChildMessage } from "./messages.ts";
import type { Operations, Progress } from "./operations.ts";
import {
  busyError,
  cancelledError,
  closingError,
  endError,
  jobLimitError,
  stoppedError,
} from "./process-errors.ts";
import { type EndReason, type RunningChild, startChild } from "./running-child.ts";
import { SUPERVISOR_LIMITS, type SupervisorLimits } from "./supervisor-limits.ts";
import { systemTimers, type Timers } from "./timers.ts";

export interface SupervisorOptions<All extends Operations> {
  name: string;
  /** What messages to the user call it. */
  title: string;
  entry: URL;
  operations: All;
  fork: Fork;
  /** What the child is told when it starts. */
  args?: readonly string[];
  hostPid: number;
  log: Log;
  timers?: Timers;
  limits?: Partial<SupervisorLimits>;
}

/** Calls into one child process, which is started by the first call and again after it died. */
export interface Supervisor<All extends Operations> {
  /**
   * Runs one operation; calls run one after the other. `limit` is the most milliseconds it may take.
   * @throws AppError of the operation; `cancelled`; `busy` when too many calls wait; `too-large` when it needs too
   * much memory; `unavailable` when the child dies under it, is stopped or closing.
   */
  call<Name extends keyof All & string>(
    name: Name,
    input: z.input<All[Name]["input"]>,
    options: { signal: AbortSignal; onProgress?: (value: Progress<All[Name]>) => void; limit?: number },
  ): Promise<z.output<All[Name]["output"]>>;
  status(): ProcessStatus;
  /** Called at every change of the state. The answer ends it. */
  onChange(listener: () => void): () => void;
  /** Starts the child anew, also after it was given up. */
  restart(): void;
  /** Fails what waits and ends the child; resolves when it is gone. */
  close(): Promise<void>;
}

export function createSupervisor<All extends Operations>(options: SupervisorOptions<All>): Supervisor<All> {
  const { name, title, operations, log, timers = systemTimers } = options;
  const limits: SupervisorLimits = { ...SUPERVISOR_LIMITS, ...options.limits };
  const backOff = createBackOff(limits, timers);
  const listeners = new Set<() => void>();
  const queue: Job[] = [];
  let child: RunningChild | null = null;
  let current: Job | null = null;
  let state: ProcessState = "idle";
  let failures = 0;
  let lastId = 0;
  let isClosed = false;
  /** The one thing that is waited for: a back-off, the end of a job, or of idleness. */
  let callOff = noWait;

  function become(next: ProcessState): void {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function after(delay: number, act: () => void, isAwaited = false): void {
    callOff();
    callOff = timers.after(delay, act, isAwaited);
  }

  function start(): void {
    callOff();
    become("starting");
    try {
      child = startChild({ ...options, timers, limits, onMessage: receive, onEnd: ended });
    } catch (error) {
      log.error({ process: name, error: errorRecord(error) }, "child process could not be started");
      ended("slow-start", null);
    }
  }

  function pump(): void {
    if (current || isClosed) return;
    if (child === null) {
      if (queue.length > 0 && state === "idle") start();
      return;
    }
    if (state !== "ready") return;
    const job = queue.shift();
    if (job === undefined) return after(limits.idle, () => child?.end("asked"));
    current = job;
    callOff();
    if (job.limit !== undefined) after(job.limit, () => overran(job));
    child.post({ kind: "call", id: job.id, name: job.name, input: job.input });
  }

  function receive(message: Exclude<ChildMessage, { kind: "heartbeat" }>): void {
    if (message.kind === "ready") {
      become("ready");
      return pump();
    }
    const job = current;
    if (job?.id !== message.id) return;
    const { progress, output } = job.operation;
    if (message.kind === "progress") {
      const { data } = progress?.safeParse(message.value) ?? {};
      return data === undefined ? child?.end("malformed") : job.progress(data);
    }
    if (message.kind === "done") {
      const value = output.safeParse(message.value);
      if (!value.success) return child?.end("malformed");
      job.done(value.data);
    } else {
      if (message.fault)
        log.error({ process: name, call: job.name, error: message.fault }, "child call failed");
      job.fail(new AppError(message.error.code, message.error.message));
    }
    current = null;
    pump();
  }

  function ended(reason: EndReason, code: number | null): void {
    const job = current;
    child = null;
    current = null;
    callOff();
    job?.fail(endError(title, reason, limits));
    if (isClosed || reason === "asked") {
      become("idle");
      return pump();
    }
    if (reason === "slow-start") failWaiting(endError(title, reason, limits));
    failures += 1;
    const wait = backOff.afterDeath();
    log.warn({ process: name, reason, code, failures }, "child process died");
    if (wait === null) return giveUp();
    become("restarting");
    // A program that runs one command would otherwise end without its answer.
    const isAwaited = true;
    after(
      wait,
      () => {
        become("idle");
        pump();
      },
      isAwaited,
    );
  }

  function giveUp(): void {
    become("stopped");
    failWaiting(stoppedError(title, limits.deaths));
  }

  function failWaiting(error: AppError): void {
    for (const job of queue.splice(0)) job.fail(error);
  }

  function overran(job: Job): void {
    job.fail(jobLimitError(title, job.limit ?? 0));
    child?.end("asked");
  }

  /** What waits is left out; what is with the child is stopped there, or the child is ended. */
  function aborted(job: Job): void {
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    if (current !== job) return;
    child?.post({ kind: "cancel", id: job.id });
    after(limits.cancel, () => child?.end("asked"));
  }

  return {
    async call(operation, input, { signal, onProgress, limit }) {
      if (signal.aborted) throw cancelledError();
      if (isClosed) throw closingError();
      if (state === "stopped") throw stoppedError(title, limits.deaths);
      if (queue.length >= limits.queue) throw busyError(title);
      const declared = operations[operation];
      if (declared === undefined) throw new Error(`There is no operation ${operation}.`);
      lastId += 1;
      const job = createJob({
        id: lastId,
        name: operation,
        input,
        operation: declared,
        limit,
        signal,
        onProgress,
        onAbort: aborted,
      });
      queue.push(job);
      pump();
      return job.result as never; // parsed by this operation's schema
    },
    status: () => ({ name, title, state, memory: child?.memory ?? null, failures }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart() {
      if (isClosed) return;
      backOff.forget();
      child?.end("asked");
      if (child === null && state !== "starting") start();
    },
    async close() {
      isClosed = true;
      const ending = child;
      current?.fail(closingError());
      failWaiting(closingError());
      ending?.end("asked");
      callOff();
      await ending?.gone;
    },
  };
}

const noWait = (): void => {};
