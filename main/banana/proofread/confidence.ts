import type { Finding } from "#main/nano/result.ts";

/**
 * How sure a finding is, from 0 to 1: as a model judged it, or by what it is, as no rule of Harper tells. A capitalized word within a
 * sentence is most often a name, a word of capitals an abbreviation.
 */
export function confidenceOf(finding: Finding, isDialectSure: boolean): number {
  const { probability, isUnknownWord = false } = finding;
  if (probability === undefined) return ownConfidence(finding, isDialectSure);
  return isUnknownWord
    ? Math.max(probability, Math.min(UNKNOWN_WORD, ownConfidence(finding, isDialectSure)))
    : probability;
}

/** How sure it is at most that a word is wrong which a model does not take for wrong. */
const UNKNOWN_WORD = 0.6;

function ownConfidence(finding: Finding, isDialectSure: boolean): number {
  const { type, quote, isFirst, replacements } = finding;
  if (type === "spelling") {
    if (/^\p{Lu}[\p{Lu}\p{N}&.'’-]{0,60}s?$/u.test(quote)) return 0.2;
    if (/^\p{Lu}/u.test(quote) && !isFirst) return 0.3;
    // Words with letters that English has not are most often foreign.
    if (/[^\p{ASCII}’]/u.test(quote)) return 0.3;
    if (!isDialectSure && isOfOtherDialect(quote, replacements[0] ?? "")) return 0.4;
    return replacements.length === 0 ? 0.5 : 0.9;
  }
  if (finding.source === "rules" && (type === "grammar" || type === "word-choice")) return OWN_RULE;
  return BY_RULE[finding.rule] ?? BY_TYPE[type];
}

/** Each of the app's own rules on grammar stands for few words, and before what Harper guesses of their spelling. */
const OWN_RULE = 0.92;

/** Rules of Harper that are wrong, or a matter of taste, about as often as they are right. */
const BY_RULE: Readonly<Record<string, number>> = {
  CompoundNouns: 0.45,
  LongSentences: 0.4,
  MergeWords: 0.45,
  OrthographicConsistency: 0.4,
};

/** Verbs that have an "s" everywhere. */
const WRONG_IZE =
  /^(?:exerc|advert|surpr|compr|rev|superv|telev|dev|adv|improv|prom|comprom|disgu|enterpr|franch|merchand)iz/i;

/** Two spellings that differ as those of Britain and America do: both are right somewhere. */
function isOfOtherDialect(quote: string, replacement: string): boolean {
  if (quote.toLowerCase() === replacement.toLowerCase() || WRONG_IZE.test(quote)) return false;
  return replacement !== "" && withoutDialect(quote) === withoutDialect(replacement);
}

function withoutDialect(word: string): string {
  return DIALECTS.reduce((made, [find, becomes]) => made.replace(find, becomes), word.toLowerCase());
}

const DIALECTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{2})our/, "or"],
  [/(?<=\w{3})([iy])s(?=e|i|a)/, "$1z"],
  [/(?<!fu)ll(?=ed|ing|er|or|s|$)/, "l"],
  [/re(?=s?$|d$)/, "er"],
  [/[ao]e/, "e"],
  [/gue(?=s?$)/, "g"],
  [/(?<=en)c(?=e)/, "s"],
  [/grey/, "gray"],
  [/yoghurt/, "yogurt"],
  [/amme(?=s?$)/, "am"],
];

const BY_TYPE: Readonly<Record<Finding["type"], number>> = {
  spelling: 0.9,
  grammar: 0.75,
  punctuation: 0.6,
  capitalization: 0.8,
  "word-choice": 0.7,
  wordiness: 0.7,
  style: 0.5,
};

/** True where the person may take it without a look: sure, with a single replacement, or a typing error of letters. */
export function isSafe({ type, quote, replacements, probability }: Finding, confidence: number): boolean {
  const [first, ...others] = replacements;
  if (first === undefined || confidence < SAFE_FROM) return false;
  if (probability !== undefined) return probability >= JUDGED_SAFE_FROM;
  return others.length === 0 && (type !== "spelling" || first.toLowerCase() !== quote.toLowerCase());
}

const SAFE_FROM = 0.7;
/** A model has weighed the other replacements, too. */
const JUDGED_SAFE_FROM = 0.85;
