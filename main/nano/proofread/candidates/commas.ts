import type { Candidate, CandidateFinder } from "./candidate.ts";
import { areNeighbours } from "./sentence.ts";

/** Commas between words that have none; where one may stand, the judge decides. */
export const findCommas: CandidateFinder = ({ words }) =>
  words.flatMap((word, index): Candidate[] => {
    const next = words[index + 1];
    const canEnd = word.isWord || /^\d/.test(word.text);
    if (!canEnd || next === undefined || !next.isWord || !areNeighbours(word, next)) return [];
    return [{ start: word.end, end: word.end, replacement: ",", kind: "comma-insert", distance: 0 }];
  });
