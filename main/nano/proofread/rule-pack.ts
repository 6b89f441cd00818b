import type { CorrectionType } from "#shared/proofread.ts";
import { CLICHES } from "./rules/cliches.ts";
import { INFORMAL } from "./rules/informal.ts";
import { PLAIN } from "./rules/plain.ts";
import { WORDY } from "./rules/wordy.ts";

/** A change of what the pack finds is a change of this version. */
export const PACK_VERSION = 2;

/**
 * A phrase and what says the same better. A pattern is words with a space between them. `{make}` stands for all forms
 * of a verb and `us(e/es/ed/ing)` for four words: plain form, third person, past, and with -ing; the replacement takes
 * the same form, and where it has none, the rule does not fit. `{ving}` is any word with -ing, and stands as it is in
 * the replacement. An empty replacement takes the words away.
 */
export interface PackRule {
  id: string;
  pattern: string;
  /** What may stand there instead, the better first. */
  replacements: readonly string[];
  category: Extract<CorrectionType, "wordiness" | "style">;
  /** A sentence for the person. */
  explanation: string;
  /** Words before which the phrase is another one. */
  notBefore: readonly string[];
  /** It belongs to talk and is marked in formal writing alone. */
  isInformal: boolean;
  /** A sentence with the phrase, and one that only looks like it. */
  example: string;
  counterExample: string;
}

/** The app's own rules on wordiness, worn phrases, plain language and words of talk. */
export const RULE_PACK: readonly PackRule[] = [
  ...readRules(WORDY, "wordy", "wordiness", "Fewer words say the same."),
  ...readRules(PLAIN, "plain", "style", "A plainer word says the same."),
  ...readRules(CLICHES, "cliche", "style", "This phrase is worn; plain words say more."),
  ...readRules(INFORMAL, "informal", "style", "This belongs to talk rather than to formal writing."),
];

function readRules(
  table: string,
  group: string,
  category: PackRule["category"],
  explanation: string,
): PackRule[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [pattern = "", given = "", example = "", counterExample = "", notBefore = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return {
        id: `${group}-${pattern
          .replaceAll("-", "_")
          .replaceAll(" ", "-")
          .replace(/[^\p{L}\p{N}-]+/gu, "_")}`,
        pattern,
        replacements: given === "-" ? [""] : given.split(/,\s(?![^(]*\))/),
        category,
        explanation: given === "-" ? "The sentence says the same without these words." : explanation,
        notBefore: notBefore.split(" ").filter((word) => word !== ""),
        isInformal: group === "informal",
        example,
        counterExample,
      };
    });
}
