import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { sentencesAround } from "./sentences-around.ts";

const TEXT = "Above. It stays.\nOne is here. “Two is here.” Three, at 3.5, is here.\nBelow.";

function around(words: string): string {
  const state = EditorState.create({ doc: TEXT });
  const from = TEXT.indexOf(words);
  const range = sentencesAround(state, { from, to: from + words.length });
  return state.sliceDoc(range.from, range.to);
}

test("a range is widened to whole sentences and never beyond its lines", () => {
  expect(["One", "Two", "here.” Th", "3.5", " Three", "Below.", "stays.\nOne"].map(around)).toEqual([
    "One is here. ",
    "“Two is here.” ",
    "“Two is here.” Three, at 3.5, is here.",
    "Three, at 3.5, is here.",
    " Three, at 3.5, is here.",
    "Below.",
    "It stays.\nOne is here. ",
  ]);
});
