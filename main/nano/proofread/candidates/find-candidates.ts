import type { Lexicon } from "../lexicon/lexicon.ts";
import { repairArticle } from "./a-or-an.ts";
import { findArticles } from "./articles.ts";
import { findAuxiliaries } from "./auxiliaries.ts";
import type { Candidate, CandidateFinder } from "./candidate.ts";
import { findCommas } from "./commas.ts";
import { findComparatives } from "./comparatives.ts";
import { findConfusions } from "./confusions.ts";
import { findFullStop } from "./full-stop.ts";
import { findLetterCase } from "./letter-case.ts";
import { findPrepositions } from "./prepositions.ts";
import { type Range, readSentence } from "./sentence.ts";
import { findSoundAlikes } from "./sound-alikes.ts";
import { findSpellings } from "./spelling.ts";
import { findSplitsAndMerges } from "./split-merge.ts";
import { findWordForms } from "./word-forms.ts";

const FINDERS: readonly CandidateFinder[] = [
  findArticles,
  findPrepositions,
  findAuxiliaries,
  findWordForms,
  findComparatives,
  findConfusions,
  findSoundAlikes,
  findCommas,
  findLetterCase,
  findSplitsAndMerges,
  findFullStop,
];

export interface CandidateOptions {
  lexicon: Lexicon;
  /** Words that whoever checks the spelling does not know. */
  unknown: readonly Range[];
  /** What is not to be edited, such as code and links. */
  masked: readonly Range[];
  /** Whether the sentence is one that ends with a mark: no heading, no item of a list. */
  isProse: boolean;
}

/** Edits of an English sentence that may be right, each once; an article before one goes with it where it must. */
export function findCandidates(
  text: string,
  { lexicon, unknown, masked, isProse }: CandidateOptions,
): Candidate[] {
  const sentence = readSentence(text, masked);
  const all = [
    ...findSpellings(sentence, lexicon, unknown),
    ...FINDERS.flatMap((find) => find(sentence, lexicon)),
  ];
  const found = new Map<string, Candidate>();
  for (const candidate of all) {
    if (candidate.kind === "full-stop" && !isProse) continue;
    const repaired = repairArticle(sentence, candidate);
    const { start, end, replacement } = repaired;
    if (text.slice(start, end) === replacement) continue;
    const key = `${start} ${end} ${replacement}`;
    if (!found.has(key)) found.set(key, repaired);
  }
  return [...found.values()];
}
