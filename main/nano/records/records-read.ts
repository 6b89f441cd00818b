import type { NanoUnit } from "#main/nano/result.ts";
import type { InsightDocument } from "#main/nano/insight-result.ts";
import { findRecords } from "./find-records.ts";
import { RECORDS_MAX } from "./sample-records.ts";

/** How many rows or lines of a table or log were read, or null for a document that is none. */
export function recordsRead(
  text: string,
  units: readonly Pick<NanoUnit, "kind">[],
): InsightDocument["records"] {
  const read = units.length;
  if (read === 0 || units.some(({ kind }) => kind !== "row" && kind !== "log")) return null;
  const total = read < RECORDS_MAX ? read : (findRecords(text, 0, text.length)?.ranges.length ?? read);
  return { read, total };
}
