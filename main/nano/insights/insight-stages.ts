import type { Log } from "#main/log.ts";
import type { Pace } from "#main/nano/breathe.ts";
import { failureOf } from "#main/nano/decide-document.ts";
import type { MissingPart } from "#main/nano/result.ts";
import type { InsightDocument, InsightValues } from "#main/nano/insight-result.ts";
import { documentLimit, limited } from "#main/nano/time-limit.ts";
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

/** Runs the stages in order, each for `limit` milliseconds at most. @throws AppError `cancelled` when the work was stopped; any other failure is one missing part. */
export async function runInsightStages(
  stages: InsightStages,
  input: Omit<InsightInput, "earlier">,
  pace: Pace,
  log: Log,
  limit: number = documentLimit(input.units.length),
): Promise<Pick<InsightDocument, "joined" | "missing">> {
  const all: readonly [string, InsightStage<unknown>][] = Object.entries(stages);
  let joined = Object.fromEntries(all.map(([name, { empty }]) => [name, empty])) as unknown as InsightValues; // one value a stage of the table
  const missing: MissingPart[] = [];
  for (const [name, stage] of all) {
    try {
      joined = { ...joined, [name]: await stage.run({ ...input, earlier: joined }, limited(pace, limit)) };
    } catch (error) {
      missing.push({ stage: name, reason: failureOf(error, stage.name, log), units: null });
    }
  }
  return { joined, missing };
}
