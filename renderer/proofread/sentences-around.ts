import type { EditorState } from "@codemirror/state";

/** The sentences that a range of a text touches, as its punctuation tells, within the lines of the range. */
export function sentencesAround(
  { doc }: EditorState,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const start = doc.lineAt(from).from;
  const end = doc.lineAt(to).to;
  const last = endsIn(doc.sliceString(start, from)).at(-1);
  const next = endsIn(doc.sliceString(to, end))[0];
  return { from: last === undefined ? start : start + last, to: next === undefined ? end : to + next };
}

/** Offsets behind the ends of sentences, and behind the white space there. */
function endsIn(text: string): number[] {
  return [...text.matchAll(/[.!?…]["”’)\]]{0,3}(?:\s|$)/g)].map(({ 0: end, index }) => index + end.length);
}
