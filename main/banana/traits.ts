import type { NanoUnit } from "#main/nano/result.ts";
import { phrasesOf } from "./phrases.ts";
import { countIn, opensWith, plainWords } from "./plain-words.ts";

/** What the words of one passage say by themselves, whatever document they stand in. */
export interface Traits {
  /** Words in lower case, for the rules. */
  plain: readonly string[];
  /** Begins like a sentence that leans on the one before: "This ...", "However ...". */
  isDangling: boolean;
  /** A pronoun among its first words. */
  hasPronoun: boolean;
  isQuestion: boolean;
  isConcluding: boolean;
  isDecision: boolean;
  /** Words of promise and need, at most 2. */
  commitments: number;
  hasOpenQuote: boolean;
}

/** The traits of a passage of a unit: all of it, or what one person says in it. */
export function traitsOf(unit: NanoUnit, clean: string, language: string | null): Traits {
  const phrases = phrasesOf(unit.language ?? language);
  const plain = plainWords(clean);
  return {
    plain,
    isDangling: opensWith(plain, phrases.dangling),
    hasPronoun: countIn(plain.slice(0, 6), phrases.pronouns) > 0,
    isQuestion: /[?？؟]["'”’»)\]]*$/.test(clean),
    isConcluding: opensWith(plain, phrases.concluding),
    isDecision: countIn(plain, phrases.decisions) > 0,
    commitments: Math.min(2, countIn(plain, phrases.commitments)),
    hasOpenQuote: hasOpenQuote(clean),
  };
}

/** A quotation that begins or ends in another sentence. */
function hasOpenQuote(clean: string): boolean {
  if (!/["«»「」„“”]/.test(clean)) return false;
  const count = (mark: string): number => clean.split(mark).length - 1;
  if (count('"') % 2 === 1 || count("«") !== count("»") || count("「") !== count("」")) return true;
  return count("„") > 0 ? count("„") !== count("“") : count("“") !== count("”");
}
