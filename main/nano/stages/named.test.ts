import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";

/** "name:kind" in order. Written for these tests. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  [
    "We met Dr. Ana Silva at Acme Robotics in Lisbon.",
    ["Ana Silva:person", "Acme Robotics:organisation", "Lisbon:place"],
  ],
  ["The parcel from Okafor Ltd went to Baker Street.", ["Okafor Ltd:organisation", "Baker Street:place"]],
  [
    "She bought an iPhone 15 and a Kettler 3 in New Zealand.",
    ["iPhone:product", "Kettler:product", "New Zealand:place"],
  ],
  ["We heard that Grimsby, who said nothing, was late.", ["Grimsby:person"]],
  ["The University of Oxford wrote to Priya.", ["University of Oxford:organisation", "Priya:person"]],
  ["They moved to Tarnbrook near Lake Garda.", ["Tarnbrook:place", "Lake Garda:place"]],
  ["A note from NASA about Zephyr came.", ["NASA:null", "Zephyr:null"]],
  ["The tenant of Flat 7 asked for 4 bits in Q4.", ["Flat:null"]],
  ["He works for Brightwell and likes Windows 11.", ["Brightwell:organisation", "Windows:product"]],
];

describe("kinds of names", () => {
  it.each(EXAMPLES)("%s", (text, labels) => {
    const found = insightsOf(text).named.map(({ start, end, kind }) => `${text.slice(start, end)}:${kind}`);
    expect(found).toEqual(labels);
  });
});
