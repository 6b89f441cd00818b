import { comparedText } from "./check-faithfulness.ts";
import { unfaithfulDates } from "./dates.ts";
import { isShortForm } from "./name-forms.ts";
import { wordsOfName } from "./names.ts";
import { unfaithfulNumbers } from "./numbers.ts";
import { wordsOf } from "./words.ts";

/** Tells whether the lines name something: a person by any part of the name, a number by value, a date by meaning. */
export function createMentions(
  lines: readonly string[],
): (kind: "name" | "number" | "date", text: string) => boolean {
  const read = lines.map(comparedText);
  const words = new Set(read.flatMap(({ text }) => wordsOf(text).map(({ lower }) => lower)));
  const isNamed = (name: string): boolean =>
    wordsOfName(name).some((word) => words.has(word) || [...words].some((other) => isShortForm(word, other)));
  return (kind, text) => {
    if (kind === "name") return isNamed(text);
    const own = comparedText(text);
    if (kind === "date") return unfaithfulDates(own, read, {}).length === 0 && isWhole(text, own.rest);
    return unfaithfulNumbers(own, read).length === 0;
  };
}

/** A date that the comparison does not read is none that is mentioned, unless it is no more than a number. */
const isWhole = (text: string, rest: string): boolean => rest !== text;
