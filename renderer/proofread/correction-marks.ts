import { type ChangeDesc, type EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Correction } from "#shared/proofread.ts";

/** A correction where it stands in the text now. What is missing between two characters is marked on one of them. */
export type CorrectionMark = { from: number; to: number; missing: "before" | "after" | null } & Pick<
  Correction,
  "correction" | "alternatives" | "type" | "explanation" | "source" | "confidence" | "isSafe" | "rule" | "key"
>;

type Marks = { isOn: boolean; marks: readonly CorrectionMark[]; decorations: DecorationSet };

/** Marks in order that take the place of all. */
export const setCorrections = StateEffect.define<readonly CorrectionMark[]>();
/** Marks in order that take the place of those between two offsets. */
export const replaceCorrections = StateEffect.define<{
  from: number;
  to: number;
  marks: readonly CorrectionMark[];
}>();
/** Marks that stand beside those there are, but for the ones that touch them. */
export const addCorrections = StateEffect.define<readonly CorrectionMark[]>();
/** Turns marks on or off, and the browser's own spell check the other way. */
export const setMarking = StateEffect.define<boolean>();

/** Underlines what may be wrong. Marks move with the text; one whose words are touched goes. */
export const correctionMarks = StateField.define<Marks>({
  create: () => ({ isOn: false, marks: [], decorations: Decoration.none }),
  update(before, transaction) {
    let { isOn, marks } = before;
    if (transaction.docChanged && marks.length > 0) marks = moveMarks(marks, transaction.changes.desc);
    for (const effect of transaction.effects) {
      if (effect.is(setMarking)) {
        isOn = effect.value;
        if (!isOn) marks = [];
      }
      if (effect.is(setCorrections)) marks = within(0, transaction.newDoc.length, effect.value);
      if (effect.is(addCorrections))
        marks = addMarks(marks, within(0, transaction.newDoc.length, effect.value));
      if (effect.is(replaceCorrections)) {
        const { from, to } = effect.value;
        const ahead = marks.filter((mark) => mark.to <= from);
        const behind = marks.filter((mark) => mark.from >= to);
        marks = [
          ...ahead,
          ...within(from, Math.min(to, transaction.newDoc.length), effect.value.marks),
          ...behind,
        ];
      }
    }
    if (isOn === before.isOn && marks === before.marks) return before;
    return { isOn, marks, decorations: decorate(marks) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    EditorView.contentAttributes.from(field, ({ isOn }) => ({ spellcheck: isOn ? "false" : "true" })),
  ],
});

/** The marks after an edit: moved, or gone where the edit touches them. */
export function moveMarks(marks: readonly CorrectionMark[], edit: ChangeDesc): CorrectionMark[] {
  return marks.flatMap((mark) =>
    edit.touchesRange(mark.from, mark.to)
      ? []
      : [{ ...mark, from: edit.mapPos(mark.from, 1), to: edit.mapPos(mark.to, -1) }],
  );
}

export function marksOf(state: EditorState): readonly CorrectionMark[] {
  return state.field(correctionMarks, false)?.marks ?? [];
}

/**
 * The mark at a place, of two that meet there the later; or the next after it, or the last before it, going on at the
 * other end of the text.
 */
export function markFrom(
  marks: readonly CorrectionMark[],
  position: number,
  way: "here" | "next" | "previous",
): CorrectionMark | undefined {
  if (way === "here") return marks.findLast(({ from, to }) => from <= position && position <= to);
  if (way === "next") return marks.find(({ from }) => from > position) ?? marks[0];
  return marks.findLast(({ from }) => from < position) ?? marks.at(-1);
}

/** The change of the text that accepts a replacement. */
export function changeFor({ from, to, missing }: CorrectionMark, insert: string) {
  if (missing === "before") return { from, to: from, insert };
  if (missing === "after") return { from: to, to, insert };
  return { from, to, insert };
}

/** Both in order, without those of `more` that touch one that is there. */
function addMarks(there: readonly CorrectionMark[], more: readonly CorrectionMark[]): CorrectionMark[] {
  let at = 0;
  const free = more.toSorted(inOrder).filter(({ from, to }) => {
    while (at < there.length && (there[at]?.to ?? 0) <= from) at += 1;
    return (there[at]?.from ?? to) >= to;
  });
  return [...there, ...free].sort(inOrder);
}

const inOrder = (one: CorrectionMark, other: CorrectionMark): number =>
  one.from - other.from || one.to - other.to;

function within(start: number, end: number, marks: readonly CorrectionMark[]): CorrectionMark[] {
  return marks.filter(({ from, to }) => start <= from && from < to && to <= end);
}

function decorate(marks: readonly CorrectionMark[]): DecorationSet {
  return RangeSet.of(
    marks.map(({ from, to, type }) =>
      Decoration.mark({ class: `nb-correction nb-correction-${type}` }).range(from, to),
    ),
    true,
  );
}
