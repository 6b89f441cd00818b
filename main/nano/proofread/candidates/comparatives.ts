import type { Candidate, CandidateFinder } from "./candidate.ts";
import { areNeighbours, inCaseOf } from "./sentence.ts";

/** "More" or "most" before a word that says it already: "more better", "most fastest". */
export const findComparatives: CandidateFinder = ({ words }, lexicon) =>
  words.flatMap((word, index): Candidate[] => {
    const next = words[index + 1];
    if (next === undefined || !areNeighbours(word, next)) return [];
    const [ending, irregular] = ENDINGS[word.lower] ?? [];
    if (ending === undefined || irregular === undefined) return [];
    const stem = next.lower.slice(0, -ending.length);
    const stems = [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/(.)\1$/, "$1")];
    const isRegular = next.lower.endsWith(ending) && stem.length > 2 && stems.some((one) => lexicon.has(one));
    if (!isRegular && !irregular.includes(next.lower)) return [];
    const replacement = inCaseOf(word.text, next.text);
    return [{ start: word.start, end: next.end, replacement, kind: "comparative", distance: 0 }];
  });

const ENDINGS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  more: ["er", ["better", "worse", "less"]],
  most: ["est", ["best", "worst", "least"]],
};
