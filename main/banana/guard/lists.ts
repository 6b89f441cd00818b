import { FUNCTION_WORDS, stemOf, wordsOf } from "#main/banana/faithfulness/words.ts";
import type { Span } from "#main/banana/faithfulness/span.ts";
import type { MeaningChange } from "./check-meaning.ts";

/** An item of a list with the stems of its content words. */
interface Item extends Span {
  stems: readonly string[];
}

/**
 * Items of lists that were lost or added: of lines with marks of a list, and of enumerations such as "bread, cheese and
 * wine". Only a list of which other items stand in the rewrite is compared: what is told in other words is no list that
 * lost its items.
 */
export function changedLists(source: string, rewrite: string): MeaningChange[] {
  const lost = missingItems(source, rewrite).map((item) => ({
    kind: "list" as const,
    source: spanOf(item),
    rewrite: null,
  }));
  if (lost.length > 0) return lost;
  return missingItems(rewrite, source).map((item) => ({
    kind: "list" as const,
    source: null,
    rewrite: spanOf(item),
  }));
}

const spanOf = ({ start, end }: Item): Span => ({ start, end });

function missingItems(one: string, other: string): Item[] {
  const known = new Set(wordsOf(other).map(({ lower }) => stemOf(lower)));
  return [...markedItems(one), ...enumerations(one)].flatMap((items) => {
    const missing = items.filter(({ stems }) => stems.length > 0 && stems.every((stem) => !known.has(stem)));
    const present = items.length - missing.length;
    return present >= Math.max(1, items.length / 2) ? missing : [];
  });
}

/** Lines with marks of a list. */
function markedItems(text: string): Item[][] {
  const items = [...text.matchAll(/^[ \t]{0,12}(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.+)$/gm)].map(
    (match) => {
      const words = match[1] ?? "";
      return itemAt(text, match.index + match[0].length - words.length, match.index + match[0].length);
    },
  );
  return items.length > 1 ? [items] : [];
}

/** "A, b and c": at least three short parts, or two with "and" alone where both are one or two words. */
function enumerations(text: string): Item[][] {
  return [...text.matchAll(ENUMERATION)].map((match) => {
    const items: Item[] = [];
    let at = match.index;
    for (const part of match[0].split(/(,\s+(?:and|or|&)\s+|,\s+|\s+(?:and|or|&)\s+)/)) {
      if (!/^(?:,\s*)?(?:\s*(?:and|or|&)\s*)?$/.test(part)) items.push(itemAt(text, at, at + part.length));
      at += part.length;
    }
    return items;
  });
}

const WORDS = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}(?:[ \t][\p{L}\p{N}'’-]{1,30}){0,4}`;
const ENUMERATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORDS}(?:,[ \t]${WORDS}){1,12},?[ \t](?:and|or|&)[ \t]${WORDS}`,
  "giu",
);

/** The last content words of the first item are its own; what stands before them opens the sentence. */
function itemAt(text: string, start: number, end: number): Item {
  const words = wordsOf(text.slice(start, end)).filter(
    ({ lower }) => !FUNCTION_WORDS.has(lower) && !/^\p{N}+$/u.test(lower),
  );
  const own = words.slice(-2);
  return {
    start: start + (own[0]?.start ?? 0),
    end: start + (own.at(-1)?.end ?? end - start),
    stems: own.map(({ lower }) => stemOf(lower)),
  };
}
