import type { GgufMetadata } from "../gguf/metadata.ts";
import { endsAnswer, looksLikeControl } from "./control-texts.ts";
import { unusableTokenizer } from "./unusable-tokenizer.ts";

/** Token types as GGUF numbers them (`tokenizer.ggml.token_type`). */
export const TOKEN_TYPE = { normal: 1, unknown: 2, control: 3, userDefined: 4, unused: 5, byte: 6 } as const;

/** The tokens of a model as its file lists them. */
export interface Vocabulary {
  readonly texts: readonly string[];
  readonly types: Uint8Array;
  readonly bos: number | null;
  readonly eos: number | null;
  readonly unknown: number | null;
  readonly stops: ReadonlySet<number>;
}

/** @throws AppError naming the key that is missing or wrong */
export function readVocabulary(metadata: GgufMetadata): Vocabulary {
  const texts = metadata.strings("tokenizer.ggml.tokens");
  if (texts.length === 0) throw unusableTokenizer("its list of tokens is empty");
  const types = readTypes(metadata, texts);
  const special = (name: string, fallback: number | null = null) => {
    const id = metadata.number(`tokenizer.ggml.${name}_token_id`, null) ?? fallback;
    return id !== null && Number.isInteger(id) && id >= 0 && id < texts.length ? id : null;
  };
  const isSentencePiece = metadata.string("tokenizer.ggml.model") === "llama";
  const eos = special("eos", isSentencePiece ? 2 : null);
  const stops = new Set<number>();
  for (const id of [eos, special("eot"), special("eom")]) {
    if (id === null) continue;
    stops.add(id);
    types[id] = TOKEN_TYPE.control;
  }
  const isHarmony = texts.includes("<|return|>") && texts.includes("<|call|>");
  for (const [id, text] of texts.entries()) {
    // In OpenAI's "harmony" form <|end|> ends one message of an answer and not the answer.
    if (endsAnswer(text) && !(isHarmony && text === "<|end|>")) stops.add(id);
  }
  return {
    texts,
    types,
    bos: special("bos", isSentencePiece ? 1 : null),
    eos,
    unknown: special("unknown", isSentencePiece ? 0 : null),
    stops,
  };
}

function readTypes(metadata: GgufMetadata, texts: readonly string[]): Uint8Array {
  const listed = metadata.numbers("tokenizer.ggml.token_type", null);
  if (listed !== null && listed.length < texts.length) {
    throw unusableTokenizer(`it has ${texts.length} tokens and the types of ${listed.length}`);
  }
  const types = new Uint8Array(texts.length).fill(TOKEN_TYPE.normal);
  if (listed !== null) types.set(listed.subarray(0, texts.length));
  for (const [id, text] of texts.entries()) {
    // Some files list a mark of the chat form as a word; as one, anyone's text could speak for another role.
    if (looksLikeControl(text)) types[id] = TOKEN_TYPE.control;
  }
  return types;
}
