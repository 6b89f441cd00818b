import type { ReadingCounts } from "#main/nano/insight-result.ts";
import type { StatisticItem } from "#shared/aggregates.ts";

type Level = Pick<StatisticItem, "text" | "value"> & { name: "grade" | "ease" | "lix"; value: number };

/** Sentences below which no formula means anything. */
const SENTENCES_MIN = 3;

/**
 * The reading level of sentences: in English the grade after Flesch and Kincaid (1975) beside that of the Automated
 * Readability Index (Senter and Smith, 1967), and the reading ease of Flesch (1948); in other languages LIX (Björnsson,
 * 1968).
 */
export function readingLevels(sentences: readonly ReadingCounts[], language: string | null): Level[] {
  if (sentences.length < SENTENCES_MIN) return [];
  const sum = (of: keyof ReadingCounts): number => sentences.reduce((total, counts) => total + counts[of], 0);
  const words = sum("words");
  const length = words / sentences.length;
  if (language !== null && language !== "en") {
    const lix = Math.round(length + (100 * sum("long")) / words);
    return [{ name: "lix", value: lix, text: `LIX ${lix}: ${lixName(lix)}` }];
  }
  const syllables = sum("syllables") / words;
  const grade = rounded(Math.max(0, 0.39 * length + 11.8 * syllables - 15.59));
  const index = rounded(Math.max(0, (4.71 * sum("letters")) / words + 0.5 * length - 21.43));
  const ease = Math.round(206.835 - 1.015 * length - 84.6 * syllables);
  return [
    {
      name: "grade",
      value: grade,
      text: `Reading level: school year ${grade} (Flesch-Kincaid), ${index} (ARI)`,
    },
    { name: "ease", value: ease, text: `Reading ease ${ease}: ${easeName(ease)}` },
  ];
}

const rounded = (value: number): number => Math.round(10 * value) / 10;

/** The bands of Flesch. */
function easeName(ease: number): string {
  if (ease >= 80) return "easy";
  if (ease >= 60) return "plain";
  if (ease >= 50) return "fairly hard";
  return ease >= 30 ? "hard" : "very hard";
}

/** The bands of Björnsson. */
function lixName(lix: number): string {
  if (lix < 30) return "very easy";
  if (lix < 40) return "easy";
  if (lix < 50) return "medium";
  return lix < 60 ? "hard" : "very hard";
}
