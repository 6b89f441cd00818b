import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { createNano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import type { NanoDocument } from "#main/nano/result.ts";
import { samples } from "#main/samples/samples.ts";
import { testPart } from "#main/test-program.ts";
import {
  SUMMARY_FORMATS,
  SUMMARY_LENGTHS,
  SUMMARY_LIMITS,
  SUMMARY_TYPES,
  type SummaryOptions,
  summaryLine,
} from "#shared/summary.ts";
import { EXPECTATIONS } from "./corpus/expectations.ts";
import { wordSpans } from "./plain-words.ts";
import { type BananaSummary, summarize } from "./summarize.ts";

const folder = new URL("./corpus/", import.meta.url);
const corpus = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name.slice(0, -3), readFileSync(new URL(name, folder), "utf8")]),
);
for (const [index, sample] of samples.entries()) corpus.set(`sample-${index}`, sample);

const models = new URL("../../models", import.meta.url).pathname;
const record = await readEmbeddingsRecord(models);
const worker = testPart("nano-worker");
const pool = createPool({ worker, size: 1, models, log: silentLog });
const nano = createNano({ pool, results: null, modelSha256: record.sha256, log: silentLog });
afterAll(async () => {
  await nano.close();
  await pool.close();
});

const { signal } = new AbortController();
const breathe = async (): Promise<void> => {};
const read = (text: string): Promise<NanoDocument> => nano.read(text, { signal });
const run = (document: NanoDocument, options: SummaryOptions): Promise<BananaSummary> =>
  summarize(document, { ...options, name: "note" }, breathe, signal);

const everyOption: SummaryOptions[] = SUMMARY_TYPES.flatMap((type) =>
  SUMMARY_LENGTHS.flatMap((length) => SUMMARY_FORMATS.map((format) => ({ type, length, format }))),
);

