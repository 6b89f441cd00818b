import type { GgufMetadata } from "../gguf/metadata.ts";
import { createByteLevel } from "./byte-level.ts";
import { createSentencePiece } from "./sentence-piece.ts";
import { createSpecialTokens } from "./special-tokens.ts";
import { unusableTokenizer } from "./unusable-tokenizer.ts";
import { readVocabulary, TOKEN_TYPE, type Vocabulary } from "./vocabulary.ts";

/** A stretch of a prompt. Only what the template wrote may hold control tokens. */
export interface TextPart {
  readonly text: string;
  readonly isTemplate: boolean;
}

export interface Tokenizer {
  /** Tokens of the vocabulary. */
  readonly size: number;
  readonly bos: number | null;
  readonly eos: number | null;
  /** Whether the model expects its begin token before every text. */
  readonly addsBos: boolean;
  /** Ids that end an answer: eos, eot, and the family's end-of-turn tokens. */
  readonly stops: ReadonlySet<number>;
  /** Words that the file sets apart and that steer nothing, such as `<think>`. */
  readonly userDefined: readonly string[];
  /**
   * Text to ids, in time linear in its length. Control tokens in it are plain text unless `parseSpecial`; a lone
   * surrogate becomes U+FFFD. `addBos` puts the begin token first if the model expects one; `isContinuation` leaves out
   * the space that some models want before the first word.
   */
  encode(
    text: string,
    options?: { addBos?: boolean; parseSpecial?: boolean; isContinuation?: boolean },
  ): number[];
  /** The ids of the parts' texts in a row; words may reach over the seams, control tokens only stand in the template. */
  encodeParts(parts: readonly TextPart[], options?: { isContinuation?: boolean }): number[];
  /** Ids to text; bytes that are no UTF-8 become U+FFFD. `special` shows control tokens by their names. */
  decode(ids: readonly number[], options?: { special?: boolean }): string;
  /** The bytes a token stands for, not to be changed; none for control tokens. */
  bytes(id: number): Uint8Array;
  /** The token as the vocabulary names it. */
  name(id: number): string;
  isControl(id: number): boolean;
}

/**
 * The tokenizer that a GGUF file describes: byte-level BPE ("gpt2") or SentencePiece BPE ("llama"). Ids are those of
 * llama.cpp, with one exception: text never becomes a control token by merging.
 * @throws AppError naming what is missing, damaged or not supported
 */
export function createTokenizer(metadata: GgufMetadata): Tokenizer {
  const kind = metadata.string("tokenizer.ggml.model");
  const create = MODELS.get(kind);
  if (create === undefined) {
    throw unusableTokenizer(`its kind, ${JSON.stringify(kind.slice(0, 80))}, is not known to this engine`);
  }
  const vocabulary = readVocabulary(metadata);
  const { texts, types, bos, eos, stops } = vocabulary;
  const model = create(metadata, vocabulary);
  const findSpecial = createSpecialTokens(specialTokens(vocabulary));
  const isControl = (id: number) => types[id] === TOKEN_TYPE.control || types[id] === TOKEN_TYPE.unknown;
  const addsBos = bos !== null && metadata.boolean("tokenizer.ggml.add_bos_token", model.addBos);

  const bytes = remembered((id) => {
    const type = types[id];
    if (type === TOKEN_TYPE.userDefined) return utf8.encode(texts[id]);
    return type === TOKEN_TYPE.normal || type === TOKEN_TYPE.byte ? model.bytes(id) : NOTHING;
  });

  const encodeParts: Tokenizer["encodeParts"] = (parts, { isContinuation = false } = {}) => {
    const text = parts
      .map((part) => part.text)
      .join("")
      .toWellFormed();
    const ids: number[] = [];
    let isAfterSpecial = !isContinuation;
    for (const fragment of findSpecial(text, allowance(parts, isControl))) {
      if ("token" in fragment) ids.push(fragment.token);
      else model.encode(model.addSpacePrefix && isAfterSpecial ? ` ${fragment.text}` : fragment.text, ids);
      isAfterSpecial = "token" in fragment;
    }
    return ids;
  };

  return {
    size: texts.length,
    bos,
    eos,
    addsBos,
    stops,
    userDefined: texts.filter((_, id) => types[id] === TOKEN_TYPE.userDefined),
    encodeParts,
    encode(text, { addBos = false, parseSpecial = false, isContinuation = false } = {}) {
      const ids = encodeParts([{ text, isTemplate: parseSpecial }], { isContinuation });
      return addBos && addsBos && bos !== null ? [bos, ...ids] : ids;
    },
    decode(ids, { special = false } = {}) {
      const parts = ids.map((id) => (special && isControl(id) ? utf8.encode(texts[id]) : bytes(id)));
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(concatenate(parts));
      return model.addSpacePrefix && text.startsWith(" ") ? text.slice(1) : text;
    },
    bytes,
    name: (id) => texts[id] ?? "",
    isControl,
  };
}

const MODELS = new Map([
  ["gpt2", createByteLevel],
  ["llama", createSentencePiece],
]);
const NOTHING = new Uint8Array(0);
const utf8 = new TextEncoder();

/** Answers the same array for the same token; a text has few different ones. */
function remembered(bytesOf: (id: number) => Uint8Array): (id: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (id) => {
    let bytes = known.get(id);
    if (bytes === undefined) {
      bytes = bytesOf(id);
      known.set(id, bytes);
    }
    return bytes;
  };
}

function* specialTokens({ texts, types }: Vocabulary): Iterable<readonly [string, number]> {
  for (const [id, text] of texts.entries()) {
    const type = types[id];
    if (type === TOKEN_TYPE.control || type === TOKEN_TYPE.userDefined || type === TOKEN_TYPE.unknown) {
      yield [text, id];
    }
  }
}

/** Allows control tokens inside one part of the template alone, and words that a file sets apart everywhere. */
function allowance(parts: readonly TextPart[], isControl: (id: number) => boolean) {
  let index = 0;
  let end = parts[0]?.text.length ?? 0;
  return (id: number, start: number, stop: number) => {
    if (!isControl(id)) return true;
    while (start >= end && index + 1 < parts.length) end += parts[++index]?.text.length ?? 0;
    return parts[index]?.isTemplate === true && stop <= end;
  };
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.length;
  }
  return result;
}
