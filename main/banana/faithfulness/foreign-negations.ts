import type { ComparedText } from "./check-faithfulness.ts";
import type { Span } from "./span.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * Negations added or dropped in German, French or Spanish. Added: the line denies, and no source does. Dropped: the
 * words on both sides of a source's negation stand in the line in their order, and the line denies nothing.
 */
export function foreignNegations(
  line: ComparedText,
  sources: readonly ComparedText[],
  language: string,
): Span[] {
  const cues = CUES.get(language);
  if (cues === undefined) return [];
  const words = wordsOf(line.text);
  const isCue = ({ lower }: Word): boolean => cues.test(lower);
  const own = words.filter(isCue);
  const said = sources.map(({ text }) => wordsOf(text));
  if (own.length > 0)
    return said.some((source) => source.some(isCue)) ? [] : own.map(({ start, end }) => ({ start, end }));
  return said.flatMap((source) =>
    source.flatMap((word, index) => {
      if (!isCue(word)) return [];
      const before = source.slice(0, index).findLast(isContent);
      const after = source.slice(index + 1).find((next) => isContent(next) && !isCue(next));
      const first = words.findIndex(({ lower }) => lower === before?.lower);
      const second = words.findIndex(({ lower }, place) => place > first && lower === after?.lower);
      const found = words[second];
      if (first < 0 || found === undefined || second - first > 4) return [];
      return [{ start: found.start, end: found.end }];
    }),
  );
}

const isContent = ({ lower }: Word): boolean => lower.length > 3;

const CUES: ReadonlyMap<string, RegExp> = new Map([
  ["de", /^(?:nicht|kein(?:e[rsnm]?)?|nie|niemals|niemand(?:en|em)?|nichts|ohne|weder|nirgends)$/],
  ["fr", /^(?:pas|jamais|sans|aucune?|rien|personne|ni|n'[\p{L}]+)$/u],
  ["es", /^(?:no|nunca|jamás|sin|ning[uú]n[oa]?|nadie|nada|tampoco|ni)$/],
]);
