import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import { GOLDEN_MODELS, GOLDEN_TOKENS, readGoldenLogits } from "./golden-logits.ts";
import { loadReference } from "./reference-decoder.ts";
import { relativeError } from "./relative-error.ts";
import { type TinyModelOptions, writeTinyModel } from "./tiny-model.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-reference-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "model.gguf");

async function load(options: TinyModelOptions) {
  await writeTinyModel(path, options);
  return loadReference(await readGguf(path));
}

const rows = (logits: readonly Float64Array[], from: number, to: number) => logits.slice(from, to);
const axisOf = (pair: number) => pair % 3;
/** Wide models take half a second each; one family shows that their blocks are written and read as llama.cpp does. */
const isCompared = ([, { family, type }]: [string, TinyModelOptions]) =>
  process.env["TORTURE"] !== undefined || family === "llama" || !type.endsWith("_K");
const golden = readGoldenLogits();
/** llama.cpp keeps keys and values in half precision, and rounds what it multiplies with quantized weights to 8 bits. */
const limitOf = ({ type }: TinyModelOptions) => (type === "F32" || type === "F16" ? 0.005 : 0.08);

describe("the float64 reference", () => {
  it("was compared with llama.cpp on every tiny model", () => {
    expect(Object.keys(golden.models)).toEqual(Object.keys(GOLDEN_MODELS));
  });

  it.each(Object.entries(GOLDEN_MODELS).filter(isCompared))(
    "gives the logits of llama.cpp for %s",
    async (name, options) => {
      const last = (await load(options)).logits(GOLDEN_TOKENS).at(-1) ?? new Float64Array(0);
      const found = last.filter((_, id) => id % 20 === 0);
      const expected = golden.models[name]?.logits ?? [];
      expect(relativeError([found], [expected])).toBeLessThan(limitOf(options));
    },
  );
});

describe("the float64 reference, beyond what llama.cpp computes", () => {
  const tokens = [5, 17, 90, 33, 61, 200, 41, 8];

  it("lets the rows of a span see each other, and no row before it", async () => {
    const reference = await load({ family: "llama", type: "F32" });
    const plain = reference.logits(tokens);
    const spanned = reference.logits(tokens, { spans: [{ start: 3, end: 6 }] });
    expect(rows(spanned, 0, 3)).toEqual(rows(plain, 0, 3));
    expect(relativeError(rows(spanned, 3, 5), rows(plain, 3, 5))).toBeGreaterThan(0.1);
    const changed = reference.logits([...tokens.slice(0, 5), 77, 41, 8], { spans: [{ start: 3, end: 6 }] });
    expect(rows(changed, 0, 3)).toEqual(rows(plain, 0, 3));
    expect(relativeError(rows(changed, 3, 4), rows(spanned, 3, 4))).toBeGreaterThan(0.01);
  });

  it("lets a span see itself whole where windows are shorter", async () => {
    const reference = await load({ family: "gemma3", type: "F32", window: 2, layers: 1 });
    const spans = [{ start: 2, end: 7 }];
    const one = reference.logits(tokens, { spans });
    const other = reference.logits([...tokens.slice(0, 2), 77, ...tokens.slice(3)], { spans });
    expect(relativeError(rows(other, 6, 7), rows(one, 6, 7))).toBeGreaterThan(0.01);
    expect(rows(other, 7, 8)).toEqual(rows(one, 7, 8));
  });

  it("takes rows in place of tokens, unscaled", async () => {
    const reference = await load({ family: "gemma3", type: "F32", layers: 1 });
    const row = Float64Array.from({ length: 64 }, (_, index) => Math.sin(index));
    const doubled = reference.logits([5, row.map((value) => value * 2)]);
    expect(relativeError(doubled.slice(1), reference.logits([5, row]).slice(1))).toBeGreaterThan(0.01);
  });

  it("depends on distances alone where positions are not stretched, and on each axis", async () => {
    const reference = await load({ family: "qwen3", type: "F32" });
    const plain = reference.logits(tokens);
    const moved = tokens.map((_, row) => [row + 40, row + 7, row]);
    expect(relativeError(reference.logits(tokens, { positions: moved, axisOf }), plain)).toBeLessThan(1e-9);
    for (const axis of [0, 1, 2]) {
      const bent = moved.map((position, row) => position.with(axis, (position[axis] ?? 0) + row));
      const found = reference.logits(tokens, { positions: bent, axisOf });
      expect(relativeError(found, plain)).toBeGreaterThan(0.001);
    }
  });

  it("caps scores and logits", async () => {
    const capped = await load({ family: "gemma3", type: "F32", attentionCap: 0.5, logitCap: 0.2 });
    const logits = capped.logits(tokens);
    expect(Math.max(...logits.flatMap((row) => [...row]))).toBeLessThan(0.2001);
    const free = (await load({ family: "gemma3", type: "F32", logitCap: 0.2 })).logits(tokens);
    expect(relativeError(logits, free)).toBeGreaterThan(0.01);
  });
});
