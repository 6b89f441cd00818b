import { expect, test } from "vitest";
import { abbreviationsOf, longForm } from "./abbreviations.ts";

test.each([
  ["The Content Security Policy (CSP) forbids scripts.", "CSP", "Content Security Policy"],
  [
    "We asked the RSPB (Royal Society for the Protection of Birds).",
    "RSPB",
    "Royal Society for the Protection of Birds",
  ],
  ["OCR stands for optical character recognition.", "OCR", "optical character recognition"],
  ["The QIO, short for quick in and out, starts Monday.", "QIO", "quick in and out"],
  ["Der TÜV steht für Technischer Überwachungsverein.", "TÜV", "Technischer Überwachungsverein"],
])("%s", (sentence, short, long) => {
  expect(abbreviationsOf(sentence)).toEqual([{ short, long }]);
});

test.each([
  "The board (all of it) agreed.",
  "It rained (see page 12).",
  "Ana came (OK).",
  "The price (EUR) rose.",
  "The pump (1998) leaks.",
])("%s spells out nothing", (sentence) => {
  expect(abbreviationsOf(sentence)).toEqual([]);
});

test("letters that the words do not hold are no abbreviation", () => {
  expect(longForm("CSP", "the great hall")).toBeNull();
});

test("a sentence of brackets takes little time", () => {
  expect(abbreviationsOf("(A".repeat(20_000))).toEqual([]);
});
