import { syntaxTree } from "@codemirror/language";
import type { ChangeDesc, EditorState } from "@codemirror/state";

/** A stretch of a note that is proofread by itself: `text`, whose first character is at `offset` of the note. */
export interface ChangedPart {
  from: number;
  to: number;
  text: string;
  offset: number;
}

/** Most characters of a note that is always read whole: what is short costs little, and tells its language best. */
const WHOLE_MAX = 4_000;
/** Most characters sent while somebody types; more wait for the save. */
const PART_MAX = 200_000;

/**
 * What is to be read again after edits: the Markdown blocks around them, each whole, so that they mean the same by
 * themselves; the whole text where the blocks are not known. Null where nothing changed, or too much.
 */
export function changedPart(
  state: EditorState,
  edits: readonly ChangeDesc[],
  { isWhole = false }: { isWhole?: boolean } = {},
): ChangedPart | null {
  const edited = editedRange(edits);
  if (edited === null) return null;
  const whole = { from: 0, to: state.doc.length };
  const isShort = state.doc.length <= WHOLE_MAX;
  const { from, to } = isWhole || isShort ? whole : (blocksAround(state, edited) ?? whole);
  if (to - from > PART_MAX) return null;
  const words = state.sliceDoc(from, to).toWellFormed();
  // Behind a line end nothing is taken for the front matter that opens a note.
  return from === 0
    ? { from, to, text: words, offset: 0 }
    : { from, to, text: `\n${words}`, offset: from - 1 };
}

interface Range {
  from: number;
  to: number;
}

/** From the first to the last changed character, in the text after the edits. */
export function editedRange(edits: readonly ChangeDesc[]): Range | null {
  const [first, ...others] = edits;
  if (first === undefined) return null;
  const all = others.reduce((composed, edit) => composed.composeDesc(edit), first);
  const changed: Range[] = [];
  all.iterChangedRanges((_fromBefore, _toBefore, from, to) => changed.push({ from, to }));
  const start = changed[0];
  return start === undefined ? null : { from: start.from, to: changed.at(-1)?.to ?? start.to };
}

/** The blocks that the range touches and their neighbours, as whole lines; null where the parser is not that far. */
function blocksAround(state: EditorState, { from, to }: Range): Range | null {
  const tree = syntaxTree(state);
  const isComplete = tree.length >= state.doc.length;
  const first = tree.topNode.childBefore(from + 1);
  const start = first?.prevSibling ?? first;
  const last = tree.topNode.childAfter(to);
  const next = last?.nextSibling ?? null;
  const isNextWhole = next !== null && (isComplete || next.nextSibling !== null);
  if (!isComplete && next === null) return null;
  const end = isNextWhole ? next : last;
  const blocks = {
    from: start === null ? 0 : state.doc.lineAt(start.from).from,
    to: end === null ? state.doc.length : state.doc.lineAt(end.to).to,
  };
  const front = frontMatterEnd(state);
  return blocks.from < front ? { from: 0, to: Math.max(front, blocks.to) } : blocks;
}

/** Most characters of front matter. */
const FRONT_MATTER_MAX = 20_000;

/** Where what may be front matter ends; 0 where there is none. */
function frontMatterEnd(state: EditorState): number {
  const opening = state.doc.line(1).text;
  if (!/^[\ufeff ]?(?:---|\+\+\+)[ \t]*$/.test(opening)) return 0;
  const head = state.sliceDoc(0, FRONT_MATTER_MAX);
  const close = /\n(?:---|\.\.\.|\+\+\+)[ \t]*(?=\n|$)/g;
  close.lastIndex = opening.length;
  const end = close.exec(head);
  return end === null ? 0 : end.index + end[0].length;
}
