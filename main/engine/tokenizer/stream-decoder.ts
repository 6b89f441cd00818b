import type { Tokenizer } from "./tokenizer.ts";

/** Turns tokens into text as they come. */
export interface StreamDecoder {
  /** The characters that this token completes; none while one is still missing bytes. */
  push(id: number): string;
  /** What is left at the end: U+FFFD for a character that was never completed. */
  flush(): string;
}

/** A character may be spread over several tokens, and a page must never see half of one. */
export function createStreamDecoder(tokenizer: Pick<Tokenizer, "bytes">): StreamDecoder {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return {
    push: (id) => decoder.decode(tokenizer.bytes(id), { stream: true }),
    flush: () => decoder.decode(),
  };
}
