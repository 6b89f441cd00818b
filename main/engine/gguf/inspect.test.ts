import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type GgufInput, type GgufModel, uint32, writeGguf } from "#main/engine/testing/gguf-writer.ts";
import { tinyModel, writeTinyModel } from "#main/engine/testing/tiny-model.ts";
import { inspection } from "#shared/inspection.ts";
import { type GgufFile, readGguf } from "./gguf-file.ts";
import { inspectGguf } from "./inspect.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "model.gguf");
const FAMILIES = [{ architecture: "llama", models: "Llama 3" }];

async function read(model: GgufModel): Promise<GgufFile> {
  await writeGguf(path, model);
  return readGguf(path);
}

/** A model that runs, with these settings in place of its own. */
const readWith = (metadata: Record<string, GgufInput>) =>
  read(tinyModel({ family: "llama", type: "Q4_0", metadata }));

describe("inspectGguf", () => {
  it("says what the file says", async () => {
    await writeTinyModel(path, {
      family: "llama",
      type: "Q4_0",
      context: 256,
      metadata: { "general.size_label": "70K" },
    });
    const file = await readGguf(path);
    const found = inspectGguf(file, FAMILIES);
    expect(found).toEqual({
      format: "gguf",
      path,
      size: file.size,
      modified: file.modified,
      kind: "language",
      architecture: "llama",
      name: "Tiny llama",
      sizeLabel: "70K",
      quantization: "Q4_0",
      parameters: 110_016,
      tensors: [
        { type: "Q4_0", count: 14, bytes: 41_472 },
        { type: "Q8_0", count: 2, bytes: 38_216 },
        { type: "F32", count: 5, bytes: 1280 },
      ],
      context: 256,
      layers: 2,
      width: 64,
      vocabulary: 281,
      hasTemplate: true,
      tokenizer: { model: "gpt2", pre: "smollm" },
      unsupported: [],
    });
  });

  it("takes settings of a wrong type as left out", async () => {
    const file = await readWith({
      "general.name": uint32(7),
      "llama.context_length": "long",
      "llama.block_count": { type: "f32", value: 2.5 },
      "tokenizer.ggml.tokens": "none",
      "llama.vocab_size": { type: "i32", value: -1 },
      "tokenizer.chat_template": true,
    });
    const found = inspectGguf(file, FAMILIES);
    expect(inspection.parse({ ...found, memory: null })).toMatchObject({
      name: null,
      context: null,
      layers: null,
      vocabulary: null,
      hasTemplate: false,
    });
  });

  it.each<[string, Record<string, GgufInput>, RegExp]>([
    ["a vision projector", { "general.architecture": "clip" }, /picture or sound part/u],
    ["an adapter", { "general.type": "adapter" }, /adapter \(LoRA\)/u],
    ["one part of many", { "split.count": { type: "u32", value: 3 } }, /one of 3 parts/u],
    ["an architecture that is not known", { "general.architecture": "rwkv7" }, /"rwkv7" .* Llama 3/u],
    ["no architecture", { "general.architecture": uint32(1) }, /does not say which architecture/u],
  ])("names %s", async (_, metadata, message) => {
    const { unsupported } = inspectGguf(await readWith(metadata), FAMILIES);
    expect(unsupported).toEqual([expect.stringMatching(message)]);
  });

  it("names types that do not run, weights that are not there and a missing tokenizer", async () => {
    const file = await readWith({});
    const foreign = { name: "blk.0.ffn_up.weight", type: "IQ2_S", shape: [256], offset: 0, bytes: 82 };
    expect(inspectGguf({ ...file, unsupported: [foreign] }, FAMILIES)).toMatchObject({
      unsupported: [expect.stringMatching(/stored as IQ2_S \("blk.0.ffn_up.weight"/u)],
      tensors: expect.arrayContaining([{ type: "IQ2_S", count: 1, bytes: 82 }]),
    });
    const { metadata } = tinyModel({ family: "llama", type: "F32" });
    expect(inspectGguf(await read({ metadata, tensors: [] }), FAMILIES)).toMatchObject({
      unsupported: [expect.stringMatching(/no weights/u)],
      parameters: 0,
      quantization: null,
    });
    const { tensors } = tinyModel({ family: "llama", type: "F32" });
    const bare = await read({ metadata: { "general.architecture": "llama" }, tensors });
    expect(inspectGguf(bare, FAMILIES).unsupported).toEqual([expect.stringMatching(/no tokenizer/u)]);
  });

  it("tells models that make vectors", async () => {
    expect(inspectGguf(await readWith({ "general.architecture": "bert" }), FAMILIES).kind).toBe("embedding");
  });
});
