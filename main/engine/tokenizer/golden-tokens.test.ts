import { expect, it } from "vitest";
import { createMetadata } from "../gguf/metadata.ts";
import { readGguf } from "../gguf/gguf-file.ts";
import {
  goldenVocabularies,
  type GoldenVocabulary,
  hashTokens,
  readGoldenTokens,
  realTexts,
  vocabularyTexts,
} from "../testing/golden-tokens.ts";
import { realModel } from "../testing/real-model.ts";
import { preTokenizer } from "./pre-tokenizers.ts";
import { createTokenizer, type Tokenizer } from "./tokenizer.ts";

const golden = readGoldenTokens();
const texts = vocabularyTexts();
const vocabularies = goldenVocabularies();

/** Names of one way to cut words, which are read by the same code and the same vocabulary. */
const byWay = Map.groupBy(vocabularies.keys(), (name) => preTokenizer(name) ?? name);

it.each([...byWay.values()].map((names) => [names] as const))(
  "%s: 2,000 texts become llama.cpp's ids",
  (names) => {
    const tokenizer = createTokenizer(createMetadata(vocabularies.get(names[0] ?? "") ?? new Map()));
    const found = resultsOf(tokenizer, texts);
    expect(tokenizer.size).toBe(2_000);
    expect(Object.fromEntries(names.map((name) => [name, found]))).toEqual(
      Object.fromEntries(names.map((name) => [name, golden.vocabularies[name]])),
    );
  },
);

const real = realModel();
it.skipIf(real.path === null)(
  `10,000 texts become llama.cpp's ids with real weights${real.reason}`,
  async () => {
    const { metadata } = await readGguf(real.path ?? "");
    expect(resultsOf(createTokenizer(metadata), realTexts())).toEqual(golden.real);
  },
);

function resultsOf(tokenizer: Tokenizer, of: readonly string[]): GoldenVocabulary {
  return {
    addsBos: tokenizer.addsBos,
    hashes: hashTokens(of, (text) => tokenizer.encode(text)),
    special: hashTokens(of, (text) => tokenizer.encode(text, { parseSpecial: true })),
  };
}
