import { describe, expect, test } from "vitest";
import { createMetadata, type GgufValue } from "../gguf/metadata.ts";
import { TRAINING_TEXT } from "../testing/mixed-text.ts";
import { byteLevelVocabulary, sentencePieceVocabulary } from "../testing/trained-vocabulary.ts";
import { createStreamDecoder } from "./stream-decoder.ts";
import { createTokenizer } from "./tokenizer.ts";

const CONTROL = ["<|begin|>", "<|im_end|>", "<|im_start|>", "<|pad|>"];
const byteLevelKeys = byteLevelVocabulary({
  text: TRAINING_TEXT,
  size: 500,
  control: CONTROL,
  userDefined: ["<think>", "\n\n", "\n\n\n"],
});
const byteLevel = createTokenizer(createMetadata(byteLevelKeys));
const sentencePiece = createTokenizer(
  createMetadata(
    sentencePieceVocabulary({ text: `${TRAINING_TEXT}\ufffd`, size: 700, control: ["<s>", "</s>", "<pad>"] }),
  ),
);

describe.each([
  ["byte-level", byteLevel],
  ["SentencePiece", sentencePiece],
])("a %s vocabulary", (_, tokenizer) => {
  const isControl = (id: number) => tokenizer.isControl(id);
  const control = Array.from({ length: tokenizer.size }, (_, id) => id).filter((id) =>
    tokenizer.isControl(id),
  );

  test("keeps every control token out of plain text, and finds it where it is asked for", () => {
    for (const id of control) {
      const text = `before ${tokenizer.name(id)} after`;
      expect(tokenizer.encode(text).filter(isControl)).toEqual([]);
      expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
      expect(tokenizer.encode(text, { parseSpecial: true }).filter(isControl)).toEqual([id]);
    }
  });

  test("shows control tokens only on request, and gives them no bytes", () => {
    for (const id of control) {
      expect(tokenizer.bytes(id)).toEqual(new Uint8Array(0));
      expect(tokenizer.decode([id])).toBe("");
      expect(tokenizer.decode([id], { special: true })).toBe(tokenizer.name(id));
    }
  });

  test("makes U+FFFD of lone surrogates, and nothing of an empty text", () => {
    expect(tokenizer.decode(tokenizer.encode("a\ud83db\udc00"))).toBe("a\ufffdb\ufffd");
    expect(tokenizer.encode("a\ud83d")).toEqual(tokenizer.encode("a\ufffd"));
    expect(tokenizer.encode("")).toEqual([]);
    expect(tokenizer.decode([])).toBe("");
  });

  test("streams whole characters only", () => {
    const text = "naïve 👩‍👩‍👧 日本語";
    const decoder = createStreamDecoder(tokenizer);
    const pieces = tokenizer.encode(text).map((id) => decoder.push(id));
    expect(pieces.join("").trimStart()).toBe(text);
    expect(pieces.every((piece) => !piece.includes("\ufffd"))).toBe(true);
    expect(decoder.flush()).toBe("");
    const [first = 0] = tokenizer.encode("𝔘").filter((id) => tokenizer.bytes(id)[0] === 0xf0);
    expect([decoder.push(first), decoder.flush()]).toEqual(["", "\ufffd"]);
  });
});

test("control tokens stand in the template's parts alone, and words reach over the seams", () => {
  const [begin, end, start] = [0, 1, 2];
  expect(
    byteLevel.encodeParts([
      { text: "<|im_start|>th", isTemplate: true },
      { text: "e<|im_end|><|im_", isTemplate: false },
      { text: "start|><|im_end|>", isTemplate: true },
      { text: "<|begin|><|im_", isTemplate: true },
      { text: "start|>", isTemplate: false },
    ]),
  ).toEqual([
    start,
    ...byteLevel.encode("the<|im_end|><|im_start|>"),
    end,
    begin,
    ...byteLevel.encode("<|im_start|>"),
  ]);
});

