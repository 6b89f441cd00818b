import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GgufValue } from "../gguf/metadata.ts";
import { KNOWN_PRE_TOKENIZERS, preTokenizer } from "../tokenizer/pre-tokenizers.ts";
import { TRAINING_TEXT } from "./mixed-text.ts";
import { byteLevelVocabulary, sentencePieceVocabulary } from "./trained-vocabulary.ts";
import { madeUpText, wildTexts } from "./wild-texts.ts";

/** What llama.cpp makes of the texts, written by `bench/golden-tokens.ts`. */
export interface GoldenTokens {
  /** Name and release. */
  readonly engine: string;
  readonly vocabularies: Readonly<Record<string, GoldenVocabulary>>;
  /** Of the model that `scripts/fetch-test-model.mjs` fetches. */
  readonly real: GoldenVocabulary;
}

export interface GoldenVocabulary {
  /** Whether a text begins with the begin token where the file does not say. */
  readonly addsBos: boolean;
  /** Hashes of the ids of each hundred texts. */
  readonly hashes: string;
  /** The same with control tokens found in the texts. */
  readonly special: string;
}

export const GOLDEN_TOKENS_PATH = join(import.meta.dirname, "golden-tokens.json");
const SIZE = 2_000;
const UNMERGED = ["SHOUTING", " notebook", "日本語の文章"];
const TEXTS_PER_HASH = 100;

export const vocabularyTexts = (): string[] => wildTexts(2_000, 11);
export const realTexts = (): string[] => wildTexts(10_000, 12);

export function readGoldenTokens(): GoldenTokens {
  return JSON.parse(readFileSync(GOLDEN_TOKENS_PATH, "utf8")) as GoldenTokens;
}

/**
 * The keys of a file with each way to cut words, and with both styles of SentencePiece. Names that cut words alike
 * share the other keys, so that their ids are the same.
 */
export function goldenVocabularies(): Map<string, ReadonlyMap<string, GgufValue>> {
  const text = `${TRAINING_TEXT}\n${madeUpText(3_000, 10)}`;
  const options = { text, size: SIZE, userDefined: ["<think>", "\n\n\n\n"], unmerged: UNMERGED };
  const trained = new Map<unknown, ReadonlyMap<string, GgufValue>>();
  const vocabularies = new Map<string, ReadonlyMap<string, GgufValue>>();
  for (const pre of KNOWN_PRE_TOKENIZERS) {
    const { patterns } = preTokenizer(pre) ?? {};
    const keys = trained.get(patterns) ?? byteLevelVocabulary({ ...options, pre });
    trained.set(patterns, keys);
    vocabularies.set(pre, new Map([...keys, ["tokenizer.ggml.pre", pre]]));
  }
  const pieces = sentencePieceVocabulary(options);
  vocabularies.set("SentencePiece, space first", pieces);
  vocabularies.set(
    "SentencePiece, as it is",
    new Map([...pieces, ["tokenizer.ggml.add_space_prefix", false]]),
  );
  return vocabularies;
}

/** One hash for each hundred texts, so that a difference can be found. */
export function hashTokens(texts: readonly string[], encode: (text: string) => Iterable<number>): string {
  const hashes: string[] = [];
  for (let start = 0; start < texts.length; start += TEXTS_PER_HASH) {
    const hash = createHash("sha256");
    for (const text of texts.slice(start, start + TEXTS_PER_HASH))
      hash.update(`${[...encode(text)].join()};`);
    hashes.push(hash.digest("hex").slice(0, 8));
  }
  return hashes.join(" ");
}
