import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadTextModel } from "../generate/text-model.ts";
import { loadReference } from "../testing/reference-decoder.ts";
import { type TinyModelOptions, writeTinyModel } from "../testing/tiny-model.ts";
import { score } from "./score.ts";
import { buildTokenTree } from "./token-tree.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const signal = new AbortController().signal;
const ignore = () => undefined;

async function open(options: TinyModelOptions) {
  const path = join(folder, `${options.family}.gguf`);
  await writeTinyModel(path, options);
  const model = await loadTextModel({
    path,
    cacheFolder: null,
    context: 256,
    threads: 1,
    cacheBytes: 1e8,
    memoryFree: 1e9,
    signal,
    onProgress: ignore,
  });
  return { model, scorer: model.loaded.openScorer(), reference: await loadReference(model.file) };
}

/** The logarithm of the probability of tokens after a prompt, from the reference's logits. */
function expected(
  reference: Awaited<ReturnType<typeof loadReference>>,
  prompt: readonly number[],
  tokens: readonly number[],
): number {
  const logits = reference.logits([...prompt, ...tokens]);
  return tokens.reduce((sum, token, index) => {
    const row = logits[prompt.length - 1 + index] ?? new Float64Array(0);
    const total = Math.log(row.reduce((all, value) => all + Math.exp(value), 0));
    return sum + (row[token] ?? 0) - total;
  }, 0);
}

describe.each([
  { family: "llama", type: "F32" },
  { family: "gemma3", type: "F32", window: 6, logitCap: 2 },
] as TinyModelOptions[])("scores of a $family model", (options) => {
  it("are the reference's, for continuations that share beginnings or hold one another", async () => {
    const { model, scorer, reference } = await open(options);
    const prompt = [5, 9, 30, 41, 12, 77, 8];
    const continuations = [[4, 5, 6], [4, 5, 7, 8, 9, 10, 11, 12], [4, 5], [90], [4, 5, 6]];
    const found = await score(model, scorer, { prompt, continuations, signal, onProgress: ignore });
    found.forEach((one, index) =>
      expect(one).toBeCloseTo(expected(reference, prompt, continuations[index] ?? []), 3),
    );
    scorer.dispose();
    await model.close();
  });
});

it("runs more continuations than one run takes, and a prompt of one token", async () => {
  const { model, scorer, reference } = await open({ family: "llama", type: "F32" });
  const continuations = Array.from({ length: 60 }, (_, index) =>
    Array.from({ length: 9 }, (_, at) => (index * 7 + at * 31) % 250),
  );
  const seen: number[] = [];
  const found = await score(model, scorer, {
    prompt: [5],
    continuations,
    signal,
    onProgress: (done) => seen.push(done),
  });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe(540);
  for (const index of [0, 29, 59]) {
    expect(found[index]).toBeCloseTo(expected(reference, [5], continuations[index] ?? []), 3);
  }
  await expect(
    score(model, scorer, {
      prompt: [5],
      continuations: [Array.from({ length: 300 }, () => 1)],
      signal,
      onProgress: ignore,
    }),
  ).rejects.toMatchObject({ code: "too-large" });
  scorer.dispose();
  await model.close();
});

it("holds what continuations begin with once", () => {
  const { nodes, paths } = buildTokenTree(1, [
    [2, 3],
    [2, 3, 4],
    [2, 5],
  ]);
  expect(nodes.map(({ token, parent }) => [token, parent?.index])).toEqual([
    [1, undefined],
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 1],
  ]);
  expect(paths.map((path) => path.map(({ index }) => index))).toEqual([
    [1, 2],
    [1, 2, 3],
    [1, 4],
  ]);
});
