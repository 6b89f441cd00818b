import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHyperparameters } from "../families/families.ts";
import type { Hyperparameters } from "../families/hyperparameters.ts";
import { readGguf } from "../gguf/gguf-file.ts";
import { writeTinyModel } from "../testing/tiny-model.ts";
import { createKvCache, type KvCache } from "./kv-cache.ts";
import { createPrefixCaches } from "./prefix-caches.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-prefix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const CAPACITY = 32;
let model: Hyperparameters;

beforeAll(async () => {
  const path = join(folder, "model.gguf");
  await writeTinyModel(path, { family: "llama", type: "F32" });
  model = readHyperparameters(await readGguf(path));
});

function open(rowsMax = 4 * CAPACITY) {
  let made = 0;
  const caches = createPrefixCaches({
    create: () => {
      made += 1;
      return createKvCache(model, CAPACITY);
    },
    rowsMax,
  });
  return { caches, made: () => made };
}

/** Stands for a decoder: says that the rest of a stream was computed, each row marked by its token. */
function compute(cache: KvCache, tokens: readonly number[]): KvCache {
  for (const token of tokens.slice(cache.pieces)) {
    cache.keys[0]?.fill(token, cache.length * model.headSize, (cache.length + 1) * model.headSize);
    cache.append(token, cache.position + 1);
  }
  return cache;
}

const stream = (token: number) => Array.from({ length: 20 }, () => token);

const marks = (cache: KvCache) =>
  Array.from({ length: cache.length }, (_, row) => cache.keys[0]?.[row * model.headSize]);

test("a stream that goes on another one takes its cache, and leaves the last piece to compute", () => {
  const { caches, made } = open();
  const first = compute(caches.take([1, 2, 3]), [1, 2, 3]);
  const again = caches.take([1, 2, 3]);
  expect(again).toBe(first);
  expect(marks(again)).toEqual([1, 2]);
  compute(again, [1, 2, 3]);
  const longer = caches.take([1, 2, 3, 4, 5]);
  expect(marks(longer)).toEqual([1, 2, 3]);
  expect(made()).toBe(1);
});

test("a stream that shares only a small beginning gets a copy of it, and the other stays whole", () => {
  const { caches } = open();
  const long = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const first = compute(caches.take(long), long);
  const other = caches.take([1, 2, 30, 40]);
  expect(other).not.toBe(first);
  expect(marks(other)).toEqual([1, 2]);
  expect(marks(first)).toEqual(long);
});

test("the cache used longest ago goes when there are too many rows", () => {
  const { caches } = open(2 * CAPACITY);
  for (const token of [1, 2, 1, 3]) compute(caches.take(stream(token)), stream(token));
  expect(caches.rows).toBeLessThanOrEqual(2 * CAPACITY);
  expect(caches.take(stream(1)).length).toBe(19);
  expect(caches.take(stream(2)).length).toBe(0);
});

test("a fresh cache is empty and is never given to another stream", () => {
  const { caches } = open();
  const fresh = compute(caches.fresh(), [1, 2, 3]);
  expect(caches.take([1, 2, 3])).not.toBe(fresh);
});
