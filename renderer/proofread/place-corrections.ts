import type { ChangeDesc } from "@codemirror/state";
import type { Correction } from "#shared/proofread.ts";
import { type CorrectionMark, moveMarks } from "./correction-marks.ts";

/**
 * Corrections of a text as marks in what edits made of it; those whose words an edit touched are left out. `offset` is
 * where the text begins in the note.
 */
export function placeCorrections(
  corrections: readonly Correction[],
  edits: readonly ChangeDesc[],
  offset = 0,
): CorrectionMark[] {
  const marks = corrections.map((correction) => markOf(correction, offset));
  const [first, ...others] = edits;
  if (first === undefined || marks.length === 0) return marks;
  return moveMarks(
    marks,
    others.reduce((composed, edit) => composed.composeDesc(edit), first),
  );
}

/** What is missing at a place is marked on the character before it, or on the first of the text. */
function markOf({ startIndex, endIndex, ...rest }: Correction, offset: number): CorrectionMark {
  const from = startIndex + offset;
  const to = endIndex + offset;
  if (startIndex < endIndex) return { ...rest, from, to, missing: null };
  return from > 0
    ? { ...rest, from: from - 1, to, missing: "after" }
    : { ...rest, from, to: to + 1, missing: "before" };
}
