import { expansionOf } from "#main/nano/stages/expansion.ts";
import type { Abbreviation } from "#shared/lexicon.ts";

/**
 * The abbreviations that a text explains, each once: "Service Level Agreement (SLA)" and the other way round, by the
 * letters (Schwartz and Hearst, 2003); "SLA = …", "SLA: …" and "SLA stands for …", whose words must begin with its letters.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found = [...inBrackets(text), ...told(text)].sort((one, other) => one.start - other.start);
  const known = new Set<string>();
  return found.filter(({ short }) => !known.has(short) && known.add(short));
}

const SHORT = "[\\p{L}\\p{N}][\\p{L}\\p{N}.&-]{1,9}";
const TOLD = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SHORT})[*_\`"”]{0,3}(?:[ \\t]{0,3}[=:–—][ \\t]{0,3}| - | (?:stands for|is short for|means) (?:the )?)[*_\`"“]{0,3}([^\\n.;,:()=]{3,100})`,
  "gu",
);

function inBrackets(text: string): Abbreviation[] {
  return [...text.matchAll(/\(([^()\n]{2,80})\)/gu)].flatMap(({ 0: whole, 1: inner = "", index }) => {
    const from = Math.max(0, text.lastIndexOf("\n", index - 1) + 1, index - BEFORE_MAX);
    const before = text.slice(from, index).replace(/[\s*_]+$/, "");
    const end = index + whole.length;
    const long = expansionOf(inner, before);
    if (long !== null)
      return [{ short: inner, long: before.slice(long.start, long.end), start: from + long.start, end }];
    const word = new RegExp(`${SHORT}$`, "u").exec(before);
    if (word === null || expansionOf(word[0], inner)?.start !== 0) return [];
    return [{ short: word[0], long: inner, start: from + word.index, end }];
  });
}

/** The words are as many as it takes until the last letter was met. */
function told(text: string): Abbreviation[] {
  return [...text.matchAll(TOLD)].flatMap(({ 1: short = "", 2: rest = "", 0: whole, index }) => {
    const words = rest.trim().split(/[ \t]+/);
    const count = words.findIndex((_, at) => isInitials(short, words.slice(0, at + 1).join(" "))) + 1;
    if (count === 0) return [];
    const long = words
      .slice(0, count)
      .join(" ")
      .replace(/[*_`"”!?]+$/u, "");
    const end = index + whole.length - rest.length + rest.indexOf(words[0] ?? "") + long.length;
    return [{ short, long, start: index, end }];
  });
}

/** Whether the letters are those that the words begin with, small words between them aside. */
function isInitials(short: string, long: string): boolean {
  if (!/\p{Lu}/u.test(short)) return false;
  const letters = short.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const words = long.toLowerCase().split(/[\s-]+/);
  if (letters.length < 2 || words.length < 2) return false;
  return initials(words) === letters || initials(words.filter((word) => !SMALL.has(word))) === letters;
}

const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join("");
const SMALL = new Set(["of", "the", "and", "for", "in", "to", "on", "a", "an", "by", "&"]);
const BEFORE_MAX = 200;
