import type { Candidate, CandidateFinder } from "./candidate.ts";
import { capitalize, startsCapital } from "./sentence.ts";

/** Days, months and languages are names even where the same letters are a word as well. */
const ALWAYS_NAMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|september|october|november|december|english|german|french|spanish|italian|chinese|japanese|russian|european|american|british|i|i'm|i've|i'll|i'd)$/;

/** Capitals that are missing or needless. */
export const findLetterCase: CandidateFinder = ({ words }, lexicon) =>
  words.flatMap((word, index): Candidate[] => {
    const { text, lower, start, end } = word;
    if (!word.isWord || word.isProtected) return [];
    const make = (replacement: string): Candidate[] => [
      { start, end, replacement, kind: "case", distance: 0 },
    ];
    const before = words[index - 1];
    if (!startsCapital(text)) {
      const isName = ALWAYS_NAMES.test(lower) || (!lexicon.has(text) && lexicon.has(capitalize(text)));
      const isStart = before === undefined || (/^[.!?]$/.test(before.text) && before.end < start);
      return isName || isStart ? make(capitalize(text)) : [];
    }
    const isInside = before !== undefined && before.isWord && !startsCapital(before.text);
    const next = words[index + 1];
    const isAlone = next === undefined || !startsCapital(next.text);
    const isWord = /^\p{Lu}\p{Ll}+$/u.test(text) && lexicon.has(lower) && !ALWAYS_NAMES.test(lower);
    return isInside && isAlone && isWord ? make(lower) : [];
  });
