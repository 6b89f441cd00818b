import { createContext, Script } from "node:vm";
import { AppError } from "#shared/errors.ts";
import type { Pace } from "./breathe.ts";

/** Most milliseconds of one stage on one unit, of a batch of units with all their stages, and of a document stage. */
export const UNIT_MS = 2000;
const BATCH_MS = 2000;
const BATCH_UNIT_MS = 300;
const DOCUMENT_MS = 30_000;
const DOCUMENT_UNIT_MS = 5;

/** Ample for a batch of so many units: a healthy one takes about a thousandth. */
export function batchLimit(units: number): number {
  return BATCH_MS + BATCH_UNIT_MS * units;
}

export function documentLimit(units: number): number {
  return DOCUMENT_MS + DOCUMENT_UNIT_MS * units;
}

/** The failure of a step that was stopped because it took too long. */
export class OutOfTime extends AppError {
  constructor(milliseconds: number) {
    super("unavailable", `This step was stopped after ${milliseconds / 1000} s; the others stand.`);
  }
}

const surroundings = createContext({ work: null });
const script = new Script("work()");

/**
 * Runs `work`, which may not wait for anything, and ends it after so many milliseconds, also within an endless loop or a
 * regular expression. @throws OutOfTime, and whatever `work` throws.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  surroundings["work"] = work;
  try {
    return script.runInContext(surroundings, { timeout: milliseconds }) as Result; // the script returns what work does
  } catch (error) {
    if (isTimeout(error)) throw new OutOfTime(milliseconds);
    throw error;
  } finally {
    surroundings["work"] = null;
  }
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}

/** The pace of a document stage, which ends it after so many milliseconds. */
export function limited(pace: Pace, milliseconds: number): Pace {
  const until = performance.now() + milliseconds;
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % CALLS_A_LOOK === 0 && performance.now() > until) throw new OutOfTime(milliseconds);
    return pace();
  };
}

const CALLS_A_LOOK = 16;
