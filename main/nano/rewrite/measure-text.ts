import { countReading } from "#main/nano/stages/reading.ts";
import { plainText } from "#main/nano/stages/plain-text.ts";
import type { TextMeasure } from "#shared/rewrite.ts";
import type { UnitKind } from "#shared/unit.ts";

/**
 * Words, sentences and grade of the units of a text: Flesch-Kincaid, 0.39 words a sentence + 11.8 syllables a word - 15.59
 * (Kincaid and others 1975). Other languages than English have no grade.
 */
export function measureText(
  units: readonly { text: string; kind: UnitKind }[],
  language: string | null,
): TextMeasure {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  let characters = 0;
  for (const { text, kind } of units) {
    characters += text.length;
    const found = countReading(plainText(text, kind), language);
    if (found === null) continue;
    words += found.words;
    syllables += found.syllables;
    sentences += kind === "heading" ? 0 : sentencesIn(text);
  }
  const isEnglish = language === null || language === "en";
  const grade =
    isEnglish && words > 0
      ? 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59
      : null;
  return { words, sentences, characters, grade: grade === null ? null : Math.round(grade * 10) / 10 };
}

/** A rewritten unit may hold several sentences. */
const sentencesIn = (text: string): number =>
  1 +
  (text.match(/(?<![A-Z]|\b(?:Dr|Mr|Mrs|Ms|St|vs|etc|e\.g|i\.e))[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu})/gu)
    ?.length ?? 0);
