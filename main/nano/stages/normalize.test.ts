import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";
import { inUnit, normalize, wordsOf } from "./normalize.ts";

const normalized = (text: string) => normalize(text, tag(text).clean);

/** Letters, marks, emoji, and all that is invisible or turns the direction. */
const PIECES = constantFrom(
  ...Array.from(
    "aeZ09 ,.’‐ﬁＡ１½éßひ漢اب\u0301\u0323\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u202c\u2066\u2069\u061c\u00a0\ufe0f*_`\n",
  ),
  "👩‍👩‍👧",
  "e\u0301\u0323",
  "**b**",
  "𝐁",
  "\ud83d",
);

describe("normalized words", () => {
  it.each([
    ["a\u200bb\u202ec", "abc"],
    ["soft\u00adware", "software"],
    ["cafe\u0301 ﬁnal １２ Ｋ", "café final 12 K"],
    ["don’t **stop** the e‐mail", "don't stop the e-mail"],
    ["10² stays, and ½ does", "10² stays, and ½ does"],
    ["a\u00a0b", "a b"],
  ])("%j are %j", (text, words) => {
    expect(wordsOf(normalized(text), text)).toBe(words);
  });

  it("are nothing new for plain text", () => {
    expect(normalized("It is here, as ever.")).toBeNull();
  });

  it("lead back to the characters they came from", () => {
    const text = "Ana **do\u200bes n’t** pay\u202e 5\u00ad0";
    const found = normalized(text);
    const slice = (words: string) => {
      const start = wordsOf(found, text).indexOf(words);
      const { start: from, end } = inUnit(found, { start, end: start + words.length });
      return text.slice(from, end);
    };
    expect([slice("does"), slice("n't"), slice("50"), slice("Ana")]).toEqual([
      "do\u200bes",
      "n’t",
      "5\u00ad0",
      "Ana",
    ]);
  });

  it("have offsets that round-trip for any text: in order, within the text, each character from its own place", () => {
    assert(
      property(array(PIECES, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const clean of [text, tag(text).clean]) {
          const found = normalize(text, clean);
          const words = wordsOf(found, text);
          let last = 0;
          for (let at = 0; at < words.length; at += 1) {
            const { start, end } = inUnit(found, { start: at, end: at + 1 });
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
            const source = text.slice(start, end);
            // A mark of Markdown can part a letter from its accent.
            const folded = [source, source.replace(/[*_`]/g, "")].map((one) =>
              wordsOf(normalize(one, one), one),
            );
            if (words[at] !== " ") expect(folded.join(" ")).toContain(words[at]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("of 100,000 characters are found in one pass", () => {
    const text = "a\u200b’".repeat(33_333);
    const found = normalize(text, text);
    expect(wordsOf(found, text)).toBe("a'".repeat(33_333));
    expect(inUnit(found, { start: 66_664, end: 66_666 })).toEqual({ start: 99_996, end: 99_999 });
  });
});
