import { type GgufInput, uint32 } from "./gguf-writer.ts";

/** Token types as llama.cpp numbers them. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;

export interface TinyVocabulary {
  readonly size: number;
  readonly metadata: Readonly<Record<string, GgufInput>>;
}

const CHATML_TEMPLATE =
  "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";
const GEMMA_TEMPLATE =
  "{{ bos_token }}{% for message in messages %}{{ '<start_of_turn>' + ('model' if message['role'] == 'assistant' else message['role']) + '\\n' + message['content'] | trim + '<end_of_turn>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}";

/** What merges bring about in both vocabularies, shortest first: each is made of two that exist before it. */
const PAIRS = ["t h", "th e", "i n", "a n", "an d", "e r", "o n", "r e", "in g", "o u", "l l", "s t"];
const SPACED_PAIRS = ["_ t", "_t he", "_ a", "_a nd", "_ in", "_ s", "_ w", "_ c", "_ on", "_ re"];

/** Every byte, 22 merges and three control tokens, in GPT-2's alphabet. @param pre Name of the pre-tokenizer */
export function byteLevelVocabulary(pre: string): TinyVocabulary {
  const merges = [...PAIRS, ...SPACED_PAIRS].map((pair) => pair.replaceAll("_", "Ġ"));
  const tokens = [
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    ...byteAlphabet(),
    ...merges.map((merge) => merge.replace(" ", "")),
  ];
  const types = tokens.map((_, id) => (id < 3 ? CONTROL : NORMAL));
  return {
    size: tokens.length,
    metadata: {
      "tokenizer.ggml.model": "gpt2",
      "tokenizer.ggml.pre": pre,
      "tokenizer.ggml.tokens": tokens,
      "tokenizer.ggml.token_type": Int32Array.from(types),
      "tokenizer.ggml.merges": merges,
      "tokenizer.ggml.bos_token_id": uint32(1),
      "tokenizer.ggml.eos_token_id": uint32(2),
      "tokenizer.ggml.padding_token_id": uint32(0),
      "tokenizer.ggml.add_bos_token": false,
      "tokenizer.chat_template": CHATML_TEMPLATE,
    },
  };
}

/** Control tokens, 256 byte tokens, and pieces with scores, as SentencePiece has them. */
export function sentencePieceVocabulary(style: "llama" | "gemma"): TinyVocabulary {
  const controls =
    style === "gemma"
      ? ["<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "<end_of_turn>"]
      : ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"];
  const bytes = Array.from(
    { length: 256 },
    (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`,
  );
  const merged = [...PAIRS, ...SPACED_PAIRS].map((pair) => pair.replace(" ", "").replaceAll("_", "▁"));
  const letters = Array.from("▁etaoinshrdlucmfwypvbgkjxqz.,?!'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const tokens = [...controls, ...bytes, ...merged, ...letters];
  const firstMerged = controls.length + bytes.length;
  const scores = tokens.map((_, id) => (id < firstMerged ? 0 : firstMerged - id - 1));
  const typeOf = (token: string, id: number) => {
    if (token === "<unk>") return UNKNOWN;
    if (id < controls.length) return CONTROL;
    return id < firstMerged ? BYTE : NORMAL;
  };
  const isGemma = style === "gemma";
  return {
    size: tokens.length,
    metadata: {
      "tokenizer.ggml.model": "llama",
      "tokenizer.ggml.pre": "default",
      "tokenizer.ggml.tokens": tokens,
      "tokenizer.ggml.scores": Float32Array.from(scores),
      "tokenizer.ggml.token_type": Int32Array.from(tokens, typeOf),
      "tokenizer.ggml.bos_token_id": uint32(isGemma ? 2 : 1),
      "tokenizer.ggml.eos_token_id": uint32(isGemma ? 1 : 2),
      "tokenizer.ggml.unknown_token_id": uint32(isGemma ? 3 : 0),
      "tokenizer.ggml.add_bos_token": true,
      "tokenizer.ggml.add_eos_token": false,
      "tokenizer.ggml.add_space_prefix": !isGemma,
      "tokenizer.chat_template": isGemma ? GEMMA_TEMPLATE : CHATML_TEMPLATE,
    },
  };
}

/** GPT-2's letter for each byte: printable Latin-1 for itself, the rest from U+0100 on. */
function byteAlphabet(): string[] {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    return String.fromCodePoint(isPrintable ? byte : next++);
  });
}
