import type { GgufMetadata, GgufNumbers } from "../gguf/metadata.ts";
import { createMerge } from "./merge.ts";
import { createPairTable } from "./pair-table.ts";
import type { SubwordModel } from "./subword-model.ts";
import { unusableTokenizer } from "./unusable-tokenizer.ts";
import { TOKEN_TYPE, type Vocabulary } from "./vocabulary.ts";
import { createWordCache } from "./word-cache.ts";

/**
 * SentencePiece BPE with byte fall-back (google/sentencepiece, bpe_model.cc): the two neighbours merge first whose
 * merged text has the highest score; what is no token becomes the tokens of its UTF-8 bytes.
 * @throws AppError when the scores are missing
 */
export function createSentencePiece(metadata: GgufMetadata, vocabulary: Vocabulary): SubwordModel {
  const { texts, types } = vocabulary;
  const scores = metadata.numbers("tokenizer.ggml.scores");
  if (scores.length < texts.length) {
    throw unusableTokenizer(`it has ${texts.length} tokens and the scores of ${scores.length}`);
  }
  const pieces = piecesOf(vocabulary);
  const byteTokens = byteTokensOf(vocabulary);
  const ranks = ranksOf(scores, texts.length);
  const pairs = createPairTable(1 << 15);
  const merge = createMerge({
    find(left, right) {
      let entry = pairs.find(left, right);
      if (entry === -1) {
        const merged = pieces.get(textOf(left) + textOf(right));
        entry = pairs.add(left, right, merged === undefined ? -1 : (ranks[merged] ?? 0), merged ?? -1);
      }
      return pairs.merged(entry) === -1 ? -1 : entry;
    },
    rank: (entry) => pairs.rank(entry),
    merged: (entry) => pairs.merged(entry),
  });
  const isCutAtSpaces = ![...pieces.keys()].some((text) => INNER_SPACE.test(text));
  let symbols = new Int32Array(256);

  const encodeWord = createWordCache((word) => {
    if (word.length > symbols.length) symbols = new Int32Array(word.length);
    if (pairs.size > PAIRS_MAX) pairs.clear();
    let count = 0;
    for (const character of word) {
      // A character that is no token keeps its place as a number above all tokens.
      symbols[count++] = pieces.get(character) ?? texts.length + (character.codePointAt(0) ?? 0);
    }
    const ids: number[] = [];
    for (const symbol of symbols.subarray(0, merge(symbols, count))) {
      if (symbol < texts.length) ids.push(symbol);
      else ids.push(...fallBack(textOf(symbol)));
    }
    return ids;
  });

  return {
    addBos: true,
    addSpacePrefix: metadata.boolean("tokenizer.ggml.add_space_prefix", true),
    encode(text, into) {
      const escaped = text.replaceAll(" ", SPACE);
      // No token reaches over the end of a word into a space, so words merge by themselves, and repeat.
      for (const word of isCutAtSpaces ? escaped.split(WORD_START) : [escaped]) {
        if (word === "") continue;
        for (const id of encodeWord(word)) into.push(id);
      }
    },
    bytes(id) {
      const text = texts[id] ?? "";
      const byte = types[id] === TOKEN_TYPE.byte ? byteOf(text) : null;
      return byte === null ? utf8.encode(text.replaceAll(SPACE, " ")) : Uint8Array.of(byte);
    },
  };

  function textOf(symbol: number): string {
    return symbol < texts.length ? (texts[symbol] ?? "") : String.fromCodePoint(symbol - texts.length);
  }

  function fallBack(text: string): number[] {
    const ids: number[] = [];
    for (const byte of utf8.encode(text)) {
      const id = byteTokens[byte] ?? vocabulary.unknown;
      if (id !== null) ids.push(id);
    }
    return ids;
  }
}

const utf8 = new TextEncoder();
/** Stands for a space in the texts of tokens. */
const SPACE = "▁";
const INNER_SPACE = /[^▁]▁/u;
const WORD_START = /(?<=[^▁])(?=▁)/u;
const PAIRS_MAX = 1 << 20;

/** The tokens that text may become: not the control tokens, nor those of bytes, whose texts are only names. */
function piecesOf({ texts, types }: Vocabulary): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const [id, text] of texts.entries()) {
    if (types[id] === TOKEN_TYPE.normal || types[id] === TOKEN_TYPE.userDefined) pieces.set(text, id);
  }
  return pieces;
}

function byteTokensOf({ texts, types }: Vocabulary): (number | undefined)[] {
  const tokens = Array.from<number | undefined>({ length: 256 });
  for (const [id, text] of texts.entries()) {
    const byte = types[id] === TOKEN_TYPE.byte ? byteOf(text) : null;
    if (byte !== null) tokens[byte] = id;
  }
  return tokens;
}

function byteOf(text: string): number | null {
  const [, hex] = /^<0x([0-9A-Fa-f]{2})>$/.exec(text) ?? [];
  return hex === undefined ? null : Number.parseInt(hex, 16);
}

/** The place of each token's score among all scores, the highest first; equal scores share a place. */
function ranksOf(scores: GgufNumbers, count: number): Int32Array {
  const order = [...new Set(scores.subarray(0, count))].sort((a, b) => b - a);
  const places = new Map(order.map((score, place) => [score, place]));
  return Int32Array.from({ length: count }, (_, id) => places.get(scores[id] ?? 0) ?? 0);
}
