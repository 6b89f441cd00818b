import { type GgufInput, uint32 } from "#main/engine/testing/gguf-writer.ts";
import { createRandom } from "#main/engine/testing/random.ts";
import { BYTE_CHARACTERS } from "#main/engine/tokenizer/byte-alphabet.ts";
import { TOKEN_TYPE } from "#main/engine/tokenizer/vocabulary.ts";

const END = "<|endoftext|>";
/** Characters of a token that may be joined to another. */
const PART_MAX = 8;

/** A byte-level vocabulary of a real one's size, whose merges join random tokens: what a loader reads is as long. */
export function randomVocabulary(size: number, pre: string): Record<string, GgufInput> {
  const random = createRandom(size);
  const tokens = [END, ...BYTE_CHARACTERS];
  const parts = [...BYTE_CHARACTERS];
  const known = new Set(tokens);
  const merges: string[] = [];
  while (tokens.length < size) {
    const left = parts[random.integer(parts.length)] ?? "";
    const right = parts[random.integer(parts.length)] ?? "";
    const joined = left + right;
    if (known.has(joined)) continue;
    known.add(joined);
    tokens.push(joined);
    merges.push(`${left} ${right}`);
    if (joined.length <= PART_MAX) parts.push(joined);
  }
  return {
    "tokenizer.ggml.model": "gpt2",
    "tokenizer.ggml.pre": pre,
    "tokenizer.ggml.tokens": tokens,
    "tokenizer.ggml.token_type": Int32Array.from(tokens, (token) =>
      token === END ? TOKEN_TYPE.control : TOKEN_TYPE.normal,
    ),
    "tokenizer.ggml.merges": merges,
    "tokenizer.ggml.bos_token_id": uint32(0),
    "tokenizer.ggml.eos_token_id": uint32(0),
    "tokenizer.ggml.add_bos_token": false,
  };
}
