import type { Candidate, CandidateFinder } from "./candidate.ts";
import { isFunctionWord } from "./function-words.ts";
import { inCaseOf, startsCapital } from "./sentence.ts";

/** Nouns in the other number, verbs in another person, tense or form. */
export const findWordForms: CandidateFinder = ({ words }, lexicon) =>
  words.flatMap((word, index): Candidate[] => {
    const isName = startsCapital(word.text) && index > 0;
    if (!word.isWord || word.isProtected || isName || isFunctionWord(word.lower)) return [];
    const { start, end } = word;
    return lexicon.forms(word.lower).map((form) => {
      const replacement = inCaseOf(word.text, form.word);
      return { start, end, replacement, kind: form.kind, distance: 0 };
    });
  });
