import type { Candidate, CandidateFinder } from "./candidate.ts";
import { areNeighbours, inCaseOf } from "./sentence.ts";

/** Written as one where two are often meant, or never one. */
const TWO_WORDS = new Map(
  "alot a lot;everyday every day;maybe may be;anymore any more;sometime some time;anyway any way;awhile a while;everyone every one;someday some day;cannot can not;into in to;onto on to;altogether all together;already all ready;infact in fact;aswell as well;incase in case;eachother each other;atleast at least;noone no one;upto up to;login log in;setup set up;backup back up;followup follow up;checkout check out;workout work out"
    .split(";")
    .map((entry) => {
      const [one = "", ...two] = entry.split(" ");
      return [one, two.join(" ")];
    }),
);

/** The other way round, where the word loses a letter too. */
const ONE_WORD = new Map(
  "all ready already;all ways always;all together altogether;all most almost;all though although;all so also"
    .split(";")
    .map((entry) => {
      const [first = "", second = "", one = ""] = entry.split(" ");
      return [`${first} ${second}`, one];
    }),
);

/** Words with a space too many or too few. */
export const findSplitsAndMerges: CandidateFinder = ({ words }, lexicon) =>
  words.flatMap((word, index): Candidate[] => {
    if (!word.isWord || word.isProtected) return [];
    const found: Candidate[] = [];
    const two = TWO_WORDS.get(word.lower);
    if (two !== undefined) {
      const replacement = inCaseOf(word.text, two);
      found.push({ start: word.start, end: word.end, replacement, kind: "split", distance: 0 });
    }
    const next = words[index + 1];
    const one = ONE_WORD.get(`${word.lower} ${next?.lower ?? ""}`);
    if (next !== undefined && one !== undefined && areNeighbours(word, next)) {
      const replacement = inCaseOf(word.text, one);
      found.push({ start: word.start, end: next.end, replacement, kind: "merge", distance: 0 });
    }
    const joined = word.lower + (next?.text ?? "");
    const isLong = joined.length > 4 && /^\p{Ll}{2,}$/u.test(next?.text ?? "");
    if (next !== undefined && isLong && areNeighbours(word, next) && lexicon.has(joined)) {
      const replacement = inCaseOf(word.text, joined);
      found.push({ start: word.start, end: next.end, replacement, kind: "merge", distance: 0 });
    }
    return found;
  });
