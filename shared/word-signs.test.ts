import { expect, test } from "vitest";
import { wordSigns } from "./word-signs.ts";

const isName = (word: string): boolean => word === "ana" || word === "will";

test("words and pairs of words are signs, with names, days and numbers by their sort", () => {
  expect(wordSigns("Ana will call 12 people by Friday.", isName)).toEqual([
    "“NAME”",
    "“^ NAME”",
    "“will”",
    "“NAME will”",
    "“call”",
    "“will call”",
    "“0”",
    "“call 0”",
    "“people”",
    "“0 people”",
    "“by”",
    "“people by”",
    "“DAY”",
    "“by DAY”",
    "“.”",
    "“DAY .”",
    "“. $”",
  ]);
});

test("a word in small letters is no name, and an apostrophe of either form is one", () => {
  expect(wordSigns("don’t", isName)).toEqual(["“don't”", "“^ don't”", "“don't $”"]);
  expect(wordSigns("will Ana's", isName)).toEqual([
    "“will”",
    "“^ will”",
    "“NAME”",
    "“will NAME”",
    "“NAME $”",
  ]);
});

test("a clause without words has one sign, and a long one is read in part", () => {
  expect(wordSigns("…", isName)).toEqual(["“^ $”"]);
  expect(wordSigns("a ".repeat(500), isName)).toHaveLength(4);
});
