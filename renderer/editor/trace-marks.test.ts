import { EditorState, RangeSet } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { expect, test } from "vitest";
import { lostLines, setHotLine, setTraceSources, traceMarks } from "./trace-marks.ts";

const TEXT = "Ms Okafor called. The boiler is old. I decide by Friday.";

test("the sources of the hot line glow, those of the others are underlined", () => {
  const state = open().update({ effects: setHotLine.of(1) }).state;
  expect(marked(state)).toEqual([
    ["nb-source", "The boiler is old."],
    ["nb-source nb-source-hot", "I decide by Friday."],
  ]);
});

test("marks follow the text that is typed before and inside them", () => {
  const state = open().update({
    changes: [
      { from: 0, insert: "12 March. " },
      { from: 22, insert: "gas " },
    ],
  }).state;
  expect(marked(state)).toEqual([
    ["nb-source", "The gas boiler is old."],
    ["nb-source", "I decide by Friday."],
  ]);
});

test("text typed right before or after a source stays outside", () => {
  const state = open().update({
    changes: [
      { from: 18, insert: "Well: " },
      { from: 36, insert: " Yes." },
    ],
  }).state;
  expect(marked(state)[0]).toEqual(["nb-source", "The boiler is old."]);
});

test("a line whose source is deleted is lost, and stays lost when the words come back", () => {
  const cut = open().update({ changes: { from: 17, to: 36 } }).state;
  expect(lostLines(cut)).toEqual([0]);
  const back = cut.update({ changes: { from: 17, insert: " The boiler is old." } }).state;
  expect(lostLines(back)).toEqual([0]);
  expect(marked(back)).toEqual([["nb-source", "I decide by Friday."]]);
});

test("a source beyond the end of the text is lost, not marked", () => {
  const state = open().update({ effects: setTraceSources.of([{ line: 4, start: 50, end: 900 }]) }).state;
  expect(marked(state)).toEqual([]);
  expect(lostLines(state)).toEqual([4]);
});

function open(): EditorState {
  const sources = [
    { line: 0, start: 18, end: 36 },
    { line: 1, start: 37, end: 56 },
  ];
  return EditorState.create({ doc: TEXT, extensions: [traceMarks] }).update({
    effects: setTraceSources.of(sources),
  }).state;
}

function marked(state: EditorState): [string, string][] {
  const found: [string, string][] = [];
  const sets = state.facet(EditorView.decorations).filter((set) => set instanceof RangeSet);
  for (const set of sets) {
    set.between(0, state.doc.length, (from, to, { spec }: { spec: { class: string } }) => {
      found.push([spec.class, state.sliceDoc(from, to)]);
    });
  }
  return found;
}
