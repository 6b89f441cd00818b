import type { Finding } from "#main/nano/result.ts";

/**
 * How sure a finding is, from 0 to 1: as a model judged it, or by what it is, as no rule of Harper tells. A capitalized word within a
 * sentence is most often a name, a word of capitals an abbreviation.
 */
export function confidenceOf(finding: Finding): number {
  const { type, quote, isFirst, replacements, probability } = finding;
  if (probability !== undefined) return probability;
  if (type === "spelling") {
    if (/^\p{Lu}[\p{Lu}\p{N}&.'’-]{0,60}s?$/u.test(quote)) return 0.2;
    if (/^\p{Lu}/u.test(quote) && !isFirst) return 0.3;
    return replacements.length === 0 ? 0.5 : 0.9;
  }
  return BY_TYPE[type];
}

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
