import { syntaxTree } from "@codemirror/language";
import { type EditorState, RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";

/**
 * Gives lines the shape of what they are: headings, quotes, code and hanging list items. The marks of headings step
 * aside on lines that are not being edited.
 */
export const markdownLines = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate): void {
      const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      const { docChanged, viewportChanged, selectionSet, focusChanged } = update;
      if (docChanged || viewportChanged || selectionSet || focusChanged || isParsed) {
        this.decorations = decorate(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const HIDDEN = Decoration.replace({});
const lineClasses = new Map<string, Decoration>();

const LIST_MARK = Decoration.mark({ class: "nb-list-mark" });
const LIST_SPACE = Decoration.mark({ class: "nb-list-space" });

type LineRange = { from: number; to: number };
type LineShape = { classes: Set<string>; hidden?: LineRange; listMark?: LineRange };

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const shapes = new Map<number, LineShape>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter({ name, from: start, to: end, node }) {
        const shape = SHAPES[name];
        if (shape) classify(state, shapes, Math.max(start, from), Math.min(end, to), shape);
        if (name === "ListMark") {
          const item = classify(state, shapes, start, start, "nb-item");
          if (item) item.listMark = { from: start, to: end };
        }
        if (name === "QuoteMark" && !(view.hasFocus && isTouched(state, start, state.doc.lineAt(start).to))) {
          const quote = classify(state, shapes, start, start, "nb-quote");
          const text = state.sliceDoc(end, end + 1) === " " ? end + 1 : end;
          if (quote) quote.hidden ??= { from: start, to: text };
        }
        const level = headingLevel(name);
        if (level === 0) return;
        const isTitle = level === 1 && state.sliceDoc(0, start).trim() === "";
        const heading = classify(state, shapes, start, end, isTitle ? "nb-title" : `nb-heading-${level}`);
        const mark = node.getChild("HeaderMark");
        const isEdited = view.hasFocus && isTouched(state, start, end);
        if (heading && mark?.from === start && !isEdited) {
          const text = state.sliceDoc(mark.to, mark.to + 1) === " " ? mark.to + 1 : mark.to;
          heading.hidden = { from: mark.from, to: text };
        }
      },
    });
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      if (/^\s*$/.test(line.text)) classify(state, shapes, line.from, line.from, "nb-blank");
      at = line.to + 1;
    }
  }
  return build(state, shapes);
}

const SHAPES: Readonly<Record<string, string>> = {
  Blockquote: "nb-quote",
  FencedCode: "nb-code-block",
  CodeBlock: "nb-code-block",
  ListItem: "nb-list",
  Table: "nb-table",
  HorizontalRule: "nb-rule",
};

function headingLevel(name: string): number {
  return /^(?:ATX|Setext)Heading[1-6]$/.test(name) ? Number(name.at(-1)) : 0;
}

function classify(
  state: EditorState,
  shapes: Map<number, LineShape>,
  from: number,
  to: number,
  name: string,
): LineShape | undefined {
  let first: LineShape | undefined;
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    const shape = shapes.get(line.from) ?? { classes: new Set() };
    shape.classes.add(name);
    shapes.set(line.from, shape);
    first ??= shape;
    at = line.to + 1;
  }
  return first;
}

function isTouched(state: EditorState, from: number, to: number): boolean {
  return state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

function build(state: EditorState, shapes: ReadonlyMap<number, LineShape>): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const [from, shape] of [...shapes].sort(([first], [second]) => first - second)) {
    const { classes, hidden, listMark } = shape;
    const name = [...classes].join(" ");
    const indent = listMark ? listIndent(state, from) : 0;
    builder.add(from, from, lineDecoration(indent > 0 ? `${name} nb-indent-${indent}` : name));
    if (hidden) builder.add(hidden.from, hidden.to, HIDDEN);
    if (!listMark || (hidden && hidden.to > listMark.from)) continue;
    if (indent > 0) builder.add(from, listMark.from, LIST_SPACE);
    builder.add(listMark.from, listMark.to, LIST_MARK);
  }
  return builder.finish();
}

/** Steps of two columns in front of a list mark, as far as editor.css has them; 0 behind a quote's mark. */
function listIndent(state: EditorState, from: number): number {
  const [white = ""] = /^[ \t]{0,40}/.exec(state.doc.lineAt(from).text) ?? [];
  return Math.min(6, Math.floor(white.replaceAll("\t", "    ").length / 2));
}

function lineDecoration(name: string): Decoration {
  const known = lineClasses.get(name) ?? Decoration.line({ class: name });
  lineClasses.set(name, known);
  return known;
}
