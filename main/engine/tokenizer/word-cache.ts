/** Remembers the ids of short words; texts repeat theirs. */
export function createWordCache(
  encodeWord: (word: string) => readonly number[],
): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const ids = encodeWord(word);
    if (word.length <= LENGTH_MAX) {
      if (known.size >= WORDS_MAX) known.clear();
      known.set(word, ids);
    }
    return ids;
  };
}

const LENGTH_MAX = 40;
const WORDS_MAX = 30_000;
