import type { UnitReport } from "#shared/unit.ts";
import type { NanoUnit } from "./result.ts";

/** What the app shows of a unit. */
export function unitReport(unit: NanoUnit): UnitReport {
  const { index, kind, start, end, text, language, state } = unit;
  return {
    index,
    kind,
    start,
    end,
    text,
    language,
    keyphrases: [...unit.keyphrases],
    entities: [...unit.entities],
    words: unit.words.count,
    state,
    skipped: [...unit.skipped],
  };
}
