import type { Slice } from "#main/nano/result.ts";
import { trimmed } from "./lines.ts";

const MARKS = /[*_`#>~]/;
/** "Ana (Support" before a stamp that closes the bracket. */
const UNCLOSED = /[\s,]{0,3}[([][^()[\]]{0,60}$/;
/** Characters of the longest name that is displayed. */
const NAME_MAX = 60;

/** The name in a range, without Markdown marks and brackets around it; null where it cannot be one. */
export function nameIn(text: string, range: Slice): Slice | null {
  let { start, end } = trimmed(text, range);
  while (start < end && MARKS.test(text.charAt(start))) start += 1;
  while (end > start && MARKS.test(text.charAt(end - 1))) end -= 1;
  if (/^@\p{L}/u.test(text.slice(start, start + 3))) start += 1;
  const open = UNCLOSED.exec(text.slice(start, Math.min(end, start + 2 * NAME_MAX)))?.index ?? 0;
  if (open > 0) end = start + open;
  if (/^\[[^[\]]*\]$|^<[^<>]*>$/.test(text.slice(start, end))) [start, end] = [start + 1, end - 1];
  const name = trimmed(text, { start, end });
  return isName(text.slice(name.start, name.end)) ? name : null;
}

/** The name in a range where the shape of the head is proof enough: "fatou d", "Baz no.11", "+49 170 555123". */
export function anyNameIn(text: string, range: Slice): Slice | null {
  const strict = nameIn(text, range);
  if (strict !== null) return strict;
  const name = trimmed(text, range);
  const words = text.slice(name.start, name.end);
  if (words.length > ANY_NAME_MAX || words.split(/\s+/).length > 5) return null;
  return PHONE.test(words) || (/\p{L}/u.test(words) && !/[!?:;…<>]|https?:|\.$/u.test(words)) ? name : null;
}

const ANY_NAME_MAX = 40;
const PHONE = /^~?\s?\+?[\d\s()-]{6,24}$/;

/**
 * Whether words may be a displayed name: "Ana", "dan_92", "Osei, Ben", "Crew 2 (Delroy)", "Ana de la Cruz". Several words
 * each begin like a name, those of particles and in brackets aside.
 */
export function isName(name: string): boolean {
  if (
    name === "" ||
    name.length > NAME_MAX ||
    !/\p{L}/u.test(name) ||
    /[!?:;…]|\.$|\.\s\p{Ll}|https?:/u.test(name)
  )
    return /^\p{Lu}[\p{L}\p{M}]{0,12}(?:\s\p{Lu}[\p{L}\p{M}]{0,12}){0,2}\s\p{Lu}\.$/u.test(name);
  const words = name
    .replace(/\([^()]{0,50}\)|\[[^[\]]{0,50}\]|["“'‘][^"”'’]{1,20}["”'’]/g, " ")
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return /^\(\p{L}/u.test(name);
  if (words.length > 6) return false;
  if (words.length === 1) return /^[@~+]?[\p{L}\p{N}_]/u.test(words[0] ?? "");
  return words.every((word) => STARTS.test(word) || PARTICLES.has(word.toLowerCase()));
}

const STARTS =
  /^[("'@~+]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|\p{Extended_Pictographic}|[&/|.-]|(?:mc|mac|al-|el-|d['’]|o['’])\p{Lu})/u;
const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das di del della der den des du la le las los van von vom zu zur ten ter te af av bin ibn al el y e und and of the et".split(
    " ",
  ),
);
