import { type Range, readMarks } from "./marked-text.ts";

/** A text and a rewrite of it. */
export interface RewritePair {
  source: string;
  rewrite: string;
  /** The words of the rewrite that say something else than the source; none when it is faithful. */
  changed: Range[];
}

/**
 * Reads a line such as "It costs 5 euros. => The price is {8} euros."; `\n` stands for a line break.
 * @throws Error when the line breaks the format.
 */
export function readRewritePair(line: string): RewritePair {
  const [source, marked, ...rest] = line.replaceAll(String.raw`\n`, "\n").split(" => ");
  if (source === undefined || marked === undefined || rest.length > 0)
    throw new Error(`Not "source => rewrite": ${line}`);
  const { text, marks } = readMarks(marked, (content) => content);
  return { source, rewrite: text, changed: marks.map(({ start, end }) => ({ start, end })) };
}