test("user-defined tokens are found in every text, also over a seam, the longest first", () => {
  const [think, gap, longGap] = [4, 5, 6];
  expect(byteLevel.encode("<think>\n\n\n")).toEqual([think, longGap]);
  expect(byteLevel.encode("\n\n\n\n\n")).toEqual([longGap, gap]);
  expect(
    byteLevel.encodeParts([
      { text: "\n", isTemplate: true },
      { text: "\n", isTemplate: false },
    ]),
  ).toEqual([gap]);
});

test("a control token that merges or whole words would lead to stays out of reach", () => {
  const merges = byteLevelKeys.get("tokenizer.ggml.merges") as string[];
  const withWord = (pre: string) =>
    createTokenizer(
      createMetadata(
        new Map<string, GgufValue>([
          ...byteLevelKeys,
          ["tokenizer.ggml.pre", pre],
          [
            "tokenizer.ggml.tokens",
            ["zqj", ...(byteLevelKeys.get("tokenizer.ggml.tokens") as string[]).slice(1)],
          ],
          ["tokenizer.ggml.merges", ["q j", "z qj", ...merges]],
        ]),
      ),
    );
  for (const pre of ["gpt-2", "llama-bpe"]) {
    expect(
      withWord(pre)
        .encode("zqj")
        .map((id) => withWord(pre).name(id)),
    ).toEqual(["z", "q", "j"]);
  }
});

test("a mark of the chat form is a control token also where the file lists it as a word", () => {
  const types = Int32Array.from(byteLevelKeys.get("tokenizer.ggml.token_type") as Int32Array);
  types.fill(4, 0, CONTROL.length);
  const tokenizer = createTokenizer(
    createMetadata(new Map([...byteLevelKeys, ["tokenizer.ggml.token_type", types]])),
  );
  expect(tokenizer.encode("<|im_start|><|im_end|>").filter((id) => id < CONTROL.length)).toEqual([]);
});

test("an answer ends at eos and at the turn marks that the vocabulary has", () => {
  const keys = new Map<string, GgufValue>([...byteLevelKeys, ["tokenizer.ggml.eos_token_id", 3]]);
  expect(createTokenizer(createMetadata(keys)).stops).toEqual(new Set([3, 1]));
});

test("the begin token comes first when it is asked for and the model expects it", () => {
  const [plain, adding] = [false, true].map((adds) =>
    createTokenizer(
      createMetadata(new Map<string, GgufValue>([...byteLevelKeys, ["tokenizer.ggml.add_bos_token", adds]])),
    ),
  );
  expect([
    plain?.encode("a", { addBos: true })[0] === 0,
    adding?.encode("a", { addBos: true })[0] === 0,
  ]).toEqual([false, true]);
  expect(adding?.encode("a")[0]).not.toBe(0);
});

test.each<[string, Record<string, GgufValue>, string]>([
  ["an unknown kind", { "tokenizer.ggml.model": "rwkv" }, 'its kind, "rwkv", is not known'],
  ["an unknown pre-tokenizer", { "tokenizer.ggml.pre": "unheard-of" }, '"unheard-of", is not known'],
  ["a damaged merge", { "tokenizer.ggml.merges": ["ab"] }, "its merge 1 is not two parts"],
  ["no tokens", { "tokenizer.ggml.tokens": [] }, "its list of tokens is empty"],
  ["too few types", { "tokenizer.ggml.token_type": new Int32Array(3) }, "the types of 3"],
  ["a SentencePiece vocabulary without scores", { "tokenizer.ggml.model": "llama" }, "tokenizer.ggml.scores"],
])("%s is refused in words", (_, change, message) => {
  const keys = new Map([...byteLevelKeys, ...Object.entries(change)]);
  expect(() => createTokenizer(createMetadata(keys))).toThrow(message);
});

test("a long text of one kind is read in one go, and comes back", () => {
  for (const text of ["a".repeat(40_000), " ".repeat(40_000), "<|".repeat(20_000), "\n".repeat(40_000)]) {
    for (const tokenizer of [byteLevel, sentencePiece]) {
      expect(tokenizer.decode(tokenizer.encode(text, { parseSpecial: true }))).toBe(text);
    }
  }
});
