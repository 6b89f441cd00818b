import { isField, isReply } from "./conversation-words.ts";
import type { Head, LineFormat } from "./line-format.ts";
import type { Line } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";

/**
 * A name on a line of its own above the words, without a time: "Ana", "**Ana**" or "## Ana". It is one where nearly all such
 * lines of a text are names that come back; null where they are not.
 */
export function nameLines(text: string, lines: readonly Line[]): LineFormat | null {
  const heads = new Map<number, Head>();
  const counts = new Map<string, number>();
  const style = new Map<string, number>();
  const found = lines.flatMap((_, index) => candidate(text, lines, index) ?? []);
  for (const { marks } of found) style.set(marks, (style.get(marks) ?? 0) + 1);
  const [most] = [...style].sort((a, b) => b[1] - a[1]);
  const own = found.filter(({ marks }) => marks === most?.[0]);
  for (const { words } of own) counts.set(words, (counts.get(words) ?? 0) + 1);
  const comingBack = own.filter(({ words }) => (counts.get(words) ?? 0) > 1).length;
  if (own.length < HEADS_MIN || comingBack < 0.8 * own.length) return null;
  for (const { index, head } of own) heads.set(index, head);
  return {
    name: "plain",
    needsClock: false,
    sign: /\p{Lu}/u,
    strength: "addressed",
    head: (_, __, index) => heads.get(index) ?? null,
  };
}

const HEADS_MIN = 4;
/** Characters of the longest line that is a name. */
const LINE_MAX = 60;

interface Candidate {
  index: number;
  marks: string;
  words: string;
  head: Head;
}

function candidate(text: string, lines: readonly Line[], index: number): Candidate | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || line.isBlank || line.end - line.start > LINE_MAX) return null;
  const name = nameIn(text, line);
  if (name === null) return null;
  const marks = text.slice(line.start, name.start).replace(/[^#*_>]/g, "");
  if (marks === "" && lines[index - 1]?.isBlank === false) return null;
  const isFollowed = next?.isBlank === false || (marks !== "" && lines[index + 2]?.isBlank === false);
  const words = text.slice(name.start, name.end);
  const isName = /^\p{Lu}/u.test(words) && !/[,.]$/.test(words) && !isField(words) && !isReply(words);
  if (!isFollowed || !isName) return null;
  return { index, marks, words, head: { lines: 1, name, stamp: null, bodyStart: line.end } };
}
