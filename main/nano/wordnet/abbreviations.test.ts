import { expect, test } from "vitest";
import { findAbbreviations } from "./abbreviations.ts";

test.each([
  ["The Service Level Agreement (SLA) ends in May.", "SLA", "Service Level Agreement"],
  ["The SLA (Service Level Agreement) ends.", "SLA", "Service Level Agreement"],
  ["SLA = service level agreement", "SLA", "service level agreement"],
  ["- **SLA**: service level agreement, signed", "SLA", "service level agreement"],
  ["SLA: Service Level Agreement with Heat & Home", "SLA", "Service Level Agreement"],
  ["The DoD stands for the Department of Defense.", "DoD", "Department of Defense"],
  ["Die Allgemeine Geschäftsbedingung (AGB) gilt.", "AGB", "Allgemeine Geschäftsbedingung"],
])("%s", (text, short, long) => {
  expect(findAbbreviations(text).map(({ short, long }) => ({ short, long }))).toEqual([{ short, long }]);
});

test.each([
  "Call Dan (he knows).",
  "Total: 30 kW",
  "TODO: buy milk",
  "Anna: also nice names",
  "(SLA)",
  "See below (2)",
])("'%s' explains none", (text) => {
  expect(findAbbreviations(text)).toEqual([]);
});

test("what is found stands at its place, and the first explanation holds", () => {
  const text = "Our service level agreement (SLA).\nSLA: some late answers";
  expect(
    findAbbreviations(text).map(({ start, end, ...found }) => ({ ...found, quote: text.slice(start, end) })),
  ).toEqual([{ short: "SLA", long: "service level agreement", quote: "service level agreement (SLA)" }]);
});
