import type { AppliedMark, MarkKind, SentenceMark } from "#shared/marks.ts";
import type { TextRange } from "../state/trace-store.ts";

/** The mark of one kind on a range of the text that a summary was made from. */
export function shownMark(
  applied: readonly AppliedMark[],
  marks: readonly SentenceMark[],
  kind: MarkKind,
  { start, end }: TextRange,
): SentenceMark | undefined {
  const on = applied.find(
    (mark) => mark.kind === kind && mark.places.some((place) => place.start < end && start < place.end),
  );
  return on && marks.find((mark) => mark.kind === kind && mark.quote === on.quote);
}
