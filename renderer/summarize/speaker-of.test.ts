import { expect, test } from "vitest";
import type { Source, SummaryLine } from "#shared/summary.ts";
import { speakerOf } from "./speaker-of.ts";

function line(text: string, ...quotes: string[]): SummaryLine {
  const sources = quotes.map((quote, index): Source => {
    const start = 100 - 10 * index;
    const selector = { kind: "text", start, end: start + quote.length, quote } as const;
    return { document: "note", selector, score: 1, reason: "facts" };
  });
  return { text, sources, cuts: [], refused: [] };
}

test("a name that is a source of its own is told from the words", () => {
  const said = line("Dan: The ovens are paid for.", "The ovens are paid for.", "Dan");
  expect(speakerOf(said)).toEqual({ label: "Dan: ", source: said.sources[1] });
  expect(speakerOf(line("美香：はい。", "はい。", "美香"))?.label).toBe("美香：");
});

test("a line that quotes its name with its words, or has none, has no speaker apart", () => {
  expect(speakerOf(line("Dan: Yes, today.", "Dan: Yes, today."))).toBeNull();
  expect(speakerOf(line("The ovens are paid for.", "The ovens are paid for."))).toBeNull();
  expect(speakerOf(line("Danish ovens last.", "Danish ovens last.", "Dan"))).toBeNull();
});
