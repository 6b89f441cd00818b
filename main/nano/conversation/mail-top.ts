import type { Slice } from "#main/nano/result.ts";

/**
 * Whether what stands above the first mail is its title and no message: most lines are a heading, bold, a subject or
 * another label with its value, in brackets, or have the number of a ticket, and no other one is a sentence.
 */
export function isTitle(text: string, parts: readonly Slice[]): boolean {
  const lines = parts
    .flatMap(({ start, end }) => text.slice(start, Math.min(end, start + TITLE_MAX)).split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const titles = lines.filter((line) => TITLE.test(line));
  const isSaid = lines.some((line) => !TITLE.test(line) && /[.!?,]$/.test(line));
  return lines.length <= LINES_MAX && 2 * titles.length >= lines.length && !isSaid;
}

const LINES_MAX = 8;
const TITLE_MAX = 1000;
const TITLE =
  /^(?:#{1,6}\s.{1,300}|\*\*[^*]{1,300}\*\*|__[^_]{1,300}__|\[[^\]]{1,300}\].{0,200}|(?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20}\s?:\s.{1,300}|[\p{L} ]{1,40}(?:#|no\.|nr\.|n°|[\p{L}]{1,6}-)\s?\d.{0,200})$/iu;
