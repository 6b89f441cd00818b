import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";

/** Each label lists "kind:text" in order. Written for these tests. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Priya will send the Q3 budget draft to Marek by Friday at 3pm.",
    ["name:Priya", "date:Q3", "name:Marek", "date:Friday", "time:3pm"],
  ],
  ["Finance wants a 10% cut, about $4.5 million.", ["percent:10%", "money:$4.5 million"]],
  ["Book the vendor call with Acme Robotics on 2026-12-03.", ["name:Acme Robotics", "date:2026-12-03"]],
  [
    "On March 5, 2027 we meet Dr. Ana Silva in São Paulo.",
    ["date:March 5, 2027", "name:Ana Silva", "name:São Paulo"],
  ],
  ["The disk holds 512 GB and costs 79 €.", ["quantity:512 GB", "money:79 €"]],
  [
    "It took 3 hours and 20 minutes for 1,250 users.",
    ["quantity:3 hours", "quantity:20 minutes", "quantity:1,250 users"],
  ],
  [
    "Write to jo.li@example.org or see https://example.org/a?b=1.",
    ["email:jo.li@example.org", "url:https://example.org/a?b=1"],
  ],
  [
    "The University of Oxford and the Bank of England agreed.",
    ["name:University of Oxford", "name:Bank of England"],
  ],
  ["Yesterday Anna's team met at 14:30.", ["date:Yesterday", "name:Anna", "time:14:30"]],
  ["Anna said the build is broken.", ["name:Anna"]],
  ["Budget planning is hard.", []],
  ["I think that We should go.", []],
  ["NASA launched 2 probes in 2024.", ["name:NASA", "number:2", "date:2024"]],
  ["**Tom** paid **€1.250,50** on 03.12.2026.", ["name:Tom", "money:€1.250,50", "date:03.12.2026"]],
  ["Die Rechnung über 450 Euro ist am 3. Oktober fällig.", ["money:450 Euro", "date:3. Oktober"]],
  ["La réunion avec Marie Curie est le 12 mars 2027.", ["name:Marie Curie", "date:12 mars 2027"]],
  ["Temperature fell to -5 °C.", ["quantity:-5 °C"]],
  ["Call me at 9 a.m. next Monday.", ["time:9 a.m.", "date:next Monday"]],
];

describe("named things and numbers", () => {
  it.each(EXAMPLES)("%s", (text, labels) => {
    const { entities } = tag(text);
    expect(entities.map((entity) => `${entity.kind}:${entity.text}`)).toEqual(labels);
    for (const { start, end, text: found } of entities) expect(text.slice(start, end)).toBe(found);
  });

  it("have offsets in UTF-16 behind emoji and right-to-left text", () => {
    for (const before of ["👩‍👩‍👧 ", "שלום עולם ", "日本語 "]) {
      const text = `${before}costs $12`;
      const { start, end } = tag(text).entities.find(({ kind }) => kind === "money") ?? { start: 0, end: 0 };
      expect(text.slice(start, end)).toBe("$12");
    }
  });

  it("are not taken from the capitals of a title", () => {
    expect(tag("How We Planned the Great Summer Trip", "heading").entities).toEqual([]);
    expect(tag("Notes on the trip to Lisbon", "heading").entities).toMatchObject([{ text: "Lisbon" }]);
    expect(tag("PLEASE READ THIS FIRST").entities).toEqual([]);
  });

  it("of German text leave out names, where all nouns have capitals, and say so", () => {
    const { entities, skipped } = tag("Die Rechnung von Frau Weber über den Umbau ist bezahlt.");
    expect(entities).toEqual([]);
    expect(skipped).toContainEqual({
      stage: "names",
      reason: "Reads English, French, Spanish, Italian, Portuguese, Dutch only; this is German.",
    });
  });
});
