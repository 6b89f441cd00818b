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
  ["Hi Anna, thanks to Priya it works.", ["name:Anna", "name:Priya"]],
  ["Budget planning is hard.", []],
  ["ok :+1: until 10:30:15, :100: of 7.", ["time:10:30:15", "number:7"]],
  ["Ring +44 20 7946 0958 or (020) 7946 0959.", ["phone:+44 20 7946 0958", "phone:(020) 7946 0959"]],
  ["Die Nummer ist 030 901820 oder 0151-23456789.", ["phone:030 901820", "phone:0151-23456789"]],
  ["Call us on 7946 0958, or 555-234-5678.", ["phone:7946 0958", "phone:555-234-5678"]],
  [
    "From 10 000 000 to 2026-03-05 at 0.25 or 007.",
    ["number:10", "number:000", "number:000", "date:2026-03-05", "number:0.25", "number:007"],
  ],
  ["I think that We should go.", []],
  ["NASA launched 2 probes in 2024.", ["name:NASA", "number:2", "date:2024"]],
  ["**Tom** paid **€1.250,50** on 03.12.2026.", ["name:Tom", "money:€1.250,50", "date:03.12.2026"]],
  ["Die Rechnung über 450 Euro ist am 3. Oktober fällig.", ["money:450 Euro", "date:3. Oktober"]],
  ["La réunion avec Marie Curie est le 12 mars 2027.", ["name:Marie Curie", "date:12 mars 2027"]],
  ["Temperature fell to -5 °C.", ["quantity:-5 °C"]],
  ["Call me at 9 a.m. next Monday.", ["time:9 a.m.", "date:next Monday"]],
  ["見積もりは三百八十万円で、百二十万円が戻ります。", ["money:三百八十万円", "money:百二十万円"]],
  ["申し込みは六月三十日までで、工事は九月に始まります。", ["date:六月三十日", "date:九月"]],
  ["２０２６年３月５日の午後３時３０分に会います。", ["date:２０２６年３月５日", "time:午後３時３０分"]],
  ["価格は１，２００円、税は10%です。", ["money:１，２００円", "percent:10%"]],
  ["祖父母の家は築九十年で、五人が三時間待った。", ["quantity:九十年", "quantity:五人", "quantity:三時間"]],
  ["来週の日曜日と水曜日、合計は3万です。", ["date:来週の日曜日", "date:水曜日", "number:3万"]],
  ["令和八年に1.5億円を払う。", ["date:令和八年", "money:1.5億円"]],
  ["会议在3月5日下午2点半，费用500元。", ["date:3月5日", "time:下午2点半", "money:500元"]],
  ["十分に一番よい一方、一緒に一日中、第三の日本、一時的な万一。", []],
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
