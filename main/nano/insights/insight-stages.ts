import { errorRecord, type Log } from "#main/log.ts";
import type { Pace } from "#main/nano/breathe.ts";
import type { InsightDocument, InsightValues, MissingPart } from "#main/nano/result.ts";
import { AppError } from "#shared/errors.ts";
import type { InsightInput, InsightStage } from "./insight-stage.ts";
import { linkedQuestions } from "./linked-questions.ts";
import { joinedTasks } from "./joined-tasks.ts";
import { people } from "./people.ts";
import { readLog } from "./read-log.ts";
import { readTables } from "./read-tables.ts";
import { resolvedDates } from "./resolved-dates.ts";

export type InsightStages = { readonly [Name in keyof InsightValues]: InsightStage<InsightValues[Name]> };

/** Every document stage beyond a summary's, each after those whose values it reads. */
export const insightStages: InsightStages = {
  people,
  dates: resolvedDates,
  tasks: joinedTasks,
  questions: linkedQuestions,
  tables: readTables,
  logs: readLog,
};

/** Runs the stages in order. @throws AppError `cancelled` when the work was stopped; any other failure is one missing part. */
export async function runInsightStages(
  stages: InsightStages,
  input: Omit<InsightInput, "earlier">,
  pace: Pace,
  log: Log,
): Promise<Pick<InsightDocument, "joined" | "missing">> {
  const all: readonly [string, InsightStage<unknown>][] = Object.entries(stages);
  let joined = Object.fromEntries(all.map(([name, { empty }]) => [name, empty])) as unknown as InsightValues; // one value a stage of the table
  const missing: MissingPart[] = [];
  for (const [name, stage] of all) {
    try {
      joined = { ...joined, [name]: await stage.run({ ...input, earlier: joined }, pace) };
    } catch (error) {
      if (error instanceof AppError && error.code === "cancelled") throw error;
      log.error({ stage: stage.name, error: errorRecord(error) }, "a stage of a document failed");
      const reason =
        error instanceof AppError ? error.message : "This step failed on this text; the others stand.";
      missing.push({ stage: name, reason, units: null });
    }
  }
  return { joined, missing };
}
