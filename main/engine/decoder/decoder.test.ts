import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fuse } from "../fusion/fuse.ts";
import type { StreamPiece } from "../fusion/piece.ts";
import { type GgmlTypeName, GGML_TYPES } from "../gguf/ggml-types.ts";
import { type GgufFile, readGguf } from "../gguf/gguf-file.ts";
import { GOLDEN_TOKENS, readGoldenLogits } from "../testing/golden-logits.ts";
import { createRandom } from "../testing/random.ts";
import { loadReference, type ReferenceOptions } from "../testing/reference-decoder.ts";
import { relativeError } from "../testing/relative-error.ts";
import { type TinyModelOptions, writeTinyModel } from "../testing/tiny-model.ts";
import type { KvCache } from "./kv-cache.ts";
import { type LoadedDecoder, type LoadOptions, loadDecoder } from "./load-decoder.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-decoder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let models = 0;
const ignore = () => undefined;

async function open(model: TinyModelOptions, options: Partial<LoadOptions> = {}) {
  models += 1;
  const path = join(folder, `${models}.gguf`);
  await writeTinyModel(path, model);
  const file = await readGguf(path);
  return { loaded: await load(file, options), reference: await loadReference(file), file };
}

function load(file: GgufFile, options: Partial<LoadOptions> = {}): Promise<LoadedDecoder> {
  return loadDecoder({
    file,
    cacheFolder: null,
    capacity: 96,
    memoryFree: 1e9,
    threads: 1,
    signal: new AbortController().signal,
    onProgress: ignore,
    ...options,
  });
}

/** Logits after every piece, computed in segments of at most `chunk` rows. */
function run(
  { decoder }: LoadedDecoder,
  cache: KvCache,
  pieces: readonly StreamPiece[],
  chunk = 5,
): number[][] {
  const { width, vocabulary } = decoder.model;
  return fuse(pieces, width, chunk).flatMap((segment) => {
    const wanted = Array.from({ length: segment.rows }, (_, row) => row);
    const logits = decoder.forward(cache, segment, wanted);
    return wanted.map((row) => [...logits.subarray(row * vocabulary, (row + 1) * vocabulary)]);
  });
}

const tokens = (count: number, seed = 3) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.integer(250));
};

/** Activations of quantized products are rounded to 8 bits, as in llama.cpp; plain ones are not. */
const limitOf = (type: GgmlTypeName) => (/^(F|BF)/.test(type) ? 1e-4 : 0.05);

describe.each(Object.keys(GGML_TYPES) as GgmlTypeName[])("a decoder in %s", (type) => {
  const golden = readGoldenLogits().models;
  const shares: number[] = [];

  it.each(["llama", "qwen2", "qwen3", "gemma3"] as const)(
    "computes the logits of a %s model",
    async (family) => {
      const { loaded, reference } = await open({ family, type });
      const found = run(loaded, loaded.decoder.createCache(), GOLDEN_TOKENS);
      const error = relativeError(found, reference.logits(GOLDEN_TOKENS));
      expect(error).toBeLessThan(limitOf(type));
      shares.push(error / (golden[`${family} ${type}`]?.error ?? 0));
      await loaded.close();
    },
  );

  it("reads what comes first without logits of it", async () => {
    const { loaded, reference } = await open({ family: "llama", type });
    const { decoder } = loaded;
    const stream = tokens(12);
    const cache = decoder.createCache();
    decoder.forward(cache, { kind: "causal", pieces: stream.slice(0, 8), rows: 8 }, []);
    const found = decoder.forward(cache, { kind: "causal", pieces: stream.slice(8), rows: 4 }, [3]);
    const last = reference.logits(stream).slice(-1);
    expect(relativeError([[...found]], last)).toBeLessThan(limitOf(type));
    await loaded.close();
  });

  // How roundings fall differs from model to model by some percent; the mean of four does not.
  it("is at most a tenth further from the float64 reference than llama.cpp", () => {
    expect(shares).toHaveLength(4);
    expect(shares.reduce((sum, share) => sum + share, 0) / 4).toBeLessThan(1.1);
  });
});

