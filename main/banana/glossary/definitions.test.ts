import { expect, test } from "vitest";
import { definitionOf } from "./definitions.ts";

test.each([
  ["A unit is a piece of text that is read at once.", "en", "unit", "a piece of text that is read at once"],
  ["Backlinks are links that point to a note.", "en", "Backlinks", "links that point to a note"],
  ["Throughput means the number of jobs an hour.", "en", "Throughput", "the number of jobs an hour"],
  ["The term “slip” refers to a late delivery.", "en", "slip", "a late delivery"],
  [
    "Ein Backlink ist ein Verweis, der auf eine Notiz zeigt.",
    "de",
    "Backlink",
    "ein Verweis, der auf eine Notiz zeigt",
  ],
  [
    "Une unité est un morceau de texte qui est lu d'un coup.",
    "fr",
    "unité",
    "un morceau de texte qui est lu d'un coup",
  ],
  ["El enlace es una marca que lleva a otra nota.", "es", "enlace", "una marca que lleva a otra nota"],
])("%s", (sentence, language, term, meaning) => {
  expect(definitionOf(sentence, language)).toEqual({ term, meaning });
});

test.each([
  ["The hall is a mess.", "en"],
  ["This is a link that points to a note.", "en"],
  ["It means that we are late.", "en"],
  ["What is a link that points nowhere?", "en"],
  ["The reason we came and the tea we drank is a thing that I keep.", "en"],
  ["单位是一段文字。", "zh"],
])("%s defines nothing", (sentence, language) => {
  expect(definitionOf(sentence, language)).toBeNull();
});

test("a sentence of any length takes little time", () => {
  expect(definitionOf(`${"a ".repeat(50_000)}is`, "en")).toBeNull();
});
