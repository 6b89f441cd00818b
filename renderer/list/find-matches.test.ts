import { expect, test } from "vitest";
import { findMatches } from "./find-matches.ts";

function found(text: string, filter: string): string[] {
  return findMatches(text, filter).map(({ start, end }) => text.slice(start, end));
}

test("every word of the filter is found wherever it occurs, whatever its case", () => {
  expect(found("Boiler call: the BOILER is old", "boiler  call")).toEqual(["Boiler", "call", "BOILER"]);
});

test("of two matches that overlap the longer one stands", () => {
  expect(found("notebook", "note notebook")).toEqual(["notebook"]);
});

test("an empty filter marks nothing", () => {
  expect(findMatches("anything", "  ")).toEqual([]);
});

test("a letter that grows in lower case does not shift what follows", () => {
  expect(found("İİİ boiler", "BOILER")).toEqual(["boiler"]);
});
