import type { Candidate, CandidateFinder } from "./candidate.ts";
import { inCaseOf, startsCapital } from "./sentence.ts";

/** Words that sound like the one that is written: "herd" for "heard", as dictation and hasty hands write them. */
export const findSoundAlikes: CandidateFinder = ({ words }, lexicon) =>
  words.flatMap((word, index): Candidate[] => {
    const { text, lower, start, end } = word;
    const isName = startsCapital(text) && index > 0;
    if (!word.isWord || word.isProtected || isName || lower.length < 2 || /['’]/.test(text)) return [];
    return lexicon.soundAlikes(lower).map((other): Candidate => {
      return { start, end, replacement: inCaseOf(text, other), kind: "sound-alike", distance: 0 };
    });
  });
