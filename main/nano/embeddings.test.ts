import { hash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { decodeEmbeddings, loadEmbeddings, readEmbeddingsRecord } from "./embeddings.ts";
import { MODELS } from "./fixtures/tag.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function copyModels(): string {
  const folder = mkdtempSync(join(tmpdir(), "models-"));
  folders.push(folder);
  for (const name of ["glove-50k-100d.i8", "glove-50k-100d.json"]) {
    copyFileSync(join(MODELS, name), join(folder, name));
  }
  return folder;
}

const dot = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe("the table of word vectors", () => {
  it("is the recorded one, in rank order", async () => {
    const record = await readEmbeddingsRecord(MODELS);
    const bytes = readFileSync(join(MODELS, record.file));
    expect({ bytes: bytes.length, sha256: hash("sha256", bytes) }).toEqual({
      bytes: record.bytes,
      sha256: record.sha256,
    });
    const table = loadEmbeddings(MODELS, record.sha256);
    expect(table).toMatchObject({ words: record.words, dimensions: record.dimensions });
    expect(["the", ",", "of", "budget"].map(table.rank)).toEqual([0, 1, 3, 777]);
    expect(table.rank("kubernetes")).toBeUndefined();
  });

  it("has near vectors for words of near meaning", async () => {
    const { rank, rows, scales, dimensions } = loadEmbeddings(
      MODELS,
      (await readEmbeddingsRecord(MODELS)).sha256,
    );
    const vector = (word: string) => {
      const at = rank(word) ?? -1;
      return [...rows.subarray(at * dimensions, (at + 1) * dimensions)].map(
        (value) => value * (scales[at] ?? 0),
      );
    };
    const cosine = (a: string, b: string) =>
      dot(vector(a), vector(b)) / Math.sqrt(dot(vector(a), vector(a)) * dot(vector(b), vector(b)));
    expect(cosine("doctor", "nurse")).toBeGreaterThan(0.6);
    expect(cosine("doctor", "carpet")).toBeLessThan(0.3);
  });

  it("is refused when one byte differs, when it is cut short or missing", async () => {
    const folder = copyModels();
    const { sha256 } = await readEmbeddingsRecord(folder);
    const path = join(folder, "glove-50k-100d.i8");
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(3_000_000) ^ 1, 3_000_000);
    writeFileSync(path, bytes);
    const refusal = expect.objectContaining({
      code: "unavailable",
      message: expect.stringContaining("Install Nano Banana again"),
    });
    expect(() => loadEmbeddings(folder, sha256)).toThrow(refusal);
    expect(() => decodeEmbeddings(bytes.subarray(0, -1))).toThrow(refusal);
    expect(() => decodeEmbeddings(Buffer.from("nothing"))).toThrow(refusal);
    rmSync(path);
    expect(() => loadEmbeddings(folder, sha256)).toThrow(refusal);
    writeFileSync(join(folder, "glove-50k-100d.json"), "{}");
    await expect(readEmbeddingsRecord(folder)).rejects.toThrow(refusal);
  });
});
