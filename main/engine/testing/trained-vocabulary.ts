import type { GgufValue } from "../gguf/metadata.ts";
import { BYTE_CHARACTERS, charactersOf } from "../tokenizer/byte-alphabet.ts";
import { eachWord, preTokenizer } from "../tokenizer/pre-tokenizers.ts";
import { TOKEN_TYPE } from "../tokenizer/vocabulary.ts";

export interface TrainedVocabularyOptions {
  /** `tokenizer.ggml.pre` of a byte-level vocabulary. */
  pre?: string;
  /** What the merges are learned from. */
  text: string;
  /** Tokens in all; fewer when the text has no more pairs to merge. */
  size: number;
  /** Names of control tokens, put first. */
  control?: readonly string[];
  /** Tokens that are found in a text before it is cut into words. */
  userDefined?: readonly string[];
  /** Words that are tokens of a byte-level vocabulary though no merges lead to them. */
  unmerged?: readonly string[];
}

/** The keys of a GGUF file that describe a byte-level BPE tokenizer, trained on the spot. Deterministic. */
export function byteLevelVocabulary(options: TrainedVocabularyOptions): Map<string, GgufValue> {
  const {
    pre = "gpt-2",
    text,
    size,
    control = ["<|begin|>", "<|im_end|>"],
    userDefined = [],
    unmerged = [],
  } = options;
  const words = new Map<string, number>();
  const cutter = preTokenizer(pre);
  if (cutter === null) throw new RangeError(`no pre-tokenizer ${pre}`);
  const encoder = new TextEncoder();
  eachWord(text, cutter, (word) => {
    const characters = charactersOf(encoder.encode(word));
    words.set(characters, (words.get(characters) ?? 0) + 1);
  });
  const whole = unmerged.map((word) => charactersOf(encoder.encode(word)));
  const base = [...control, ...userDefined, ...BYTE_CHARACTERS, ...whole];
  const merges = learnMerges(words, new Set(base), size - base.length);
  return new Map<string, GgufValue>([
    ["tokenizer.ggml.model", "gpt2"],
    ["tokenizer.ggml.pre", pre],
    ["tokenizer.ggml.tokens", [...base, ...merges.map(([left, right]) => left + right)]],
    [
      "tokenizer.ggml.token_type",
      typesOf([
        [TOKEN_TYPE.control, control.length],
        [TOKEN_TYPE.userDefined, userDefined.length],
        [TOKEN_TYPE.normal, 256 + whole.length + merges.length],
      ]),
    ],
    ["tokenizer.ggml.merges", merges.map((pair) => pair.join(" "))],
    ["tokenizer.ggml.bos_token_id", 0],
    ["tokenizer.ggml.eos_token_id", 1],
  ]);
}

/** The same for SentencePiece BPE with byte fall-back; scores fall with each merge, as its trainer writes them. */
export function sentencePieceVocabulary(options: TrainedVocabularyOptions): Map<string, GgufValue> {
  const { text, size, control = ["<s>", "</s>"], userDefined = [] } = options;
  const words = new Map<string, number>();
  for (const word of ` ${text}`.replaceAll(" ", "▁").split(/(?<=[^▁])(?=▁)/u)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  const special = ["<unk>", ...control];
  const bytes = BYTE_CHARACTERS.map((_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
  const letters = [...new Set([...words.keys()].join(""))];
  const taken = special.length + userDefined.length + bytes.length + letters.length;
  const merges = learnMerges(words, new Set(letters), size - taken);
  const pieces = [...merges.map(([left, right]) => left + right), ...letters];
  return new Map<string, GgufValue>([
    ["tokenizer.ggml.model", "llama"],
    ["tokenizer.ggml.pre", "default"],
    ["tokenizer.ggml.tokens", [...special, ...userDefined, ...bytes, ...pieces]],
    [
      "tokenizer.ggml.token_type",
      typesOf([
        [TOKEN_TYPE.unknown, 1],
        [TOKEN_TYPE.control, control.length],
        [TOKEN_TYPE.userDefined, userDefined.length],
        [TOKEN_TYPE.byte, bytes.length],
        [TOKEN_TYPE.normal, pieces.length],
      ]),
    ],
    [
      "tokenizer.ggml.scores",
      Float32Array.from({ length: taken + merges.length }, (_, id) =>
        Math.min(0, taken - letters.length - id),
      ),
    ],
    ["tokenizer.ggml.bos_token_id", 1],
    ["tokenizer.ggml.eos_token_id", 2],
    ["tokenizer.ggml.unknown_token_id", 0],
  ]);
}

function learnMerges(
  words: ReadonlyMap<string, number>,
  tokens: Set<string>,
  count: number,
): [string, string][] {
  const cut = [...words].map(([word, times]) => ({ parts: Array.from(word), times }));
  const pairs = createPairCounts();
  for (const word of cut) pairs.add(word, 1);
  const merges: [string, string][] = [];
  while (merges.length < count) {
    const pair = pairs.mostFrequent();
    if (pair === null) break;
    const [left, right] = pair;
    // A token has one way to come about, so that its rank by pair is its rank by score.
    if (!tokens.has(left + right)) merges.push(pair);
    tokens.add(left + right);
    for (const word of pairs.wordsOf(left, right)) {
      pairs.add(word, -1);
      word.parts = join(word.parts, left, right);
      pairs.add(word, 1);
    }
  }
  return merges;
}

interface CutWord {
  parts: string[];
  readonly times: number;
}

const keyOf = (left: string, right: string): string => `${left} ${right}`;

/** How often each pair of neighbours stands in the words, and in which. */
function createPairCounts() {
  const counts = new Map<string, { count: number; words: Set<CutWord> }>();
  return {
    add(word: CutWord, sign: 1 | -1): void {
      for (let at = 1; at < word.parts.length; at++) {
        const key = keyOf(word.parts[at - 1] ?? "", word.parts[at] ?? "");
        const found = counts.get(key) ?? { count: 0, words: new Set() };
        counts.set(key, found);
        found.count += sign * word.times;
        if (sign === 1) found.words.add(word);
        if (found.count === 0) counts.delete(key);
      }
    },
    wordsOf: (left: string, right: string): CutWord[] => [...(counts.get(keyOf(left, right))?.words ?? [])],
    mostFrequent(): [string, string] | null {
      let best: string | null = null;
      let most = 0;
      for (const [key, { count }] of counts) {
        if (count <= most) continue;
        best = key;
        most = count;
      }
      const [left, right] = best?.split(" ") ?? [];
      return left === undefined || right === undefined ? null : [left, right];
    },
  };
}

function join(parts: readonly string[], left: string, right: string): string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const isPair = parts[at] === left && parts[at + 1] === right;
    joined.push(isPair ? left + right : (parts[at] ?? ""));
    if (isPair) at++;
  }
  return joined;
}

function typesOf(runs: readonly (readonly [type: number, length: number])[]): Int32Array {
  return Int32Array.from(runs.flatMap(([type, length]) => Array.from({ length }, () => type)));
}
