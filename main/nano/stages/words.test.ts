import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";

describe("words", () => {
  it.each([
    ["The budgets were planned, and planning continues.", ["budget", "plan", "plan", "continue"], 7],
    ["Anna's stories noticed 3 boxes of dresses.", ["anna", "story", "notice", "box", "dress"], 7],
    ["Die Kosten für das Projekt sind gestiegen.", ["kosten", "projekt", "gestiegen"], 7],
    ["Les coûts du projet ont augmenté cette année.", ["coûts", "projet", "augmenté", "année"], 8],
    ["今日は会議で予算を決めました。", ["今日", "会議", "予算", "決め"], 9],
    ["قررنا تأجيل الإطلاق إلى شهر مارس", ["قررنا", "تأجيل", "الإطلاق", "شهر", "مارس"], 6],
  ])("%s", (text, stems, count) => {
    expect(tag(text).words).toEqual({ stems, count });
  });

  it("of one topic meet in one stem", () => {
    for (const forms of [
      "meeting meetings",
      "decide decided",
      "use uses",
      "quickly quick",
      "class classes",
    ]) {
      const stems = tag(`xylophone ${forms}`).words.stems.slice(1);
      expect(new Set(stems).size, forms).toBeLessThanOrEqual(1);
    }
  });
});
