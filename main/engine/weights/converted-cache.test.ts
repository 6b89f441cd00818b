import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHyperparameters } from "../families/families.ts";
import { readGguf } from "../gguf/gguf-file.ts";
import { openTensors } from "../gguf/tensor-reader.ts";
import { writeTinyModel } from "../testing/tiny-model.ts";
import { convertInMemory, findOrConvert } from "./converted-cache.ts";
import { planDecoderWeights } from "./decoder-weights.ts";

let folder: string;
let model: string;
let cache: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-converted-"));
  model = join(folder, "model.gguf");
  cache = join(folder, "cache");
  await writeTinyModel(model, { family: "llama", type: "Q4_0" });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Converts or finds; `steps` counts what was converted. */
async function convert(path = model, signal = new AbortController().signal, onStep = () => {}) {
  const file = await readGguf(path);
  const weights = planDecoderWeights(file, readHyperparameters(file));
  const reader = await openTensors(file);
  let steps = 0;
  const onProgress = () => {
    steps += 1;
    onStep();
  };
  try {
    const found = await findOrConvert({ folder: cache, file, weights, reader, signal, onProgress });
    const expected = await convertInMemory({ weights, reader, signal, onProgress: () => undefined });
    return { ...found, steps, isRight: Buffer.compare(readFileSync(found.path), expected) === 0 };
  } finally {
    await reader.close();
  }
}

const right = { isRight: true };

test("weights are converted once, and found again also after the model was moved", async () => {
  const first = await convert();
  expect(first).toMatchObject(right);
  expect(first.steps).toBeGreaterThan(10);
  expect(await convert()).toEqual({ ...first, steps: 0 });
  const moved = join(folder, "elsewhere.gguf");
  renameSync(model, moved);
  expect(await convert(moved)).toEqual({ ...first, steps: 0 });
  expect(readdirSync(cache)).toHaveLength(1);
});

test("a model that changed in place is converted anew", async () => {
  const { path } = await convert();
  await writeTinyModel(model, { family: "llama", type: "Q4_0", seed: 2 });
  const second = await convert();
  expect(second).toMatchObject(right);
  expect(second.path).not.toBe(path);
});

test.each([
  ["cut", (path: string) => truncateSync(path, 1000)],
  ["blanked", (path: string) => writeFileSync(path, new Uint8Array(readFileSync(path).length))],
  ["taken away", (path: string) => rmSync(path)],
])("weights that were %s are converted anew", async (_, damage) => {
  const { path } = await convert();
  damage(path);
  const again = await convert();
  expect(again).toMatchObject(right);
  expect(again.steps).toBeGreaterThan(10);
});

test("a conversion that stops half way leaves nothing that would be taken for whole", async () => {
  const stop = new AbortController();
  await expect(convert(model, stop.signal, () => stop.abort())).rejects.toThrow();
  const left = readdirSync(cache, { recursive: true }).map(String);
  expect(left.filter((name) => /weights|json/.test(name))).toEqual([]);
  expect(await convert()).toMatchObject(right);
});

test("what a killed process left of a conversion is written over", async () => {
  const { path } = await convert();
  rmSync(path);
  rmSync(join(path, "../source.json"));
  writeFileSync(`${path}.part`, "half");
  expect(await convert()).toMatchObject(right);
});
