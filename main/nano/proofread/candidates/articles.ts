import { articleFor } from "./a-or-an.ts";
import type { Candidate, CandidateFinder } from "./candidate.ts";
import { ARTICLES, AUXILIARIES, DETERMINERS, isFunctionWord } from "./function-words.ts";
import { areNeighbours, capitalize, inCaseOf, startsCapital } from "./sentence.ts";

/** Articles that are missing, needless or of the wrong sort. */
export const findArticles: CandidateFinder = ({ words }) => {
  const found: Candidate[] = [];
  const add = (start: number, end: number, replacement: string, kind: Candidate["kind"]) =>
    found.push({ start, end, replacement, kind, distance: 0 });
  for (const [index, word] of words.entries()) {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!(word.isWord || /^\d+(?:st|nd|rd|th)?$/.test(word.text)) || word.isProtected) continue;
    if (ARTICLES.has(word.lower) && next !== undefined && areNeighbours(word, next)) {
      const other = word.lower === "the" ? articleFor(next.text) : "the";
      add(word.start, word.end, inCaseOf(word.text, other), "article-replace");
      if (next.isWord) {
        const rest = before === undefined && startsCapital(word.text) ? capitalize(next.text) : next.text;
        add(word.start, next.end, rest, "article-delete");
      }
    }
    if (isFunctionWord(word.lower)) continue;
    if (before === undefined) {
      const rest = word.text.slice(0, 1).toLowerCase() + word.text.slice(1);
      if (startsCapital(word.text)) add(word.start, word.end, `The ${rest}`, "article-insert");
    } else if (canTakeArticle(before.lower) && areNeighbours(before, word)) {
      for (const article of [articleFor(word.text), "the"])
        add(word.start, word.start, `${article} `, "article-insert");
    }
  }
  return found;
};

/** Not after another determiner, and not where an adverb or a verb follows an auxiliary more likely than a noun. */
const canTakeArticle = (before: string) =>
  !DETERMINERS.has(before) &&
  !["to", "will", "can", "could", "would", "should", "may", "might", "must"].includes(before) &&
  (!AUXILIARIES.has(before) || /^(?:am|is|are|was|were|be|been|has|have|had)$/.test(before));
