import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createGraphBuilder } from "../onnx/graph-builder.ts";
import { createRandom } from "../testing/random.ts";
import { loadEmbeddingModel } from "./embedding-model.ts";
import { readModelFolder } from "./model-folder.ts";

const root = mkdtempSync(join(tmpdir(), "nano-banana-embedding-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "cats", "dogs", "sleep", "all", "day"];
const WIDTH = 4;
const table = createRandom(5).gaussians(WORDS.length * WIDTH);
let folders = 0;

/** A model whose rows are those of a table, in the files of sentence-transformers. */
function writeFolder(files: Readonly<Record<string, unknown>> = {}, output = "last_hidden_state"): string {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(join(folder, "onnx"), { recursive: true });
  mkdirSync(join(folder, "1_Pooling"));
  const graph = createGraphBuilder();
  graph.input("input_ids", "int64", ["batch", "length"]);
  graph.input("attention_mask", "int64", ["batch", "length"]);
  graph.constant("table", "float32", [WORDS.length, WIDTH], new Uint8Array(table.buffer));
  graph.node("Gather", ["table", "input_ids"], output, { axis: 0 });
  graph.output(output, "float32", ["batch", "length", WIDTH]);
  writeFileSync(join(folder, "onnx/model.onnx"), graph.encode());
  const special = (id: number) => ({
    id,
    content: WORDS[id],
    special: true,
    lstrip: false,
    rstrip: false,
    single_word: false,
    normalized: false,
  });
  const all: Record<string, unknown> = {
    "config.json": { model_type: "bert", hidden_size: WIDTH, max_position_embeddings: 16 },
    "tokenizer.json": {
      version: "1.0",
      added_tokens: [0, 1, 2, 3].map(special),
      normalizer: {
        type: "BertNormalizer",
        lowercase: true,
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
      },
      pre_tokenizer: { type: "BertPreTokenizer" },
      post_processor: {
        type: "TemplateProcessing",
        single: [
          { SpecialToken: { id: "[CLS]", type_id: 0 } },
          { Sequence: { id: "A", type_id: 0 } },
          { SpecialToken: { id: "[SEP]", type_id: 0 } },
        ],
        pair: [],
        special_tokens: {
          "[CLS]": { id: "[CLS]", ids: [2], tokens: ["[CLS]"] },
          "[SEP]": { id: "[SEP]", ids: [3], tokens: ["[SEP]"] },
        },
      },
      decoder: { type: "WordPiece", prefix: "##", cleanup: true },
      model: {
        type: "WordPiece",
        unk_token: "[UNK]",
        continuing_subword_prefix: "##",
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])),
      },
    },
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    if (content !== null)
      writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

const hooks = { signal: new AbortController().signal, onProgress: () => undefined };

async function embed(folder: string, texts: readonly string[]) {
  const model = await loadEmbeddingModel(await readModelFolder(folder), 1);
  try {
    return (await model.embed(texts, hooks)).map((vector) => Array.from(vector));
  } finally {
    await model.close();
  }
}

const row = (word: string) =>
  Array.from(table.subarray(WORDS.indexOf(word) * WIDTH, (WORDS.indexOf(word) + 1) * WIDTH));
const sentence = (words: string) => ["[CLS]", ...words.split(" "), "[SEP]"].map(row);
const mean = (rows: number[][]) =>
  rows[0]?.map((_, at) => rows.reduce((sum, one) => sum + (one[at] ?? 0), 0) / rows.length) ?? [];
const close = (vector: readonly number[]) => vector.map((value): unknown => expect.closeTo(value, 5));

describe("vectors of texts", () => {
  it("are the mean of their own rows, whatever shares the run with them, in the order of the texts", async () => {
    const texts = ["Cats sleep all day", "dogs", "cats sleep"];
    expect(await embed(writeFolder(), texts)).toEqual(
      texts.map((text) => close(mean(sentence(text.toLowerCase())))),
    );
  });

  it.each([
    ["pooling_mode_cls_token", row("[CLS]")],
    ["pooling_mode_lasttoken", row("[SEP]")],
    [
      "pooling_mode_max_tokens",
      WORDS.slice(0, WIDTH).map((_, at) => Math.max(...sentence("cats").map((one) => one[at] ?? 0))),
    ],
  ])("follow %s", async (mode, expected) => {
    const folder = writeFolder({ "1_Pooling/config.json": { [mode]: true } });
    expect(await embed(folder, ["cats", "dogs sleep all day"])).toEqual([close(expected), expect.any(Array)]);
  });

  it("have length 1 where the model's modules say so", async () => {
    const folder = writeFolder({
      "modules.json": [{ type: "sentence_transformers.models.Normalize" }],
    });
    const [vector = []] = await embed(folder, ["cats sleep"]);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    const plain = mean(sentence("cats sleep"));
    expect(vector).toEqual(close(plain.map((value) => value / Math.hypot(...plain))));
  });
});

describe("a model folder that cannot be used", () => {
  it("is refused by the name of the file at fault", async () => {
    await expect(embed(root, ["cats"])).rejects.toMatchObject({
      code: "not-found",
      message: expect.stringContaining("model.onnx"),
    });
    for (const [files, name] of [
      [{ "tokenizer.json": null }, "tokenizer.json"],
      [{ "tokenizer.json": "{" }, "tokenizer.json"],
      [{ "config.json": { hidden_size: "wide" } }, "config.json"],
    ] as const) {
      await expect(embed(writeFolder(files), ["cats"])).rejects.toMatchObject({
        code: "invalid-input",
        message: expect.stringContaining(name),
      });
    }
    const broken = writeFolder({ "onnx/model.onnx": "no graph" });
    await expect(embed(broken, ["cats"])).rejects.toMatchObject({
      message: expect.stringContaining("graph cannot be opened"),
    });
    await expect(embed(writeFolder({}, "logits"), ["cats"])).rejects.toMatchObject({
      message: expect.stringContaining("no sentence or token embeddings"),
    });
  });

  it("refuses a text that is longer than it reads, and does not cut it", async () => {
    await expect(embed(writeFolder(), ["cats ".repeat(20)])).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/22 tokens and this model reads 16/),
    });
  });
});
