import { EditorState, type TransactionSpec } from "@codemirror/state";
import { expect, test } from "vitest";
import {
  addCorrections,
  changeFor,
  type CorrectionMark,
  correctionMarks,
  markFrom,
  marksOf,
  replaceCorrections,
  setCorrections,
  setMarking,
} from "./correction-marks.ts";

const TEXT = "I recieved teh parcel yesterday and it fits";

test("marks move with what is typed before them, and one whose words are touched goes", () => {
  expect(words(open().update({ changes: { from: 0, insert: "Hello. " } }).state)).toEqual([
    "recieved",
    "teh",
    "y",
  ]);
  expect(words(open().update({ changes: { from: 12, to: 13, insert: "h" } }).state)).toEqual([
    "recieved",
    "y",
  ]);
});

test("a letter typed at the edge of a marked word takes its mark, as the word is another", () => {
  expect(words(open().update({ changes: { from: 14, insert: "m" } }).state)).toEqual(["recieved", "y"]);
});

test("no mark reaches beyond the text, and turning marks off takes them all", () => {
  const beyond: TransactionSpec = { effects: setCorrections.of([mark(40, 400)]) };
  expect(words(open().update(beyond).state)).toEqual([]);
  expect(words(open().update({ effects: setMarking.of(false) }).state)).toEqual([]);
});

test("marks of a part take the place of those in it, and none of them reaches beyond it", () => {
  const marks = [mark(4, 6), mark(9, 12), mark(16, 22)];
  const { state } = open().update({ effects: replaceCorrections.of({ from: 0, to: 15, marks }) });
  expect(words(state)).toEqual(["ci", "d t", "y"]);
});

test("marks that come while the rest is read stand in order, and none covers another", () => {
  const { state } = open().update({ effects: addCorrections.of([mark(35, 38), mark(0, 1), mark(8, 12)]) });
  expect(words(state)).toEqual(["I", "recieved", "teh", "y", " it"]);
});

test("stepping goes on at the other end of the text", () => {
  const marks = marksOf(open());
  const at = (position: number, way: "here" | "next" | "previous") => markFrom(marks, position, way)?.from;
  expect([
    at(4, "here"),
    at(0, "here"),
    at(2, "next"),
    at(42, "next"),
    at(11, "previous"),
    at(2, "previous"),
  ]).toEqual([2, undefined, 11, 2, 2, 22]);
});

test("where two marks meet, the one that begins there is meant", () => {
  expect(markFrom([mark(2, 10), mark(10, 13)], 10, "here")).toEqual(mark(10, 13));
});

test("accepting puts missing characters beside the marked one, and others in place of the words", () => {
  expect([
    changeFor(mark(2, 10), "received"),
    changeFor(mark(5, 6, "after"), ","),
    changeFor(mark(0, 1, "before"), "A "),
  ]).toEqual([
    { from: 2, to: 10, insert: "received" },
    { from: 6, to: 6, insert: "," },
    { from: 0, to: 0, insert: "A " },
  ]);
});

function open(): EditorState {
  return EditorState.create({ doc: TEXT, extensions: [correctionMarks] }).update({
    effects: [setMarking.of(true), setCorrections.of([mark(2, 10), mark(11, 14), mark(22, 23)])],
  }).state;
}

function words(state: EditorState): string[] {
  return marksOf(state).map(({ from, to }) => state.sliceDoc(from, to));
}

function mark(from: number, to: number, missing: CorrectionMark["missing"] = null): CorrectionMark {
  return {
    from,
    to,
    missing,
    correction: "received",
    alternatives: [],
    type: "spelling",
    explanation: "",
    source: "harper",
    confidence: 0.9,
    isSafe: true,
    rule: "SpellCheck",
    key: `${from}`,
  };
}
