import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTextModel, type TextModel } from "../generate/text-model.ts";
import type { KvCache } from "../decoder/kv-cache.ts";
import type { Session } from "../onnx/session.ts";
import { loadReference } from "../testing/reference-decoder.ts";
import { writeTinyModel } from "../testing/tiny-model.ts";
import { compareTokens } from "./compare-tokens.ts";
import { applyEdit, judgeEdits } from "./judge-edits.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-judge-"));
const { signal } = new AbortController();
let model: TextModel;
let scorer: Session;
let cache: KvCache;
let reference: Awaited<ReturnType<typeof loadReference>>;

beforeAll(async () => {
  const path = join(folder, "tiny.gguf");
  await writeTinyModel(path, { family: "llama", type: "F32" });
  model = await loadTextModel({
    path,
    cacheFolder: null,
    context: 256,
    threads: 1,
    cacheBytes: 1e8,
    memoryFree: 1e9,
    signal,
    onProgress: () => undefined,
  });
  scorer = model.loaded.openScorer();
  cache = model.decoder.createCache();
  reference = await loadReference(model.file);
});
afterAll(async () => {
  scorer.dispose();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The logarithm of the probability of tokens `from` to `to` of a text, from the reference's logits. */
function expected(tokens: readonly number[], from: number, to: number): number {
  const logits = reference.logits(tokens);
  return tokens.slice(from, to).reduce((sum, token, index) => {
    const row = logits[from + index - 1] ?? new Float64Array(0);
    const total = Math.log(row.reduce((all, value) => all + Math.exp(value), 0));
    return sum + (row[token] ?? 0) - total;
  }, 0);
}

const text = "the cat sat on a mat";
const edit = (start: number, end: number, replacement: string, always = false) => ({
  start,
  end,
  replacement,
  prior: 0,
  always,
});
const edits = [
  edit(4, 7, "dog"),
  edit(8, 8, "has "),
  edit(12, 15, ""),
  edit(20, 20, "."),
  edit(0, 3, "The"),
  edit(17, 20, "mats"),
];

describe("a sentence with many edits", () => {
  it("has the gains that the reference gives each edited sentence alone, within the window", async () => {
    const window = 2;
    const judged = await judgeEdits(model, scorer, cache, {
      text,
      edits,
      window,
      keep: 6,
      floor: -99,
      signal,
    });
    const start = [0, 1, 2].find((id) => model.tokenizer.name(id) === "<|endoftext|>") ?? Number.NaN;
    const encode = (words: string) => [start, ...model.tokenizer.encode(`${words}\n`)];
    const base = encode(text);
    expect(judged.tokens).toBe(base.length - 1);
    expect(judged.logLikelihood).toBeCloseTo(expected(base, 1, base.length), 3);
    edits.forEach((one, index) => {
      const tokens = encode(applyEdit(text, one));
      const { common, changed, baseEnd } = compareTokens(base, tokens, window);
      const gain = expected(tokens, common, common + changed.length) - expected(base, common, baseEnd);
      expect([index, judged.edits[index]?.gain?.toFixed(2)]).toEqual([index, gain.toFixed(2)]);
    });
  });

  it("is read in full for the best local gains and for those that always are", async () => {
    const all = await judgeEdits(model, scorer, cache, {
      text,
      edits,
      window: 3,
      keep: 6,
      floor: -99,
      signal,
    });
    const worst = all.edits
      .map(({ local }) => local)
      .reduce((at, local, index, locals) => (local < (locals[at] ?? 0) ? index : at), 0);
    const best = all.edits
      .map(({ local }) => local)
      .reduce((at, local, index, locals) => (local > (locals[at] ?? 0) ? index : at), 0);
    const asked = edits.map((one, index) => ({ ...one, always: index === worst }));
    const few = await judgeEdits(model, scorer, cache, {
      text,
      edits: asked,
      window: 3,
      keep: 1,
      floor: -99,
      signal,
    });
    expect(few.edits.flatMap(({ gain }, index) => (gain === null ? [] : [index]))).toEqual(
      [best, worst].sort((a, b) => a - b),
    );
    expect(few.edits[worst]?.gain).toBeCloseTo(all.edits[worst]?.gain ?? 0, 4);
  });

  it("is read no further where no edit comes up to the floor", async () => {
    const options = { text, edits, window: 3, keep: 6, floor: 99, signal };
    const { edits: scores } = await judgeEdits(model, scorer, cache, options);
    expect(scores.map(({ gain }) => gain)).toEqual(edits.map(() => null));
  });

  it("is not judged any more once nobody waits for it", async () => {
    const stopped = AbortSignal.abort();
    await expect(
      judgeEdits(model, scorer, cache, { text, edits, window: 2, keep: 6, floor: -99, signal: stopped }),
    ).rejects.toMatchObject({ name: "AbortError" });
  });
});

it.each([
  ["another word", [1, 5, 6, 7, 8], [1, 5, 9, 7, 8], { common: 2, changed: [9, 7], baseEnd: 4, localEnd: 3 }],
  ["a new word", [1, 5, 6, 7], [1, 5, 9, 6, 7], { common: 2, changed: [9, 6], baseEnd: 3, localEnd: 3 }],
  ["a word less", [1, 5, 6, 7, 8], [1, 5, 7, 8], { common: 2, changed: [7], baseEnd: 4, localEnd: 4 }],
  ["nothing new", [1, 5, 6], [1, 5, 6], { common: 3, changed: [], baseEnd: 3, localEnd: 3 }],
])("compares the tokens of a sentence with %s", (_, base, changed, expected) => {
  expect(compareTokens(base, changed, 1)).toEqual(expected);
});