describe("a decoder", () => {
  const cases: [string, TinyModelOptions][] = [
    ["positions stretched linearly", { family: "llama", type: "F32", ropeScaling: "linear" }],
    ["positions stretched by YaRN", { family: "llama", type: "F32", ropeScaling: "yarn" }],
    ["a factor for each frequency", { family: "llama", type: "F32", ropeScaling: "llama3" }],
    ["a head of its own", { family: "llama", type: "F32", isTied: false }],
    ["windows shorter than the text", { family: "gemma3", type: "F32", window: 4 }],
    ["capped scores and logits", { family: "gemma3", type: "F32", attentionCap: 0.5, logitCap: 0.2 }],
    [
      "types mixed within one product",
      {
        family: "llama",
        type: "Q4_K",
        typeOf: (name) => (/attn_v|ffn_down/.test(name) ? "Q6_K" : undefined),
      },
    ],
    [
      "gate and up of two types",
      { family: "qwen2", type: "Q4_0", typeOf: (name) => (name.includes("ffn_up") ? "Q8_0" : undefined) },
    ],
  ];
  it.each(cases)("with %s computes the reference's logits", async (_, model) => {
    const { loaded, reference } = await open(model);
    const stream = tokens(20);
    const found = run(loaded, loaded.decoder.createCache(), stream);
    expect(relativeError(found, reference.logits(stream))).toBeLessThan(limitOf(model.type));
    await loaded.close();
  });

  it("gives the same bytes whatever the size of the chunks, and from the weights on disk", async () => {
    const { loaded, file } = await open({ family: "llama", type: "Q4_0" });
    const stream = tokens(24);
    const once = run(loaded, loaded.decoder.createCache(), stream, 24);
    expect(run(loaded, loaded.decoder.createCache(), stream, 7)).toEqual(once);
    const cacheFolder = join(folder, "cache");
    for (const _ of ["converted", "found converted"]) {
      const other = await load(file, { cacheFolder });
      expect(run(other, other.decoder.createCache(), stream, 24)).toEqual(once);
      await other.close();
    }
    await loaded.close();
  });

  it("computes the same where keys and values cannot be written in place", async () => {
    const { loaded, file } = await open({ family: "gemma3", type: "Q8_0", window: 4 });
    expect(loaded.isInPlace).toBe(true);
    const stream = tokens(12);
    const inPlace = run(loaded, loaded.decoder.createCache(), stream);
    const copying = await load(file, { isInPlace: false });
    expect(copying.isInPlace).toBe(false);
    expect(run(copying, copying.decoder.createCache(), stream)).toEqual(inPlace);
    await Promise.all([loaded.close(), copying.close()]);
  });

  it("goes on from a cache that was cut, and from a copy of one, as if it had computed all anew", async () => {
    const { loaded, reference } = await open({ family: "llama", type: "F32" });
    const { decoder } = loaded;
    const shared = tokens(10);
    const cache = decoder.createCache();
    run(loaded, cache, [...shared, ...tokens(8, 4)]);
    const other = [...shared, ...tokens(6, 5)];
    expect(cache.commonPrefix(other)).toBe(10);
    const copy = decoder.createCache();
    copy.copyFrom(cache, 10);
    cache.truncate(10);
    const expected = reference.logits(other).slice(10);
    expect(relativeError(run(loaded, cache, other.slice(10)), expected)).toBeLessThan(1e-4);
    expect(relativeError(run(loaded, copy, other.slice(10)), expected)).toBeLessThan(1e-4);
    await loaded.close();
  });

  const spans: [string, TinyModelOptions, number][] = [
    ["see each other", { family: "llama", type: "F32" }, 1],
    ["see each other, over windows", { family: "gemma3", type: "F32", window: 16 }, 1],
    ["lie on two axes", { family: "qwen3", type: "F32" }, 2],
  ];
  it.each(spans)("takes rows that %s, between tokens", async (_, model, axes) => {
    const { loaded, reference } = await open(model);
    const { width } = loaded.decoder.model;
    const count = 6;
    const rows = createRandom(9).gaussians(count * width, 0.2);
    // Two rows of three on a plane, or one after the other.
    const positions = Int32Array.from(
      Array.from({ length: count }, (_, row) => (axes === 1 ? [row] : [Math.floor(row / 3), row % 3])).flat(),
    );
    const piece = { id: "image", rows, count, axes, positions, attention: "bidirectional" as const };
    const before = tokens(5);
    const after = tokens(4, 8);
    const found = run(loaded, loaded.decoder.createCache(), [...before, piece, ...after]);
    const spread = (position: number) => Array.from({ length: axes }, () => position);
    const largest = Math.max(...positions);
    const options: ReferenceOptions = {
      spans: [{ start: 5, end: 11 }],
      positions: [
        ...before.map((_, index) => spread(index)),
        ...Array.from({ length: count }, (_, row) =>
          Array.from(positions.subarray(row * axes, (row + 1) * axes), (value) => value + 5),
        ),
        ...after.map((_, index) => spread(5 + largest + 1 + index)),
      ],
      axisOf: (pair) => (pair < loaded.decoder.model.rope.dimensions / 4 || axes === 1 ? 0 : 1),
    };
    const inputs = [
      ...before,
      ...Array.from({ length: count }, (_, row) => rows.subarray(row * width, (row + 1) * width)),
      ...after,
    ];
    expect(relativeError(found, reference.logits(inputs, options))).toBeLessThan(1e-4);
    await loaded.close();
  });
});
