import type { CorrectionType } from "#shared/proofread.ts";
import type { CandidateKind } from "../candidates/candidate.ts";

/** How an edit of a kind is told to a person. */
interface KindWords {
  type: CorrectionType;
  /** The name to turn it off by. */
  rule: string;
  /** What is thought to be wrong, with the words as they stand and as they may be meant. */
  explain: (words: string, replacement: string) => string;
}

const change = (what: string) => (words: string, replacement: string) =>
  `${what}: “${replacement}” fits better here than “${words}”.`;
const missing = (what: string) => (_: string, replacement: string) =>
  `${what} seems to be missing: “${replacement.trim()}”.`;
const needless = (what: string) => (words: string, replacement: string) =>
  `${what} seems to be one too many: “${replacement.trim() || words.trim()}” without it reads better.`;

/** The kinds of edits that rules propose and a model judges. */
export const KINDS: Readonly<Record<CandidateKind, KindWords>> = {
  spelling: {
    type: "spelling",
    rule: "JudgedSpelling",
    explain: (words) => `“${words}” is no word that is known.`,
  },
  number: { type: "grammar", rule: "JudgedNumber", explain: change("Number or person") },
  past: { type: "grammar", rule: "JudgedTense", explain: change("Tense or participle") },
  ing: { type: "grammar", rule: "JudgedIng", explain: change("Form of the verb") },
  "article-insert": { type: "grammar", rule: "JudgedArticle", explain: missing("An article") },
  "article-delete": { type: "grammar", rule: "JudgedArticle", explain: needless("The article") },
  "article-replace": { type: "grammar", rule: "JudgedArticle", explain: change("Article") },
  "preposition-insert": { type: "grammar", rule: "JudgedPreposition", explain: missing("A preposition") },
  "preposition-delete": { type: "grammar", rule: "JudgedPreposition", explain: needless("The preposition") },
  "preposition-replace": { type: "grammar", rule: "JudgedPreposition", explain: change("Preposition") },
  "auxiliary-insert": { type: "grammar", rule: "JudgedAuxiliary", explain: missing("A verb") },
  "auxiliary-delete": { type: "grammar", rule: "JudgedAuxiliary", explain: needless("The verb") },
  "auxiliary-replace": { type: "grammar", rule: "JudgedAuxiliary", explain: change("Agreement or tense") },
  pronoun: { type: "grammar", rule: "JudgedPronoun", explain: change("Form of the pronoun") },
  comparative: { type: "grammar", rule: "JudgedComparative", explain: change("Compared twice") },
  confusion: { type: "word-choice", rule: "JudgedConfusion", explain: change("Often confused") },
  "sound-alike": { type: "word-choice", rule: "JudgedSoundAlike", explain: change("Sounds alike") },
  "comma-insert": {
    type: "punctuation",
    rule: "JudgedComma",
    explain: () => "A comma seems to be missing here.",
  },
  case: { type: "capitalization", rule: "JudgedCapital", explain: change("Capital letter") },
  merge: {
    type: "spelling",
    rule: "JudgedOneWord",
    explain: (_, replacement) => `This is one word: “${replacement}”.`,
  },
  split: {
    type: "spelling",
    rule: "JudgedTwoWords",
    explain: (_, replacement) => `These are two words: “${replacement}”.`,
  },
  "full-stop": {
    type: "punctuation",
    rule: "JudgedFullStop",
    explain: () => "The sentence ends without a mark.",
  },
};

/** Apostrophes are punctuation, whatever word they make. */
export function typeOf(kind: CandidateKind, words: string, replacement: string): CorrectionType {
  if (kind === "confusion" && letters(words) === letters(replacement)) return "punctuation";
  return KINDS[kind].type;
}

const letters = (text: string) => text.replace(/['’\s]/g, "").toLowerCase();
