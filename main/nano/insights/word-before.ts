/** Characters in which the word is looked for. */
const REACH = 18;

/** The word in small letters, or the mark, right before an offset; undefined where nothing stands there. */
export function wordBefore(text: string, offset: number): string | undefined {
  return WORD.exec(text.slice(Math.max(0, offset - REACH), offset))?.[1]?.toLowerCase();
}

const WORD = /(\p{L}+|[^\p{L}\s])\s*$/u;
