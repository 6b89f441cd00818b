/** The YAML block at the head of a body. */
export interface FrontMatter {
  /** Offset of the line after it; 0 for a body without. */
  end: number;
  /** Its lines without the fences. */
  lines: readonly string[];
}

/** Finds the block without parsing it: enough for what a list shows. */
export function frontMatter(body: string): FrontMatter {
  if (!OPENING.test(body)) return NONE;
  const head = body.slice(0, LENGTH_MAX);
  const closing = CLOSING.exec(head.slice(OPENING_LENGTH));
  if (closing === null) return NONE;
  const end = OPENING_LENGTH + closing.index + closing[0].length;
  return { end, lines: head.slice(OPENING_LENGTH, OPENING_LENGTH + closing.index).split("\n") };
}

const NONE: FrontMatter = { end: 0, lines: [] };
const LENGTH_MAX = 64 * 1024;
/** The first line is a fence, the second a key: a rule above prose is none. */
const OPENING = /^---\n[\w-]{1,100}:(?:[ \t]|\n)/;
const OPENING_LENGTH = "---\n".length;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,10}$\n?/m;
