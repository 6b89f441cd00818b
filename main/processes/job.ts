import type { Operation } from "./operations.ts";
import { cancelledError } from "./process-errors.ts";

/** One call on its way: waiting, with the child, or settled. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly operation: Operation;
  /** Milliseconds it may take with the child. */
  readonly limit: number | undefined;
  readonly isSettled: boolean;
  readonly result: Promise<unknown>;
  progress(value: unknown): void;
  done(value: unknown): void;
  fail(error: Error): void;
}

export interface JobOptions extends Pick<Job, "id" | "name" | "input" | "operation" | "limit"> {
  signal: AbortSignal;
  onProgress: ((value: never) => void) | undefined;
  /** Called once when the caller gives the job up; its result is then settled as cancelled. */
  onAbort: (job: Job) => void;
}

export function createJob({ signal, onProgress, onAbort, ...rest }: JobOptions): Job {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  let isSettled = false;
  const settle = (act: () => void): void => {
    if (isSettled) return;
    isSettled = true;
    signal.removeEventListener("abort", abort);
    act();
  };
  const job: Job = {
    ...rest,
    get isSettled() {
      return isSettled;
    },
    result: promise,
    progress: (value) => {
      if (!isSettled) onProgress?.(value as never); // parsed by the operation's schema
    },
    done: (value) => settle(() => resolve(value)),
    fail: (error) => settle(() => reject(error)),
  };
  const abort = (): void => {
    job.fail(cancelledError());
    onAbort(job);
  };
  signal.addEventListener("abort", abort, { once: true });
  return job;
}
