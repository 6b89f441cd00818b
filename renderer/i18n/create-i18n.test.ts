import { expect, test } from "vitest";
import { createI18n } from "./create-i18n.ts";

test("a note of one piece is not said to have pieces", () => {
  const { t } = createI18n("en");
  const read = { words: "Read the whole note, 5 words", units: "1", cached: "1", count: 1 };
  expect(t("summarize.read.fresh", read)).toBe("Read the whole note, 5 words in one piece.");
  expect(t("summarize.read.cached", read)).toBe(
    "Read the whole note, 5 words; its one piece came from the cache.",
  );
});
