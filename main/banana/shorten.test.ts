import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordSpans } from "./plain-words.ts";
import { shorten } from "./shorten.ts";

const kept = (
  text: string,
  words: number,
  characters = 500,
  language: string | null = "en",
): string | null => {
  const length = shorten(text, { words, characters }, language);
  return length === null ? null : text.slice(0, length);
};

describe("shorten", () => {
  it("leaves what fits", () => {
    expect(kept("Five words are fine here", 5)).toBeNull();
  });

  it("cuts behind a clause when enough is kept", () => {
    expect(
      kept("The ovens are stuck in Rotterdam, and the haulier promises the end of March at best", 12),
    ).toBe("The ovens are stuck in Rotterdam");
  });

  it("does not end with a word that leads on", () => {
    expect(kept("We walked all the way to the old harbour of the town on Sunday", 9)).toBe(
      "We walked all the way to the old harbour",
    );
  });

  it("keeps numbers, times, prices and compounds whole", () => {
    expect(kept("It costs 1,000,000 euros", 3)).toBe("It costs 1,000,000");
    expect(kept("Trains leave daily around 10:42 sharp", 4)).toBe("Trains leave daily around");
    expect(kept("Gardens grow slowly left-handed people say", 4)).toBe("Gardens grow slowly");
    expect(kept("Prices rose sharply 12 % everywhere", 4)).toBe("Prices rose sharply");
  });

  it("keeps a name whole", () => {
    const text = "Yesterday evening came Maria Santos Oliveira with bread";
    const name = { start: text.indexOf("Maria"), end: text.indexOf(" with") };
    const length = shorten(text, { words: 4, characters: 500 }, "en", [name]);
    expect(text.slice(0, length ?? 0)).toBe("Yesterday evening came");
  });

  it("keeps an address whole, even at the start", () => {
    const address = `https://example.org/${"a".repeat(300)}`;
    expect(kept(`${address} says it all, they think`, 5, 100)).toBe(address);
    expect(kept(`Read more today at ${address} or elsewhere`, 4, 100)).toBe("Read more today");
  });

  it("counts words of Chinese and Japanese without spaces", () => {
    const text = "祖父母の家は築九十年で、屋根と床の修理が必要です";
    const short = kept(text, 8, 500, "ja") ?? "";
    expect(text.startsWith(short)).toBe(true);
    expect(wordSpans(short).length).toBeLessThanOrEqual(8);
    expect(short.length).toBeGreaterThan(3);
  });

  it("never cuts a grapheme, whatever the text", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(kept(family.repeat(40), 5, 30)).toBe(family.repeat(2));
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    const text = fc
      .array(fc.constantFrom("👩🏽‍🚀", "e\u0301", "a", " ", "한", "ไทย", ",", "12", "नि", "-", "语"), {
        maxLength: 120,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 5, max: 60 }),
        (whole, words, most) => {
          const length = shorten(whole, { words, characters: most }, "en");
          if (length === null) return;
          const edges = new Set([...segmenter.segment(whole)].map(({ index }) => index));
          expect(edges.has(length)).toBe(true);
          expect(wordSpans(whole.slice(0, length)).length).toBeLessThanOrEqual(words);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
