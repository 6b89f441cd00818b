import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";
import { syllablesOf } from "./reading.ts";

describe("counts for reading level", () => {
  it("are words, letters, long words and syllables", () => {
    expect(insightsOf("The committee **postponed** a simple decision.").reading).toEqual({
      words: 6,
      letters: 36,
      long: 3,
      syllables: 12,
    });
  });

  it("leave out syllables in other languages, and scripts that have no words or vowels", () => {
    expect(insightsOf("Die Sitzung wurde wegen des Regens auf morgen verschoben.").reading).toEqual({
      words: 9,
      letters: 48,
      long: 2,
      syllables: 0,
    });
    expect(insightsOf("次の会議は月曜日です。").reading).toBeNull();
    expect(insightsOf("قررنا تأجيل الإطلاق إلى شهر مارس.").reading).toBeNull();
  });

  it("hear the syllables of most English words", () => {
    const words: Readonly<Record<string, number>> = {
      cat: 1,
      table: 2,
      people: 2,
      make: 1,
      makes: 1,
      boxes: 2,
      walked: 1,
      wanted: 2,
      needed: 2,
      moved: 1,
      idea: 3,
      area: 3,
      radio: 3,
      nation: 2,
      special: 2,
      piano: 3,
      create: 2,
      created: 3,
      the: 1,
      be: 1,
      engine: 2,
      machine: 2,
      simple: 2,
      decision: 3,
      committee: 3,
      quickly: 2,
      careful: 2,
      movement: 2,
      likely: 2,
      science: 2,
      being: 2,
      usually: 4,
      actual: 3,
      office: 2,
      offices: 3,
      rhythm: 1,
      beautiful: 3,
      language: 2,
      every: 3,
      rules: 1,
    };
    const wrong = Object.entries(words).filter(([word, count]) => syllablesOf(word) !== count);
    expect(wrong.length / Object.keys(words).length).toBeLessThanOrEqual(0.1);
  });
});
