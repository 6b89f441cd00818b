import type { ChatMessage } from "#shared/engine.ts";
import { GGML_TYPES, type GgmlTypeName } from "../gguf/ggml-types.ts";
import { type GgufFile, readGguf } from "../gguf/gguf-file.ts";
import { type LoadedDecoder, loadDecoder } from "../decoder/load-decoder.ts";
import { createChatTemplate } from "../tokenizer/chat-template.ts";
import { createTokenizer } from "../tokenizer/tokenizer.ts";
import type { MatrixForms } from "../weights/matrix-form.ts";
import { type GoldenAnswer, likelyTokens } from "./golden-real.ts";
import { LONG_CONVERSATIONS, REAL_CONVERSATIONS, REAL_QUESTIONS } from "./real-conversations.ts";

/** Every matrix in float32: the model as its file says it is, but for the rounding of sums. */
export const PLAIN_FORMS = Object.fromEntries(Object.keys(GGML_TYPES).map((type) => [type, null])) as Record<
  GgmlTypeName,
  null
>; // the keys are all of its types

/** The conversations in the model's chat form, the longer ones last. */
export function realStreams(file: GgufFile, withLong: boolean): number[][] {
  return inChatForm(file, [...REAL_CONVERSATIONS, ...(withLong ? LONG_CONVERSATIONS : [])], false);
}

/** The questions with the beginning of an answer. */
export function realPrompts(file: GgufFile): number[][] {
  return inChatForm(file, REAL_QUESTIONS, true);
}

function inChatForm(
  { metadata }: GgufFile,
  conversations: readonly (readonly ChatMessage[])[],
  addGenerationPrompt: boolean,
): number[][] {
  const template = createChatTemplate(metadata, createTokenizer(metadata));
  return conversations.map((messages) =>
    template.render(messages, { addGenerationPrompt }).flatMap((piece) => piece.ids),
  );
}

/** A decoder of the file with room for one conversation. */
export async function openReal(path: string, forms?: MatrixForms): Promise<LoadedDecoder> {
  return loadDecoder({
    file: await readGguf(path),
    cacheFolder: null,
    capacity: 256,
    memoryFree: Number.POSITIVE_INFINITY,
    threads: 2,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...(forms !== undefined && { forms }),
  });
}

/**
 * Calls `visit` with the logits of each row that is compared: those of what a person and the model say, not those of
 * the chat form's beginning, which all conversations share. @returns the number of rows
 */
export function eachRow(
  { decoder }: LoadedDecoder,
  streams: readonly (readonly number[])[],
  visit: (logits: Float32Array, row: number) => void,
): number {
  const { vocabulary } = decoder.model;
  const start = comparedFrom(streams);
  let row = 0;
  for (const tokens of streams) {
    const wanted = [...tokens.keys()].slice(start);
    const segment = { kind: "causal" as const, pieces: tokens, rows: tokens.length };
    const logits = decoder.forward(decoder.createCache(), segment, wanted);
    for (const index of wanted.keys()) {
      visit(logits.subarray(index * vocabulary, (index + 1) * vocabulary), row);
      row += 1;
    }
  }
  return row;
}

/** The likeliest token after a prompt, and the likeliest after that, up to `count`. */
export function likeliestAnswer(
  { decoder }: LoadedDecoder,
  prompt: readonly number[],
  count: number,
): GoldenAnswer {
  const cache = decoder.createCache();
  const tokens: number[] = [];
  const leads: number[] = [];
  let pieces = prompt;
  while (tokens.length < count) {
    const segment = { kind: "causal" as const, pieces, rows: pieces.length };
    const logits = decoder.forward(cache, segment, [pieces.length - 1]);
    const { ids, logs } = likelyTokens(logits);
    const token = ids[0] ?? 0;
    tokens.push(token);
    leads.push(Number(((logs[0] ?? 0) - (logs[1] ?? 0)).toFixed(3)));
    pieces = [token];
  }
  return { tokens, leads };
}

/** The first row of each stream that is compared. */
export function comparedFrom(streams: readonly (readonly number[])[]): number {
  const [first = []] = streams;
  const end = first.findIndex((token, index) => streams.some((stream) => stream[index] !== token));
  return Math.max(0, end);
}
