import type { Candidate } from "./candidate.ts";
import { inCaseOf, type Sentence } from "./sentence.ts";

/** Begin with a vowel that is said as a consonant, and the other way round. */
const SAID_WITH_CONSONANT =
  /^(?:uni(?!n|mp|mag|mag)|us(?!h|u?r)|use|eu|ewe|one(?!r)|once|ubi|uk|ut[ei]|ufo|usa\b)/i;
const SAID_WITH_VOWEL = /^(?:hour|honest|honou?r|heir|mp\b|mri\b|html|http|sms\b|fbi\b|x-ray|8|11|18)/i;

/** The article that fits what is said next. */
export function articleFor(next: string): "a" | "an" {
  if (SAID_WITH_VOWEL.test(next)) return "an";
  return /^[aeiou]/i.test(next) && !SAID_WITH_CONSONANT.test(next) ? "an" : "a";
}

/** An edit behind "a" or "an" takes the article with it where the sound of what follows changes. */
export function repairArticle({ text, words }: Sentence, candidate: Candidate): Candidate {
  const next = words.findIndex(({ end, start }) => start >= candidate.start || end > candidate.start);
  const article = words[next - 1];
  const { start, end, replacement } = candidate;
  if (article === undefined || (article.lower !== "a" && article.lower !== "an")) return candidate;
  if (article.isProtected || article.end > start || !/^\s*$/.test(text.slice(article.end, start)))
    return candidate;
  const after = (text.slice(article.end, start) + replacement + text.slice(end)).trimStart();
  const fitting = articleFor(after);
  if (fitting === article.lower || !/^[\p{L}\d]/u.test(after)) return candidate;
  return {
    ...candidate,
    start: article.start,
    replacement: inCaseOf(article.text, fitting) + text.slice(article.end, start) + replacement,
  };
}
