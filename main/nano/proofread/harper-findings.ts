import type { CorrectionType } from "#shared/proofread.ts";
import type { Finding } from "./finding.ts";
import { identityOf } from "./finding-identity.ts";
import type { Masked, Stretch } from "./mask.ts";

/** What Harper found, as the process that runs it tells; offsets are UTF-16 into the masked passage. */
export interface HarperLint {
  rule: string;
  kind: string;
  start: number;
  end: number;
  message: string;
  replacements: readonly string[];
}

/** Harper's lints of a passage as findings, without those that touch what was taken out of it or stays as it is. */
export function harperFindings(passage: string, masked: Masked, lints: readonly HarperLint[]): Finding[] {
  return lints.flatMap((lint) => {
    const type = RULE_TYPES[lint.rule] ?? TYPES[lint.kind] ?? "style";
    const { start, end } = lint;
    // An article before a code word, for example, is judged by the word that stands for it.
    const reach = type === "spelling" ? 0 : 1;
    if (touches(masked.opaque, start - reach, end + reach) || touches(masked.kept, start, end)) return [];
    const quote = passage.slice(start, end);
    if (quote.trim() === "") return [];
    return [
      {
        start,
        end,
        rule: lint.rule,
        type,
        source: "harper",
        explanation: plainMessage(lint.message),
        replacements: lint.replacements
          .map((replacement) => likeApostrophes(replacement, quote))
          .filter((replacement) => replacement !== quote),
        ...identityOf(passage, start, end, lint.rule),
      } satisfies Finding,
    ];
  });
}

/** Harper 2.10.0's kinds of lints. */
const TYPES: Readonly<Record<string, CorrectionType>> = {
  Agreement: "grammar",
  BoundaryError: "word-choice",
  Capitalization: "capitalization",
  Eggcorn: "word-choice",
  Enhancement: "style",
  Grammar: "grammar",
  Malapropism: "word-choice",
  Miscellaneous: "style",
  Nonstandard: "word-choice",
  Punctuation: "punctuation",
  Readability: "style",
  Redundancy: "wordiness",
  Regionalism: "word-choice",
  Repetition: "grammar",
  Spelling: "spelling",
  Style: "style",
  Typo: "spelling",
  Usage: "word-choice",
  WordChoice: "word-choice",
  WordOrder: "grammar",
};

/** Rules that Harper files under "Miscellaneous", or under what they are not. */
const RULE_TYPES: Readonly<Record<string, CorrectionType>> = {
  AnA: "grammar",
  AnAnother: "grammar",
  ThenThan: "word-choice",
  UnclosedQuotes: "punctuation",
};

function touches(stretches: readonly Stretch[], start: number, end: number): boolean {
  return stretches.some((stretch) => stretch.start < end && start < stretch.end);
}

/** Words are quoted as in print, where Harper writes them as code. */
function plainMessage(message: string): string {
  return message.replace(/`([^`]{1,200})`/g, "“$1”");
}

function likeApostrophes(replacement: string, quote: string): string {
  return quote.includes("’") ? replacement.replaceAll("'", "’") : replacement;
}
