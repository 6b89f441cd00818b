/** Guesses what comes next from what stood there before; the decoder checks a guess in one forward. */
export interface PromptLookup {
  /**
   * What followed the last three (or two) tokens where they stood last, prompt and answer together.
   * @param max most tokens that can be used; the draft has at most that many and 8
   */
  draft(tokens: readonly number[], max: number): number[];
  /** Tells how many tokens of the last draft were right. Drafts grow and shrink by this alone, never by time. */
  report(drafted: number, accepted: number): void;
}

/**
 * Prompt lookup decoding (Saxena 2023). A forward over a draft costs more than one over a token, so the length doubles
 * while drafts are right and falls when they are not, and after wholly wrong ones some tokens go without.
 */
export function createPromptLookup(): PromptLookup {
  let length = LENGTH_MAX;
  let misses = 0;
  let resting = 0;
  return {
    draft(tokens, max) {
      if (resting > 0) {
        resting--;
        return [];
      }
      const three = continuation(tokens, 3, Math.min(length, max));
      return three.length > 0 ? three : continuation(tokens, 2, Math.min(length, max, SHORT_MAX));
    },
    report(drafted, accepted) {
      if (drafted === 0) return;
      if (accepted === 0) {
        resting = Math.min(2 ** misses, REST_MAX) - 1;
        misses++;
      } else misses = 0;
      length =
        accepted === drafted
          ? Math.min(length * 2, LENGTH_MAX)
          : Math.max(2, Math.ceil((accepted + length) / 2));
    },
  };
}

const LENGTH_MAX = 8;
/** Two tokens in common say less about the third. */
const SHORT_MAX = 4;
const REST_MAX = 32;

/** What followed the last `size` tokens at the place nearest to the end where they stood before. */
function continuation(tokens: readonly number[], size: number, count: number): number[] {
  const end = tokens.length - size;
  for (let start = end - 1; start >= 0; start--) {
    let same = 0;
    while (same < size && tokens[start + same] === tokens[end + same]) same++;
    if (same === size) return tokens.slice(start + size, start + size + count);
  }
  return [];
}
