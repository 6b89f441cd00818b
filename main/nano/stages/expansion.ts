import type { Slice } from "#main/nano/result.ts";

/**
 * The words before an abbreviation that it stands for, as a slice of `before`, or null. Each letter is met from the
 * right, the first one at the start of a word (Schwartz and Hearst, 2003).
 */
export function expansionOf(short: string, before: string): Slice | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}.&-]{1,9}$/u.test(short) || !/\p{Lu}/u.test(short)) return null;
  const letters = Array.from(short.replace(/[^\p{L}\p{N}]/gu, ""), (letter) => letter.toLowerCase());
  if (letters.length < 2) return null;
  const at = startOf(letters, before.toLowerCase());
  if (at === null) return null;
  const found = before.slice(at);
  const count = found.split(/[\s-]+/).length;
  // At most so many words as the paper allows, and no part of the sentence before.
  if (count > Math.min(letters.length + 5, 2 * letters.length) || /[.!?:;]\s/.test(found)) return null;
  return found.toLowerCase() === short.toLowerCase() || count < 2 ? null : { start: at, end: before.length };
}

/** Where the words begin in which each letter stands behind the one before it; null where one is missing. */
function startOf([first = "", ...others]: readonly string[], words: string): number | null {
  let at = words.length;
  for (const letter of others.reverse()) {
    at = at === 0 ? -1 : words.lastIndexOf(letter, at - 1);
    if (at <= 0) return null;
  }
  do at = at === 0 ? -1 : words.lastIndexOf(first, at - 1);
  while (at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1] ?? ""));
  return at < 0 ? null : at;
}
