import type { CorrectionType } from "#shared/proofread.ts";
import { CLICHES } from "./rules/cliches.ts";
import { CONFUSED } from "./rules/confused.ts";
import { GRAMMAR } from "./rules/grammar.ts";
import { INFORMAL } from "./rules/informal.ts";
import { PLAIN } from "./rules/plain.ts";
import { WORDY } from "./rules/wordy.ts";

/** A change of what the pack finds is a change of this version. */
export const PACK_VERSION = 2;

/**
 * A phrase and what says the same better. A pattern is words with a space between them. `{make}` stands for all forms
 * of a verb and `us(e/es/ed/ing)` for four words: plain form, third person, past, and with -ing; the replacement takes
 * the same form, and where it has none, the rule does not fit. `{ving}` is any word with -ing, and stands as it is in
 * the replacement. `<nobody/everyone> have` stands for two phrases; "<>" in the replacement is the word that was there,
 * and a second "<>" that of a second choice. An empty replacement takes the words away.
 */
export interface PackRule {
  id: string;
  pattern: string;
  /** What may stand there instead, the better first. */
  replacements: readonly string[];
  category: Extract<CorrectionType, "wordiness" | "style" | "grammar" | "word-choice">;
  /** A sentence for the person. */
  explanation: string;
  /** Words before which the phrase is another one. */
  notBefore: readonly string[];
  /** Words behind which it is another one; "*" is any. */
  notAfter: readonly string[];
  /** It belongs to talk and is marked in formal writing alone. */
  isInformal: boolean;
  /** A sentence with the phrase, and one that only looks like it. */
  example: string;
  counterExample: string;
}

/** The app's own rules on grammar, confused words, wordiness, worn phrases, plain language and words of talk. */
export const RULE_PACK: readonly PackRule[] = [
  ...readExplained(GRAMMAR, "grammar", "grammar"),
  ...readExplained(CONFUSED, "confused", "word-choice"),
  ...readRules(WORDY, "wordy", "wordiness", "Fewer words say the same."),
  ...readRules(PLAIN, "plain", "style", "A plainer word says the same."),
  ...readRules(CLICHES, "cliche", "style", "This phrase is worn; plain words say more."),
  ...readRules(INFORMAL, "informal", "style", "This belongs to talk rather than to formal writing."),
];

/** Rules of which each says why. */
function readExplained(table: string, group: string, category: PackRule["category"]): PackRule[] {
  return linesOf(table).map(
    ([pattern = "", given = "", explanation = "", example = "", counterExample = "", ...near]) => {
      const [notBefore = [], notAfter = []] = near.map(wordsOf);
      const replacements = given.split(", ");
      const rule = { pattern, replacements, category, explanation, notBefore, notAfter, isInformal: false };
      return { id: idOf(group, pattern), ...rule, example, counterExample };
    },
  );
}

function readRules(
  table: string,
  group: string,
  category: PackRule["category"],
  explanation: string,
): PackRule[] {
  return linesOf(table).map(
    ([pattern = "", given = "", example = "", counterExample = "", notBefore = ""]) => ({
      id: idOf(group, pattern),
      pattern,
      replacements: given === "-" ? [""] : given.split(/,\s(?![^(]*\))/),
      category,
      explanation: given === "-" ? "The sentence says the same without these words." : explanation,
      notBefore: wordsOf(notBefore),
      notAfter: [],
      isInformal: group === "informal",
      example,
      counterExample,
    }),
  );
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function wordsOf(cell: string): string[] {
  return cell.split(" ").filter((word) => word !== "");
}

/** Of several choices the first stands for all. */
function idOf(group: string, pattern: string): string {
  const words = firstOf(pattern).replaceAll("-", "_").replaceAll(" ", "-");
  return `${group}-${words.replace(/[^\p{L}\p{N}-]+/gu, "_")}`;
}

/** The pattern as a person reads it. */
export function firstOf(pattern: string): string {
  return pattern.replace(/<([^<>/]*)[^<>]*>/g, "$1");
}
