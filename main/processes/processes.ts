import { AppError } from "#shared/errors.ts";
import type { ProcessStatus } from "#shared/processes.ts";

/** The part of a supervisor that everyone may see. */
export interface WatchedProcess {
  status(): ProcessStatus;
  onChange(listener: () => void): () => void;
  restart(): void;
}

/** The processes that work for the app, as its user sees them. */
export interface Processes {
  list(): ProcessStatus[];
  /** All of them now, and again after every change of a state; what changes meanwhile is told once. */
  changes(signal: AbortSignal): AsyncGenerator<ProcessStatus[], void>;
  /** Starts one again, also after it was given up. @throws AppError `not-found` */
  restart(name: string): ProcessStatus;
}

export function createProcesses(watched: readonly WatchedProcess[]): Processes {
  const list = () => watched.map((one) => one.status());

  return {
    list,

    async *changes(signal) {
      let wake = Promise.withResolvers<void>();
      const notify = () => wake.resolve();
      const stops = watched.map((one) => one.onChange(notify));
      signal.addEventListener("abort", notify);
      try {
        while (!signal.aborted) {
          wake = Promise.withResolvers();
          yield list();
          if (!signal.aborted) await wake.promise;
        }
      } finally {
        for (const stop of stops) stop();
        signal.removeEventListener("abort", notify);
      }
    },

    restart(name) {
      const found = watched.find((one) => one.status().name === name);
      if (found === undefined) {
        throw new AppError("not-found", `There is no process "${name}". List them to see their names.`);
      }
      found.restart();
      return found.status();
    },
  };
}
