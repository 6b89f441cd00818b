import type { TFunction } from "i18next";
import type { TracedUnit } from "#shared/summary.ts";

/** What became of a unit: the line it went into, or why it went into none. */
export function verdictOf({ line, leftOut }: Pick<TracedUnit, "line" | "leftOut">, t: TFunction): string {
  if (line !== null) return t("summarize.trace.line", { number: line + 1 });
  if (leftOut === null) return t("summarize.trace.beside");
  const other = leftOut.line === null ? "" : t("summarize.trace.line", { number: leftOut.line + 1 });
  return t(`summarize.trace.leftOut.${leftOut.reason}`, { line: other });
}
