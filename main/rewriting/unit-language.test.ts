import { expect, test } from "vitest";
import { unitLanguage } from "./unit-language.ts";

test("a unit too short to be sure of has the language of its document, unless its script tells", () => {
  const cases = [
    [{ text: "Boiler letter", language: "no" }, "en"],
    [{ text: "Boiler letter", language: "no" }, null],
    [{ text: "東京タワー", language: "ja" }, "en"],
    [{ text: "Der Kessler kommt erst am nächsten Montag.", language: "de" }, "en"],
    [{ text: "Ok", language: null }, null],
  ] as const;
  expect(cases.map(([unit, document]) => unitLanguage(unit, document))).toEqual([
    "en",
    "no",
    "ja",
    "de",
    null,
  ]);
});
