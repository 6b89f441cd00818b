import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { inCaseOf, type Range, type Sentence } from "./sentence.ts";

/** Chat's short forms, which are no slips of the pen. */
const SHORT_FORMS = new Map(
  "u you;ur your;r are;pls please;plz please;thx thanks;ty thanks;tmrw tomorrow;tmr tomorrow;bc because;b4 before;ppl people;msg message;w/o without;rly really;gonna going to;wanna want to;gotta got to;kinda kind of;dunno don't know"
    .split(";")
    .map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]),
);

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
    const meant = SHORT_FORMS.get(word.lower);
    const near = [
      ...(meant === undefined ? [] : [{ word: meant, distance: 0.5 }]),
      ...lexicon.near(word.lower, NEAR),
    ];
    return near.map(({ word: near, distance }): Candidate => {
      const replacement = /^\p{Lu}{3,}$/u.test(text) ? near.toUpperCase() : inCaseOf(text, near);
      return { start, end, replacement, kind: "spelling", distance };
    });
  });
}
