import { AppError } from "#shared/errors.ts";
import type { Pool } from "./pool.ts";
import { runStages } from "./run-stages.ts";
import type { UnitStage } from "./stage.ts";
import type { UnitTask } from "./tasks.ts";

/** Runs unit stages somewhere. */
export interface StageRunner {
  /** Batches that may wait at a time. */
  width: number;
  /** The wanted outcomes of each unit, by stage as JSON. @throws AppError `cancelled` when `signal` is aborted. */
  run(units: readonly UnitTask[], signal: AbortSignal): Promise<readonly Readonly<Record<string, string>>[]>;
}

/** Runs them in the threads of a pool. */
export function inPool(pool: Pool): StageRunner {
  return {
    width: 2 * pool.size,
    run: async (units, signal) => (await pool.run({ kind: "units", units }, signal)).units,
  };
}

/** Runs them in this thread, for so few units that handing them to another would take longer. `open` is called once. */
export function inThisThread(
  open: () => Promise<readonly UnitStage[]>,
): StageRunner & { warm(): Promise<void> } {
  let opened: Promise<readonly UnitStage[]> | undefined;
  const run = async (units: readonly UnitTask[], signal: AbortSignal) => {
    opened ??= open();
    const outcomes = runStages(await opened, units, () => signal.aborted);
    if (outcomes === undefined) throw new AppError("cancelled", "The work was stopped.");
    return outcomes;
  };
  return {
    width: 1,
    run,
    /** Reads the tables before they are needed. */
    async warm() {
      opened ??= open();
      const wanted = (await opened).map(({ name }) => name);
      const never = new AbortController().signal;
      await run([{ kind: "sentence", text: "The tables are read.", wanted, known: {} }], never);
    },
  };
}
