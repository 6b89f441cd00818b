import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { inCaseOf, type Range, type Sentence } from "./sentence.ts";

/** Known words for each unknown one. */
const NEAR = 8;

/**
 * What unknown words may have been meant to be.
 * @param unknown where they stand: who marks them knows the person's own words and dialect
 */
export function findSpellings({ words }: Sentence, lexicon: Lexicon, unknown: readonly Range[]): Candidate[] {
  return words.flatMap((word): Candidate[] => {
    const { text, start, end } = word;
    if (!word.isWord || word.isProtected || lexicon.has(text)) return [];
    if (!unknown.some((range) => range.start < end && start < range.end)) return [];
    if (/^\p{Lu}+s?$/u.test(text) && text.length < 5) return [];
    return lexicon.near(word.lower, NEAR).map(({ word: near, distance }): Candidate => {
      const replacement = /^\p{Lu}{3,}$/u.test(text) ? near.toUpperCase() : inCaseOf(text, near);
      return { start, end, replacement, kind: "spelling", distance };
    });
  });
}
