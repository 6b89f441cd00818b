import { errorRecord, type Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import type { Pace } from "./breathe.ts";
import type { DocumentStage, DocumentUnit } from "./document-stage.ts";
import type { DocumentStages, DocumentValues } from "./document-stages.ts";
import type { MissingPart } from "./result.ts";
import { documentLimit, limited } from "./time-limit.ts";

/** What the document stages gave, and those that failed, which leave their empty value. */
export interface DecidedDocument {
  values: DocumentValues;
  missing: readonly MissingPart[];
}

/**
 * Runs the document stages one after the other; `limit` is the milliseconds of each. @throws AppError `cancelled` when the
 * work was stopped; any other failure is one missing part.
 */
export async function decideDocument(
  stages: DocumentStages,
  units: readonly DocumentUnit[],
  pace: Pace,
  log: Log,
  limit: number = documentLimit(units.length),
): Promise<DecidedDocument> {
  const values: Record<string, unknown> = {};
  const missing: MissingPart[] = [];
  const all: readonly [string, DocumentStage][] = Object.entries(stages);
  for (const [name, stage] of all) {
    try {
      values[name] = await stage.run(units, limited(pace, limit));
    } catch (error) {
      missing.push({ stage: name, reason: failureOf(error, stage.name, log), units: null });
      values[name] = stage.empty;
    }
  }
  return { values: values as unknown as DocumentValues, missing }; // one value a stage of the table, which is typed by DocumentValues
}

/** What a reader is told of a document stage that failed. @throws the error when it says that the work was stopped. */
export function failureOf(error: unknown, stage: string, log: Log): string {
  if (error instanceof AppError && error.code === "cancelled") throw error;
  log.error({ stage, error: errorRecord(error) }, "a stage of a document failed");
  return error instanceof AppError ? error.message : "This step failed on this text; the others stand.";
}
