import { ownWord } from "#shared/proofreading-calls.ts";

/** Most refused lines that are named. */
const REFUSED_MAX = 20;

/**
 * The words of a text with one word a line, each once; empty lines, and those that start with "#", are none. A first
 * line with a number alone is the count that dictionaries of other programs begin with, and what follows "/" in them
 * is a mark of theirs.
 */
export function parseWords(text: string): { words: string[]; refused: string[] } {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  if (/^\d{1,9}$/.test(lines[0] ?? "")) lines.shift();
  const words = new Set<string>();
  const refused: string[] = [];
  for (const line of lines) {
    if (line === "" || line.startsWith("#")) continue;
    const { data } = ownWord.safeParse(line.replace(/\/[A-Za-z\d,]{1,30}$/, ""));
    if (data !== undefined) words.add(data);
    else if (refused.length < REFUSED_MAX) refused.push(line.slice(0, 60));
  }
  return { words: [...words], refused };
}
