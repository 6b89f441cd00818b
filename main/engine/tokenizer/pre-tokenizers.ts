/** How a byte-level vocabulary cuts a text into words before it merges their bytes. */
export interface PreTokenizer {
  /** Applied one after the other: each cuts the pieces the one before has left; what lies between matches stays a piece. */
  readonly patterns: readonly RegExp[];
  /** A word that is a token as a whole is that token, whatever the merges say. */
  readonly ignoreMerges: boolean;
  /** Whether a text begins with the begin token where the file does not say. */
  readonly addBos: boolean;
}

/**
 * The pre-tokenizer of a name as it stands under `tokenizer.ggml.pre`, or null for one that is not known.
 * The patterns are those llama.cpp uses for the name (src/llama-vocab.cpp), so that both give the same tokens; where
 * they differ from the `tokenizer.json` of the model's author, the entry says so.
 */
export function preTokenizer(name: string): PreTokenizer | null {
  return BY_NAME.get(name) ?? null;
}

/** Calls `visit` with each word of the text, in order; together they are the text. */
export function eachWord(text: string, { patterns }: PreTokenizer, visit: (word: string) => void): void {
  cut(text, patterns, 0, visit);
}

function cut(text: string, patterns: readonly RegExp[], index: number, visit: (word: string) => void): void {
  const pattern = patterns[index];
  if (pattern === undefined) {
    visit(text);
    return;
  }
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) cut(text.slice(end, match.index), patterns, index + 1, visit);
    end = match.index + match[0].length;
    cut(match[0], patterns, index + 1, visit);
  }
  if (end < text.length) cut(text.slice(end), patterns, index + 1, visit);
}

// `\p{White_Space}` is what the tokenizers mean by a space; JavaScript's `\s` has U+FEFF more and U+0085 less.
const S = String.raw`\p{White_Space}`;
const CONTRACTIONS = "'s|'t|'re|'ve|'m|'ll|'d";
const CONTRACTIONS_ANY_CASE = "'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD]";
// The last space before a word belongs to the word.
const SPACES = String.raw`${S}+(?!\P{White_Space})|${S}+`;
const WORD = String.raw`[^\r\n\p{L}\p{N}]?\p{L}+`;
const LINE_ENDS = String.raw`${S}*[\r\n]+|${SPACES}`;

/** GPT-2's own pattern (openai/gpt-2, src/encoder.py). */
const GPT2 = pattern(String.raw`${CONTRACTIONS}| ?\p{L}+| ?\p{N}+| ?[^${S}\p{L}\p{N}]+|${SPACES}`);
/** Llama 3's `tokenizer.json`; numbers in groups of three digits. */
const LLAMA3 = pattern(
  String.raw`${CONTRACTIONS_ANY_CASE}|${WORD}|\p{N}{1,3}| ?[^${S}\p{L}\p{N}]+[\r\n]*|${LINE_ENDS}`,
);
/** Qwen2's `tokenizer.json`; each digit alone. */
const QWEN2 = pattern(
  String.raw`${CONTRACTIONS_ANY_CASE}|${WORD}|\p{N}| ?[^${S}\p{L}\p{N}]+[\r\n]*|${LINE_ENDS}`,
);
/** Mistral's Tekken. The author's pattern tells upper case from lower case in every script, this one in ASCII alone. */
const TEKKEN = pattern(
  String.raw`[^\r\n\p{L}\p{N}]?(?:(?=\p{L})[^a-z])*(?:(?=\p{L})[^A-Z])+|` +
    String.raw`[^\r\n\p{L}\p{N}]?(?:(?=\p{L})[^a-z])+(?:(?=\p{L})[^A-Z])*|` +
    String.raw`\p{N}| ?[^${S}\p{L}\p{N}]+[\r\n/]*|${LINE_ENDS}`,
);
const DIGIT = pattern(String.raw`\p{N}`);

const gpt2: PreTokenizer = { patterns: [GPT2], ignoreMerges: false, addBos: false };
const smollm: PreTokenizer = { patterns: [DIGIT, GPT2], ignoreMerges: false, addBos: false };
const llama3: PreTokenizer = { patterns: [LLAMA3], ignoreMerges: true, addBos: true };
const qwen2: PreTokenizer = { patterns: [QWEN2], ignoreMerges: false, addBos: false };
const tekken: PreTokenizer = { patterns: [TEKKEN], ignoreMerges: true, addBos: true };
/** What llama.cpp does with a file that names no pre-tokenizer. */
const unnamed: PreTokenizer = {
  patterns: [
    pattern(String.raw`[\p{P}$+<=>^~|]+`),
    GPT2,
    pattern(String.raw`\p{N}+`),
    pattern(String.raw`[0-9][0-9][0-9]`),
  ],
  ignoreMerges: false,
  addBos: false,
};

const BY_NAME: ReadonlyMap<string, PreTokenizer> = new Map([
  ["default", unnamed],
  ...named(gpt2, "gpt-2", "phi-2", "mpt", "olmo", "exaone4", "trillion", "granite-docling", "mellum"),
  ...named(smollm, "smollm", "starcoder", "refact", "codeshell", "command-r", "exaone", "minerva-7b"),
  ...named(llama3, "llama-bpe", "llama3", "llama-v3", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2"),
  ...named({ ...llama3, ignoreMerges: false, addBos: false }, "dbrx", "smaug-bpe", "glm4", "chatglm-bpe"),
  ...named(qwen2, "qwen2", "deepseek-r1-qwen", "kormo", "megrez", "stablelm2", "hunyuan", "solar-open"),
  ["tekken", tekken],
]);

/** Every name that `preTokenizer` knows. */
export const KNOWN_PRE_TOKENIZERS: readonly string[] = [...BY_NAME.keys()];

function named(value: PreTokenizer, ...names: readonly string[]): [string, PreTokenizer][] {
  return names.map((name) => [name, value]);
}

function pattern(source: string): RegExp {
  return new RegExp(source, "gu");
}
