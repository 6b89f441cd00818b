import { expect, it } from "vitest";
import { bootstrap, mean } from "./bootstrap.ts";
import { lead, lead3 } from "./lead.ts";
import { lexRank } from "./lexrank.ts";
import { oracle } from "./oracle.ts";
import { byRank, pageRank } from "./page-rank.ts";
import { wordsOf } from "./stems.ts";
import { textRank } from "./textrank.ts";
import { fill } from "./units.ts";

const unitsOf = (...texts: string[]) => texts.map((text) => ({ text, words: wordsOf(text, "en") }));

/** The second shares words with all others, which share none with each other. */
const STAR = unitsOf(
  "The weather was bright and cold.",
  "The boiler in the hall leaks and the roof needs slate.",
  "A boiler costs money.",
  "Slate is heavy.",
  "The hall is booked.",
);

it("fills the words in order of preference, cuts the last unit, and keeps the order of the document", () => {
  const units = unitsOf("One two three.", "Four, five!", "Six seven eight nine.");
  expect(fill(units, [2, 0], 6)).toBe("One two\nSix seven eight nine.");
  expect(fill(units, lead(units), 100)).toBe("One two three.\nFour, five!\nSix seven eight nine.");
  expect(fill(units, lead(units), 0)).toBe("");
  expect(lead3([...units, ...units])).toBe("One two three.\nFour, five!\nSix seven eight nine.");
});

it("ranks the middle of a star highest, and its ranks add up to one", () => {
  const ranks = pageRank([
    [0, 1, 1],
    [1, 0, 0],
    [1, 0, 0],
  ]);
  expect(ranks.map((rank) => rank.toFixed(3))).toEqual(["0.486", "0.257", "0.257"]);
  expect(byRank(ranks)).toEqual([0, 1, 2]);
  expect(
    pageRank([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([0.5, 0.5]);
});

it("puts what others are like first by TextRank and LexRank", () => {
  expect(textRank(STAR, "en")[0]).toBe(1);
  expect(lexRank(STAR)[0]).toBe(1);
  expect(textRank(unitsOf("Word", "Word"), "en")).toEqual([0, 1]);
});

it("has the oracle take what the references say", () => {
  const references = ["The roof needs slate. The hall is booked."];
  const chosen = oracle(STAR, references, 100, "en");
  expect(chosen).toContain("The hall is booked.");
  expect(chosen).toContain("needs slate.");
  expect(chosen).not.toContain("weather");
});

it("holds the value between its bounds, the same each time", () => {
  const values = Array.from({ length: 50 }, (_, index) => (index % 10) / 10);
  const interval = bootstrap(values, mean);
  expect(interval).toEqual(bootstrap(values, mean));
  expect(interval.value).toBeCloseTo(0.45);
  // The deviation is 0.287, that of the mean of 50 is 0.0406: 1.96 of them on each side.
  expect(interval.low).toBeCloseTo(0.45 - 0.08, 2);
  expect(interval.high).toBeCloseTo(0.45 + 0.08, 2);
  expect(bootstrap([2, 2, 2], mean)).toEqual({ value: 2, low: 2, high: 2 });
});
