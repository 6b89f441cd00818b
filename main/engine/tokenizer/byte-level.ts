import type { GgufMetadata } from "../gguf/metadata.ts";
import { BYTE_CHARACTERS, bytesOf, charactersOf } from "./byte-alphabet.ts";
import { createMerge } from "./merge.ts";
import { createPairTable } from "./pair-table.ts";
import { eachWord, preTokenizer } from "./pre-tokenizers.ts";
import type { SubwordModel } from "./subword-model.ts";
import { unusableTokenizer } from "./unusable-tokenizer.ts";
import { TOKEN_TYPE, type Vocabulary } from "./vocabulary.ts";
import { createWordCache } from "./word-cache.ts";

/**
 * Byte-level BPE, as GPT-2 brought it: a text is cut into words, and the bytes of each are merged. Bytes that the
 * vocabulary has no token for are left out, as llama.cpp leaves them out.
 * @throws AppError when the pre-tokenizer is not known or the merges are missing or damaged
 */
export function createByteLevel(metadata: GgufMetadata, vocabulary: Vocabulary): SubwordModel {
  const name = metadata.string("tokenizer.ggml.pre", "default");
  const words = preTokenizer(name);
  if (words === null) {
    throw unusableTokenizer(
      `its way of cutting words, ${JSON.stringify(name.slice(0, 80))}, is not known to this engine`,
    );
  }
  const symbolTable = createSymbols(vocabulary);
  const merge = createMerge(readMerges(metadata.strings("tokenizer.ggml.merges"), symbolTable));
  const byteSymbols = BYTE_CHARACTERS.map((character) => symbolTable.of(character));
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(256);
  let symbols = new Int32Array(256);

  const encodeWord = createWordCache((word) => {
    if (word.length * 3 > bytes.length) {
      bytes = new Uint8Array(word.length * 3);
      symbols = new Int32Array(word.length * 3);
    }
    const { written } = encoder.encodeInto(word, bytes);
    if (words.ignoreMerges) {
      const whole = symbolTable.token(charactersOf(bytes.subarray(0, written)));
      if (whole !== null) return [whole];
    }
    for (let at = 0; at < written; at++) symbols[at] = byteSymbols[bytes[at] ?? 0] ?? -1;
    const ids: number[] = [];
    for (const symbol of symbols.subarray(0, merge(symbols, written))) symbolTable.resolve(symbol, ids);
    return ids;
  });

  return {
    addBos: words.addBos,
    addSpacePrefix: false,
    encode(text, into) {
      eachWord(text, words, (word) => {
        for (const id of encodeWord(word)) into.push(id);
      });
    },
    bytes: (id) => bytesOf(vocabulary.texts[id] ?? ""),
  };
}

interface Symbols {
  /** The symbol of a text: its token, or a number above all tokens for a text that merges only pass through. */
  of(text: string): number;
  token(text: string): number | null;
  /** Appends the token of a symbol, or the tokens of its bytes. */
  resolve(symbol: number, into: number[]): void;
}

function createSymbols({ texts, types }: Vocabulary): Symbols {
  const known = new Map<string, number>();
  for (const [id, text] of texts.entries()) {
    // Control tokens are no words: nothing that a person writes may merge into one.
    if (types[id] === TOKEN_TYPE.normal || types[id] === TOKEN_TYPE.userDefined) known.set(text, id);
  }
  const passing: string[] = [];
  const token = (text: string) => {
    const id = known.get(text);
    return id === undefined || id >= texts.length ? null : id;
  };
  return {
    token,
    of(text) {
      const symbol = known.get(text);
      if (symbol !== undefined) return symbol;
      known.set(text, texts.length + passing.length);
      return texts.length + passing.push(text) - 1;
    },
    resolve(symbol, into) {
      if (symbol < texts.length) {
        into.push(symbol);
        return;
      }
      for (const character of passing[symbol - texts.length] ?? "") {
        const id = token(character);
        if (id !== null) into.push(id);
      }
    },
  };
}

function readMerges(merges: readonly string[], symbols: Symbols) {
  if (merges.length >= RANKS_MAX) {
    throw unusableTokenizer(`it lists ${merges.length} merges, and at most ${RANKS_MAX - 1} can be used`);
  }
  const pairs = createPairTable(merges.length);
  for (const [rank, merge] of merges.entries()) {
    const space = merge.indexOf(" ", 1);
    if (space === -1) throw unusableTokenizer(`its merge ${rank + 1} is not two parts with a space between`);
    const first = merge.slice(0, space);
    const second = merge.slice(space + 1);
    const left = symbols.of(first);
    const right = symbols.of(second);
    if (pairs.find(left, right) === -1) pairs.add(left, right, rank, symbols.of(first + second));
  }
  return pairs;
}

const RANKS_MAX = 2 ** 20;
