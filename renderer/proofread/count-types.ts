import type { CorrectionType } from "#shared/proofread.ts";
import type { CorrectionMark } from "./correction-marks.ts";

/** In the order a person reads them; page code takes no values from the schemas. */
const ORDER = [
  "spelling",
  "grammar",
  "punctuation",
  "capitalization",
  "word-choice",
  "wordiness",
  "style",
] as const satisfies readonly CorrectionType[];

/** How many marks there are of each kind, without those of which there is none. */
export function countTypes(marks: readonly Pick<CorrectionMark, "type">[]) {
  return ORDER.map((type) => ({ type, count: marks.filter((mark) => mark.type === type).length })).filter(
    ({ count }) => count > 0,
  );
}
