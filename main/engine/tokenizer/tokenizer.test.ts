import { Tokenizer as LibraryTokenizer } from "@huggingface/tokenizers";
import { describe, expect, test } from "vitest";
import { createMetadata, type GgufValue } from "../gguf/metadata.ts";
import { mixedTexts, TRAINING_TEXT } from "../testing/mixed-text.ts";
import { byteLevelVocabulary, sentencePieceVocabulary } from "../testing/trained-vocabulary.ts";
import { createTokenizer } from "./tokenizer.ts";

const CONTRACTIONS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)";
const LINES = String.raw`[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`;
const split = (Regex: string) => ({ type: "Split", pattern: { Regex }, behavior: "Isolated", invert: false });
const byteLevel = (use_regex: boolean) => ({ type: "ByteLevel", add_prefix_space: false, use_regex });

// The library's own ByteLevel and Digits take JavaScript's idea of a space and a digit; as Splits, they take Unicode's.
const GPT2 = split(String.raw`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`);

/** How the `tokenizer.json` of each family says what `tokenizer.ggml.pre` names. */
const AUTHORS = {
  "gpt-2": [GPT2, byteLevel(false)],
  smollm: [split(String.raw`\p{N}`), GPT2, byteLevel(false)],
  "llama-bpe": [
    split(String.raw`${CONTRACTIONS}|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+${LINES}`),
    byteLevel(false),
  ],
  qwen2: [
    split(String.raw`${CONTRACTIONS}|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+${LINES}`),
    byteLevel(false),
  ],
};

describe.each(Object.entries(AUTHORS))("a byte-level vocabulary with %s", (pre, pretokenizers) => {
  const keys = byteLevelVocabulary({ pre, text: TRAINING_TEXT, size: 600 });
  const tokenizer = createTokenizer(createMetadata(keys));

  test("gives the ids of the reference library", () => {
    const library = libraryOf(keys, {
      normalizer: null,
      pre_tokenizer: { type: "Sequence", pretokenizers },
      model: { merges: keys.get("tokenizer.ggml.merges"), ignore_merges: pre === "llama-bpe" },
    });
    for (const text of mixedTexts(400, 5)) {
      expect([text, tokenizer.encode(text)]).toEqual([text, library.encode(text).ids]);
    }
  });

  test("gives back every text from its ids", () => {
    for (const text of mixedTexts(400, 6)) expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
  });
});

test("Tekken's words are cut where the case changes, and its digits are single", () => {
  const keys = byteLevelVocabulary({
    pre: "tekken",
    text: "camelCase HTTPServer camelCase HTTPServer",
    size: 400,
  });
  const tokenizer = createTokenizer(createMetadata(keys));
  const words = (text: string) => tokenizer.encode(text).map((id) => tokenizer.decode([id]));
  expect(words("camelCase HTTPServer 12")).toEqual(["camel", "Case", " HTTPServer", " ", "1", "2"]);
});

describe("a SentencePiece vocabulary", () => {
  const keys = sentencePieceVocabulary({ text: TRAINING_TEXT, size: 700 });
  const tokenizer = createTokenizer(createMetadata(keys));

  test("gives the ids of the reference library, with byte fall-back", () => {
    const library = libraryOf(keys, {
      normalizer: {
        type: "Sequence",
        normalizers: [
          { type: "Prepend", prepend: "▁" },
          { type: "Replace", pattern: { String: " " }, content: "▁" },
        ],
      },
      pre_tokenizer: null,
      model: { merges: mergesByScore(keys), byte_fallback: true, unk_token: "<unk>", fuse_unk: true },
    });
    for (const text of mixedTexts(400, 7)) {
      expect([text, tokenizer.encode(text)]).toEqual([text, library.encode(text).ids]);
    }
  });

  test("gives back every text from its ids", () => {
    for (const text of mixedTexts(400, 8)) expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
  });

  test("puts no space before a text when the file says so", () => {
    const bare = createTokenizer(
      createMetadata(new Map([...keys, ["tokenizer.ggml.add_space_prefix", false]])),
    );
    expect(bare.decode(bare.encode(" the day"))).toBe(" the day");
    expect(bare.encode("the day")).not.toEqual(tokenizer.encode("the day"));
  });

  test("puts no space before a text that goes on", () => {
    const bytes = (ids: readonly number[]) => Buffer.concat(ids.map((id) => tokenizer.bytes(id))).toString();
    expect(bytes(tokenizer.encode("the day"))).toBe(" the day");
    expect(bytes(tokenizer.encode("the day", { isContinuation: true }))).toBe("the day");
  });

  test("merges across spaces where a token holds one", () => {
    const texts = keys.get("tokenizer.ggml.tokens") as string[];
    const joined = createTokenizer(
      createMetadata(
        new Map<string, GgufValue>([
          ...keys,
          ["tokenizer.ggml.tokens", [...texts, "e▁", "e▁d"]],
          [
            "tokenizer.ggml.token_type",
            appended(keys.get("tokenizer.ggml.token_type") as Int32Array, [1, 1]),
          ],
          ["tokenizer.ggml.scores", appended(keys.get("tokenizer.ggml.scores") as Float32Array, [5, 6])],
        ]),
      ),
    );
    expect(joined.encode("the day")).toContain(texts.length + 1);
  });
});

function libraryOf(
  keys: ReadonlyMap<string, GgufValue>,
  { normalizer, pre_tokenizer, model }: Record<"normalizer" | "pre_tokenizer" | "model", object | null>,
): LibraryTokenizer {
  const vocab = Object.fromEntries(
    (keys.get("tokenizer.ggml.tokens") as string[]).map((text, id) => [text, id]),
  );
  return new LibraryTokenizer(
    {
      normalizer,
      pre_tokenizer,
      post_processor: null,
      decoder: null,
      added_tokens: [],
      model: { type: "BPE", vocab, ...model },
    },
    {},
  );
}

/** The merges that lead to each token, in the order of the tokens' scores, as converters of SentencePiece write them. */
function mergesByScore(keys: ReadonlyMap<string, GgufValue>): [string, string][] {
  const texts = keys.get("tokenizer.ggml.tokens") as string[];
  const types = keys.get("tokenizer.ggml.token_type") as Int32Array;
  const scores = keys.get("tokenizer.ggml.scores") as Float32Array;
  const pieces = texts
    .map((text, id) => ({ text, score: scores[id] ?? 0, isPiece: types[id] === 1 }))
    .filter((piece) => piece.isPiece);
  const known = new Set(pieces.map(({ text }) => text));
  return pieces
    .sort((a, b) => b.score - a.score)
    .flatMap(({ text }) => {
      const letters = Array.from(text);
      return letters
        .slice(1)
        .map((_, at): [string, string] => [letters.slice(0, at + 1).join(""), letters.slice(at + 1).join("")])
        .filter(([left, right]) => known.has(left) && known.has(right));
    });
}

function appended<T extends Int32Array | Float32Array>(values: T, more: number[]): T {
  const longer =
    values instanceof Int32Array
      ? new Int32Array(values.length + more.length)
      : new Float32Array(values.length + more.length);
  longer.set(values);
  longer.set(more, values.length);
  // The kind of list that came in is the kind that goes out.
  return longer as T;
}
