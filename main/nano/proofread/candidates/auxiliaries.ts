import type { Candidate, CandidateFinder } from "./candidate.ts";
import { ARTICLES, AUXILIARIES, DETERMINERS, NEGATED, PREPOSITIONS } from "./function-words.ts";
import { areNeighbours, inCaseOf } from "./sentence.ts";

/** Forms that stand for each other where person, number or tense is wrong. */
const GROUPS = [
  "am is are was were be been being",
  "has have had having",
  "do does did",
  "isn't aren't wasn't weren't",
  "hasn't haven't hadn't",
  "don't doesn't didn't",
  "can could",
  "will would",
  "is has",
  "are have",
  "was had",
].map((group) => group.split(" "));

const INSERTED = [
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "have",
  "has",
  "had",
  "do",
  "does",
  "did",
  "will",
  "to",
];

/** Auxiliary verbs that are missing, needless or in the wrong form. */
export const findAuxiliaries: CandidateFinder = ({ words }) => {
  const found: Candidate[] = [];
  for (const [index, word] of words.entries()) {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!word.isWord || word.isProtected) continue;
    const { start, end, lower } = word;
    const others = new Set(GROUPS.filter((group) => group.includes(lower)).flat());
    others.delete(lower);
    for (const other of others) {
      const replacement = inCaseOf(word.text, other);
      found.push({ start, end, replacement, kind: "auxiliary-replace", distance: 0 });
    }
    if (AUXILIARIES.has(lower) && before !== undefined && next?.isWord && areNeighbours(word, next)) {
      found.push({ start, end: next.start, replacement: "", kind: "auxiliary-delete", distance: 0 });
    }
    if (before === undefined || !areNeighbours(before, word) || !canTake(before.lower, lower)) continue;
    for (const one of INSERTED) {
      found.push({ start, end: start, replacement: `${one} `, kind: "auxiliary-insert", distance: 0 });
    }
  }
  return found;
};

function canTake(before: string, next: string): boolean {
  if (ARTICLES.has(before) || PREPOSITIONS.has(before) || AUXILIARIES.has(next) || NEGATED.has(next))
    return false;
  if (/^(?:my|your|his|our|their|its|very|too|every|each|and|or)$/.test(before)) return false;
  // "is the" and "are my" are rare where no verb is missing, "they the" is none.
  return !DETERMINERS.has(next) || /^(?:i|you|he|she|it|we|they|this|that|there|these|those)$/.test(before);
}
