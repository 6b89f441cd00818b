import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sentence } from "./sentence.ts";

/** What an edit does, which decides how sure a model has to be of it. */
export const CANDIDATE_KINDS = [
  "spelling",
  "number",
  "past",
  "ing",
  "article-insert",
  "article-delete",
  "article-replace",
  "preposition-insert",
  "preposition-delete",
  "preposition-replace",
  "auxiliary-insert",
  "auxiliary-delete",
  "auxiliary-replace",
  "pronoun",
  "comparative",
  "confusion",
  "sound-alike",
  "comma-insert",
  "case",
  "merge",
  "split",
  "full-stop",
] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** An edit of a sentence that may be right; only a judge says whether it is. Offsets are UTF-16, of the sentence. */
export interface Candidate {
  start: number;
  end: number;
  replacement: string;
  kind: CandidateKind;
  /** How far an unknown word is from a known one; 0 for all else. */
  distance: number;
}

/** Finds edits of one sort; one file each. */
export type CandidateFinder = (sentence: Sentence, lexicon: Lexicon) => Candidate[];
