import { expect, it } from "vitest";
import { readErroneousSentence } from "./erroneous-sentence.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { matchCorrections } from "./match-corrections.ts";
import { wordDistance } from "./word-distance.ts";

/** What was made: the words, and what stands in their place. */
const match = (line: string, ...made: [words: string, replacement: string][]) => {
  const { text, edits } = readErroneousSentence(line);
  const places = made.map(([words, replacement]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, replacement };
  });
  return matchCorrections(text, edits, places);
};

it.each<[string, string, [string, string], boolean]>([
  ["the same edit", "She {go=>goes#grammar} home.", ["go", "goes"], true],
  ["more words around it", "She {go=>goes#grammar} home.", ["She go home", "She goes home"], true],
  ["fewer words", "She {has went=>has gone#grammar} home.", ["went", "gone"], true],
  ["another replacement that is as good", "I {am=>have been|was#grammar} here.", ["am", "was"], true],
  ["a word put in before its neighbour", "Such {=>a #grammar}day.", ["day", "a day"], true],
  ["a space that belongs to either", "It is {such=>such a#grammar} day.", ["day", "a day"], true],
  ["two edits at once", "{he=>He#capitalization} {go=>goes#grammar} home.", ["he go", "He goes"], true],
  ["a half of an edit", "I {am living=>have lived#grammar} here.", ["living", "lived"], false],
  ["the right place and the wrong word", "She {go=>goes#grammar} home.", ["go", "went"], false],
  ["what is right already", "She {go=>goes#grammar} home.", ["home", "houses"], false],
])("counts %s", (_, line, made, isRight) => {
  expect(match(line, made).rights).toEqual([isRight]);
});

it("tells which edits a correction does, and leaves the others unfound", () => {
  expect(
    match("{he=>He#capitalization} {go=>goes#grammar} {hom=>home#spelling}.", ["he go", "He goes"]),
  ).toEqual({
    rights: [true],
    found: [true, true, false],
  });
});

it("counts words and marks that have to change", () => {
  expect(wordDistance("She go home", "She goes home.")).toBe(2);
  expect(wordDistance("It's here", "It's here")).toBe(0);
  expect(wordDistance("", "a b")).toBe(2);
});

it("fits weights that tell two classes apart, the smaller the larger the penalty", () => {
  const rows = [-2, -1, 0.5, -0.5, 1, 2].map((value) => ({
    features: [1, value],
    isRight: value > 0,
    weight: 1,
  }));
  const [, slope = 0] = fitLogistic(rows, [0.1, 0.1]);
  const [, flat = 0] = fitLogistic(rows, [0.1, 10]);
  expect(slope).toBeGreaterThan(1);
  expect(flat).toBeGreaterThan(0);
  expect(flat).toBeLessThan(slope / 2);
});
