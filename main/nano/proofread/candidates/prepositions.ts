import type { Candidate, CandidateFinder } from "./candidate.ts";
import { AUXILIARIES, isFunctionWord, NEGATED, PREPOSITIONS } from "./function-words.ts";
import { areNeighbours, inCaseOf } from "./sentence.ts";

/** Those that learners leave out or take for each other. */
const COMMON = ["in", "on", "at", "of", "for", "to", "from", "with", "by", "about", "into"];

/** Prepositions that are missing, needless or of the wrong sort. */
export const findPrepositions: CandidateFinder = ({ words }) => {
  const found: Candidate[] = [];
  for (const [index, word] of words.entries()) {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (word.isProtected || !(word.isWord || /^\d/.test(word.text))) continue;
    if (PREPOSITIONS.has(word.lower)) {
      for (const other of COMMON.filter((one) => one !== word.lower)) {
        const replacement = inCaseOf(word.text, other);
        found.push({
          start: word.start,
          end: word.end,
          replacement,
          kind: "preposition-replace",
          distance: 0,
        });
      }
      if (before !== undefined && next?.isWord && areNeighbours(word, next)) {
        const kind = "preposition-delete";
        found.push({ start: word.start, end: next.start, replacement: "", kind, distance: 0 });
      }
    } else if (before !== undefined && areNeighbours(before, word) && canTake(before.lower, word.lower)) {
      for (const one of COMMON) {
        const kind = "preposition-insert";
        found.push({ start: word.start, end: word.start, replacement: `${one} `, kind, distance: 0 });
      }
    }
  }
  return found;
};

/** Between a word of content, or a pronoun, and what may be the beginning of a noun phrase. */
function canTake(before: string, next: string): boolean {
  if (PREPOSITIONS.has(before) || AUXILIARIES.has(before) || NEGATED.has(before)) return false;
  if (AUXILIARIES.has(next) || NEGATED.has(next)) return false;
  if (/^(?:and|or|but|the|a|an|very|too|not|my|your|our|their|its|no|every|each)$/.test(before)) return false;
  return !/^(?:and|or|but|so|because|if|not|than|also|just)$/.test(next) || !isFunctionWord(next);
}
