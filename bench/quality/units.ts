import type { UnitReport } from "#shared/unit.ts";
import { type Word, wordsOf } from "./stems.ts";

/** What a baseline chooses among: a unit of the document with its words. */
export interface ChoosableUnit {
  text: string;
  words: readonly Word[];
}

const CHOOSABLE: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

/** The units with words that may stand in a summary, in document order. */
export function choosableUnits(units: readonly UnitReport[], language: string): ChoosableUnit[] {
  return units
    .filter(({ kind }) => CHOOSABLE.has(kind))
    .map(({ text }) => ({ text, words: wordsOf(text, language) }))
    .filter(({ words }) => words.length > 0);
}

/**
 * The units in the given order of preference until `budget` words are spent, with how many words of each are taken (all
 * but of the last), in the order of the document.
 */
export function take(
  units: readonly ChoosableUnit[],
  order: Iterable<number>,
  budget: number,
): (readonly [unit: ChoosableUnit, words: number])[] {
  const taken = new Map<number, readonly [ChoosableUnit, number]>();
  let left = budget;
  for (const index of order) {
    const unit = units[index];
    if (unit === undefined || left <= 0) continue;
    taken.set(index, [unit, Math.min(left, unit.words.length)]);
    left -= unit.words.length;
  }
  return [...taken].sort(([a], [b]) => a - b).map(([, part]) => part);
}

/** The text of the units so taken. */
export function fill(units: readonly ChoosableUnit[], order: Iterable<number>, budget: number): string {
  return take(units, order, budget)
    .map(([{ text, words }, count]) => (count === words.length ? text : text.slice(0, words[count - 1]?.end)))
    .join("\n");
}
