import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "#main/log.ts";
import { WORKER } from "#main/nano/fixtures/open-nano.ts";
import { MODELS } from "#main/nano/fixtures/tag.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { samples } from "#main/samples/samples.ts";
import { SUMMARY_LENGTHS, SUMMARY_TYPES } from "#shared/summary.ts";
import { withoutOrigin } from "./fixtures/without-origin.ts";
import { createLocalSummarizer } from "./local-summarizer.ts";
import type { ReadDocument, Summarizer } from "./summarizer.ts";

const never = new AbortController().signal;

async function open(): Promise<Summarizer> {
  const { sha256 } = await readEmbeddingsRecord(MODELS);
  const summarizer = createLocalSummarizer({
    pool: WORKER,
    poolSize: 1,
    models: MODELS,
    modelSha256: sha256,
    results: null,
    log: silentLog,
  });
  onTestFinished(() => summarizer.close());
  return summarizer;
}

const documentOf = (text: string): ReadDocument => ({
  text,
  record: { id: "text", name: "text", revision: null, sha256: "" },
  note: null,
  marks: [],
});

const PIECES = [
  "The boiler of flat 3 costs £2,150 more. ",
  "\n\n## Decisions\n\n",
  "\n\nAna: We agreed to wait until Friday.\nDan: I will call the shop.\n",
  "\n- [x] pay the bill\n- buy 12 lamps\n",
  "\n\n```\ncode\n```\n\n",
  "\n> She said it twice.\n",
  "\n\nJa, genau.\n\n",
  "Der Umbau beginnt im Oktober, weil die Handwerker vorher keine Zeit haben. ".repeat(40),
  "会議は三月です。",
  " ",
  "\n\n",
  "# ",
  ".",
];

/** Puts a piece in the place of up to 300 characters. Places are shares of the text's length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat({ max: 300 }),
  isTaking: fc.boolean(),
  piece: fc.constantFrom(...PIECES),
});

test("after any edits a summary is the bytes that a first reading gives", async () => {
  const [warm, fresh] = [await open(), await open()];
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
  const options = fc.record({
    type: fc.constantFrom(...SUMMARY_TYPES),
    length: fc.constantFrom(...SUMMARY_LENGTHS),
    format: fc.constant("markdown" as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), edits, options, async (sample, changes, choice) => {
      let text = sample;
      for (const { at, taken, isTaking, piece } of changes) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + piece + text.slice(from + (isTaking ? taken : 0));
        fresh.forget();
        const [one, other] = [
          await warm.trace(documentOf(text), choice, never),
          await fresh.trace(documentOf(text), choice, never),
        ];
        expect(JSON.stringify(withoutOrigin(one))).toBe(JSON.stringify(withoutOrigin(other)));
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
