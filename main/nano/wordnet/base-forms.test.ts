import { expect, test } from "vitest";
import type { PartOfSpeech } from "#shared/lexicon.ts";
import { baseForms } from "./base-forms.ts";

test.each<[word: string, part: PartOfSpeech, base: string]>([
  ["children", "noun", "child"],
  ["churches", "noun", "church"],
  ["firemen", "noun", "fireman"],
  ["hot dogs", "noun", "hot dog"],
  ["ran", "verb", "run"],
  ["running", "verb", "run"],
  ["tried", "verb", "try"],
  ["hoping", "verb", "hope"],
  ["kicked the bucket", "verb", "kick the bucket"],
  ["bigger", "adjective", "big"],
  ["happiest", "adjective", "happy"],
  ["worse", "adjective", "bad"],
])("%s may be a form of the %s %s %s", (word, part, base) => {
  expect(baseForms(word, part)).toContain(base);
});

test("a noun in -ss is no plural, and adverbs have no endings", () => {
  expect([baseForms("glass", "noun"), baseForms("perhaps", "adverb")]).toEqual([["glass"], ["perhaps"]]);
});
