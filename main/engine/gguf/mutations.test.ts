import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { encodeGguf } from "#main/engine/testing/gguf-writer.ts";
import { createRandom, type Random } from "#main/engine/testing/random.ts";
import { tinyModel } from "#main/engine/testing/tiny-model.ts";
import { AppError } from "#shared/errors.ts";
import { inspection } from "#shared/inspection.ts";
import { readGguf } from "./gguf-file.ts";
import { inspectGguf } from "./inspect.ts";
import { openTensors } from "./tensor-reader.ts";

const MUTATIONS = process.env["TORTURE"] ? 20_000 : 200;
const FAMILIES = [{ architecture: "llama", models: "Llama 3" }];
/** Beside the file's own size: what a reader needs for itself, far from what a hostile length asks for. */
const MEMORY_MAX = 64 * 1024 * 1024;

const LONGEST_MS = 120_000 + 60 * MUTATIONS;

const folder = mkdtempSync(join(tmpdir(), "nano-banana-mutations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "model.gguf");
const original = encodeGguf(tinyModel({ family: "llama", type: "Q4_0", layers: 1 }));
const headerLength = original.length - dataLength();

describe("readGguf", () => {
  it(
    `reads or refuses in words each of ${MUTATIONS} damaged files, and reads no tensor from outside its file`,
    async () => {
      const random = createRandom(20_261_121);
      const outcomes = { read: 0, refused: 0 };
      for (let round = 0; round < MUTATIONS; round += 1) {
        const bytes = mutate(original, random);
        writeFileSync(path, bytes);
        const before = process.memoryUsage();
        try {
          await readWhole(bytes.length);
          outcomes.read += 1;
        } catch (error) {
          expect(error, `round ${round}`).toBeInstanceOf(AppError);
          outcomes.refused += 1;
        }
        const after = process.memoryUsage();
        expect(after.arrayBuffers - before.arrayBuffers, `round ${round}`).toBeLessThan(MEMORY_MAX);
      }
      expect(outcomes.read).toBeGreaterThan(MUTATIONS / 20);
      expect(outcomes.refused).toBeGreaterThan(MUTATIONS / 5);
    },
    LONGEST_MS,
  );
});

/** Everything the engine does with a file before it computes. */
async function readWhole(length: number): Promise<void> {
  const file = await readGguf(path);
  inspection.parse({ ...inspectGguf(file, FAMILIES), memory: null });
  const tensors = await openTensors(file);
  try {
    for (const tensor of file.tensors.values()) {
      expect(tensor.offset + tensor.bytes).toBeLessThanOrEqual(length);
      await tensors.read(tensor, new Uint8Array(tensor.bytes));
    }
  } finally {
    await tensors.close();
  }
}

/** One to three changes, most of them in the header, some of them the extremes of a length. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let count = 1 + random.integer(3); count > 0; count -= 1) {
    // Every other change hits the head and the tail of the header, where the lengths that matter most are.
    const reach = random.integer(2) === 0 ? 600 : headerLength;
    const at = random.integer(2) === 0 ? random.integer(reach) : headerLength - 1 - random.integer(reach);
    const kind = random.integer(6);
    if (kind === 0) changed[at] = random.integer(256);
    else if (kind === 1) changed[at] = (changed[at] ?? 0) ^ (1 << random.integer(8));
    else if (kind === 2)
      changed.set(EXTREMES[random.integer(EXTREMES.length)] ?? [], Math.min(at, changed.length - 8));
    else if (kind === 3) changed = changed.slice(0, 1 + random.integer(changed.length));
    else if (kind === 4) changed = splice(changed, at, 1 + random.integer(16));
    else changed = splice(changed, at, 0, random.integer(256));
    if (changed.length < 8) return changed;
  }
  return changed;
}

function splice(bytes: Uint8Array, at: number, removed: number, ...added: number[]): Uint8Array<ArrayBuffer> {
  const parts = [bytes.subarray(0, at), Uint8Array.from(added), bytes.subarray(at + removed)];
  return Uint8Array.from(Buffer.concat(parts));
}

const EXTREMES = [0n, 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 40n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n].map(
  (value) => new Uint8Array(BigUint64Array.of(value).buffer),
);

function dataLength(): number {
  const { tensors } = tinyModel({ family: "llama", type: "Q4_0", layers: 1 });
  return tensors.reduce((sum, { data }) => sum + Math.ceil(data.length / 32) * 32, 0);
}
