import { GGML_TYPES, type GgmlTypeName } from "../gguf/ggml-types.ts";
import { type GgufFile, readGguf } from "../gguf/gguf-file.ts";
import { type LoadedDecoder, loadDecoder } from "../decoder/load-decoder.ts";
import { createChatTemplate } from "../tokenizer/chat-template.ts";
import { createTokenizer } from "../tokenizer/tokenizer.ts";
import type { MatrixForms } from "../weights/matrix-form.ts";
import { LONG_CONVERSATIONS, REAL_CONVERSATIONS } from "./real-conversations.ts";

/** Every matrix in float32: the model as its file says it is, but for the rounding of sums. */
export const PLAIN_FORMS = Object.fromEntries(Object.keys(GGML_TYPES).map((type) => [type, null])) as Record<
  GgmlTypeName,
  null
>; // the keys are all of its types

/** The conversations in the model's chat form, the longer ones last. */
export function realStreams({ metadata }: GgufFile, withLong: boolean): number[][] {
  const template = createChatTemplate(metadata, createTokenizer(metadata));
  return [...REAL_CONVERSATIONS, ...(withLong ? LONG_CONVERSATIONS : [])].map((messages) =>
    template.render([...messages], { now: new Date(0) }).flatMap((piece) => piece.ids),
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

/** The first row of each stream that is compared. */
export function comparedFrom(streams: readonly (readonly number[])[]): number {
  const [first = []] = streams;
  const end = first.findIndex((token, index) => streams.some((stream) => stream[index] !== token));
  return Math.max(0, end);
}