/** What holds for every summary of every text. */
function checkSummary(
  text: string,
  document: NanoDocument,
  options: SummaryOptions,
  made: BananaSummary,
): void {
  const limit = SUMMARY_LIMITS[options.type][options.length];
  const isHeadline = options.type === "headline";
  expect(made.lines.length).toBeLessThanOrEqual(isHeadline ? 1 : limit);
  if (isHeadline)
    for (const line of made.lines) expect(wordSpans(line.text).length).toBeLessThanOrEqual(limit);
  expect(new Set(made.lines.map((line) => line.text)).size).toBe(made.lines.length);
  let before = -1;
  for (const line of made.lines) {
    expect(summaryLine.parse(line)).toEqual(line);
    const [source] = line.sources;
    expect(source?.selector.start).toBeGreaterThan(before);
    before = source?.selector.start ?? before;
    for (const { selector, score } of line.sources) {
      expect(selector.quote).toBe(text.slice(selector.start, selector.end));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    for (const cut of line.cuts) {
      expect(cut.start).toBeLessThan(cut.end);
      expect(cut.start).toBeGreaterThan(source?.selector.start ?? 0);
      expect(cut.end).toBeLessThanOrEqual(source?.selector.end ?? 0);
    }
    expect(line.text.endsWith("…") || line.cuts.length === 0).toBe(true);
    checkWords(text, line);
  }
  expect(made.scores).toHaveLength(document.units.length);
  expect(made.lineOf.filter((line) => line !== null)).toHaveLength(made.lines.length);
  expect(made.text === "").toBe(made.lines.length === 0);
  if (made.lines.length === 0) expect(made.notices).toHaveLength(1);
}

/** Every letter and digit of a line stands in its sources, in their order and outside of what was cut, or in an edit. */
function checkWords(
  text: string,
  { text: shown, sources, cuts, edits }: BananaSummary["lines"][number],
): void {
  const [edit] = edits ?? [];
  const ranges = sources.map(({ selector }) => selector).sort((one, other) => one.start - other.start);
  const kept = ranges
    .map(({ start, end }) => {
      const kept = text.slice(start, cuts.find((cut) => cut.end === end)?.start ?? end);
      return edit?.start === start ? edit.text + text.slice(edit.end, end) : kept;
    })
    .join(" ");
  let place = 0;
  for (const character of shown.match(/[\p{L}\p{N}]/gu) ?? []) {
    place = kept.indexOf(character, place) + 1;
    if (place === 0) expect.fail(`"${shown}" is not in "${kept}"`);
  }
}

describe("summaries of the corpus", () => {
  it.each([...corpus])("keeps limits, order, trace and bytes: %s", async (_name, text) => {
    const document = await read(text);
    for (const options of everyOption) {
      const made = await run(document, options);
      checkSummary(text, document, options, made);
      expect(JSON.stringify(await run(await read(text), options))).toBe(JSON.stringify(made));
    }
  });

  it("has no lines for a chat of stickers alone, and says so", async () => {
    const chat = Array.from(
      { length: 6 },
      (_, index) => `[12/03/2026, 19:4${index}:07] ${index % 2 === 0 ? "Ana" : "Dan"}: \u200esticker omitted`,
    );
    const { lines, notices } = await run(await read(chat.join("\n")), {
      type: "tldr",
      length: "short",
      format: "plain-text",
    });
    expect(lines).toEqual([]);
    expect(notices).toEqual([
      {
        code: "nothing-to-summarize",
        message:
          "Only stickers, files and lines of the program in 6 messages here. Messages with words are summarized.",
      },
    ]);
  });

  it.each(EXPECTATIONS)("says what a reader expects: $document, $type", async (expectation) => {
    const { document, type, oneOf, noneOf } = expectation;
    const { lines } = await run(await read(corpus.get(document) ?? ""), {
      type,
      length: "short",
      format: "plain-text",
    });
    const shown = lines.map((line) => line.text).join("\n");
    expect(
      oneOf.filter((part) => shown.includes(part)),
      shown,
    ).not.toEqual([]);
    for (const part of noneOf)
      expect(
        shown.split(/(?<=: )|\n/).some((line) => line.startsWith(part)),
        shown,
      ).toBe(false);
  });

  it.each([
    ["german-buecherei", "German"],
    ["french-marche", "French"],
    ["spanish-huerto", "Spanish"],
    ["japanese-kominka", "Japanese"],
    ["arabic-maktaba", "Arabic"],
  ])("says that it read %s without word vectors", async (name, language) => {
    const made = await run(await read(corpus.get(name) ?? ""), {
      type: "key-points",
      length: "short",
      format: "markdown",
    });
    expect(made.engine).toBe("Key sentences, word statistics");
    expect(made.notices).toEqual([
      {
        code: "other-language",
        message: `Written in ${language}: chosen by word statistics and position, without word vectors.`,
      },
    ]);
  });

  it("uses word vectors for English and says nothing of it", async () => {
    const made = await run(await read(corpus.get("article-otters") ?? ""), {
      type: "tldr",
      length: "short",
      format: "markdown",
    });
    expect({ engine: made.engine, notices: made.notices }).toEqual({ engine: "Key sentences", notices: [] });
  });

  it("keeps the trace of any text mixed from real ones", async () => {
    const pieces = [...corpus.values()].flatMap((text) => text.split(/\n{2,}/));
    const odd = [
      "👨‍👩‍👧‍👦 family",
      "**bold** and [a link](https://example.org/a_b) with `code`",
      "# ",
      "- [ ] ",
      "Ana: ",
      "&amp; *",
      "\u202eright",
      "x".repeat(2500),
      "1.",
      "> quoted\n> lines",
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...odd), fc.string({ maxLength: 60 })), {
        maxLength: 12,
      })
      .map((parts) => parts.join("\n\n"));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...everyOption), async (mixed, options) => {
        const document = await read(mixed);
        checkSummary(mixed, document, options, await run(document, options));
      }),
      { numRuns: 120, seed: 11 },
    );
  });
});
