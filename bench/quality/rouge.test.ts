import { expect, it } from "vitest";
import { rougeOfTexts } from "./rouge.ts";

const rounded = (summary: string, ...references: string[]): string[] => {
  const { rouge1, rouge2, rougeL } = rougeOfTexts(summary, references, "en");
  return [rouge1, rouge2, rougeL].map((score) => score.toFixed(4));
};

it("gives the scores of the paper's example", () => {
  // Lin 2004, section 3: precision and recall of the longest common subsequence are 3/4 and 2/4.
  const reference = "police killed the gunman";
  expect(rounded("police kill the gunman", reference)).toEqual(["1.0000", "1.0000", "1.0000"]);
  expect(rounded("the gunman kill police", reference)).toEqual(["1.0000", "0.3333", "0.5000"]);
  expect(rounded("the gunman police killed", reference)).toEqual(["1.0000", "0.6667", "0.5000"]);
});

it("counts a word as often as both have it, whatever its case, ending and marks", () => {
  expect(rounded("Cats, cats, CATS!", "the cat saw a cat")).toEqual(["0.5000", "0.0000", "0.5000"]);
});

it("takes the mean over the references", () => {
  expect(rounded("one two", "one two", "three four")).toEqual(["0.5000", "0.5000", "0.5000"]);
});

it("gives nothing for an empty summary", () => {
  expect(rounded("", "one two")).toEqual(["0.0000", "0.0000", "0.0000"]);
});

it("stems English alone", () => {
  expect(rougeOfTexts("die Planung", ["die Planungen"], "de").rouge1).toBe(0.5);
});
