import type { Candidate, CandidateFinder } from "./candidate.ts";

const QUESTION =
  /^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|have|has)$/;

/** The mark at the end of a sentence that has none. */
export const findFullStop: CandidateFinder = ({ words }) => {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 4) return [];
  if (last.isProtected || !/[\p{L}\d]$/u.test(last.text)) return [];
  const marks = QUESTION.test(first.lower) ? [".", "?"] : ["."];
  return marks.map((replacement): Candidate => {
    return { start: last.end, end: last.end, replacement, kind: "full-stop", distance: 0 };
  });
};
