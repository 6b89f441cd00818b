import { type EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** One source of one summary line, in the text as it stands. */
export type TraceSource = { line: number; start: number; end: number };

type Marks = {
  sources: readonly TraceSource[];
  hot: number | null;
  /** All lines that had a source when the marks were set. */
  lines: readonly number[];
  decorations: DecorationSet;
};

export const setTraceSources = StateEffect.define<readonly TraceSource[]>();
export const setHotLine = StateEffect.define<number | null>();

const NONE: Marks = { sources: [], hot: null, lines: [], decorations: Decoration.none };
const QUIET = Decoration.mark({ class: "nb-source" });
const HOT = Decoration.mark({ class: "nb-source nb-source-hot" });

/** Underlines the sources of the shown summary and lets those of the hot line glow; both move with the text. */
export const traceMarks = StateField.define<Marks>({
  create: () => NONE,
  update(marks, transaction) {
    let { sources, hot, lines } = marks;
    if (transaction.docChanged && sources.length > 0) {
      sources = sources.flatMap((source) => {
        const start = transaction.changes.mapPos(source.start, 1);
        const end = transaction.changes.mapPos(source.end, -1);
        return end > start ? [{ line: source.line, start, end }] : [];
      });
    }
    for (const effect of transaction.effects) {
      if (effect.is(setHotLine)) hot = effect.value;
      if (effect.is(setTraceSources)) {
        const length = transaction.newDoc.length;
        sources = effect.value.filter(({ start, end }) => start < end && end <= length);
        lines = [...new Set(effect.value.map(({ line }) => line))];
      }
    }
    if (sources === marks.sources && hot === marks.hot) return marks;
    return { sources, hot, lines, decorations: decorate(sources, hot) };
  },
  provide: (field) => EditorView.decorations.from(field, (marks) => marks.decorations),
});

/** The lines of the summary whose sources have all been edited away. */
export function lostLines(state: EditorState): readonly number[] {
  const { sources, lines } = state.field(traceMarks);
  return lines.filter((line) => !sources.some((source) => source.line === line));
}

function decorate(sources: readonly TraceSource[], hot: number | null): DecorationSet {
  return RangeSet.of(
    sources.map(({ line, start, end }) => (line === hot ? HOT : QUIET).range(start, end)),
    true,
  );
}
