import type { CorrectionSource, CorrectionType } from "#shared/proofread.ts";

/** Something found in one passage. Offsets are UTF-16 into the passage. */
export interface Finding {
  start: number;
  end: number;
  rule: string;
  type: CorrectionType;
  source: CorrectionSource;
  explanation: string;
  /** What may stand there instead, the better first. */
  replacements: readonly string[];
  /** The words found, or the first of very many. */
  quote: string;
  /** Names it by its rule, its words and the word on each side; and by its rule and words alone. */
  key: string;
  wideKey: string;
  /** How likely it is right, from 0 to 1, where a model judged it. */
  probability?: number;
  /** The word stands in no list of words; a model weighs what belongs in its place, not whether it is wrong. */
  isUnknownWord?: boolean;
  /** It stands where any sentence has a capital letter. */
  isFirst: boolean;
  /** It is no mistake but in formal writing. */
  isInformal?: boolean;
}

/** What is known of one passage: its language where it is told, and what was found, or why nothing was looked for. */
export interface PassageResult {
  language: string | null;
  findings: readonly Finding[];
  /** Stretches that were not read. */
  skipped: readonly {
    start: number;
    end: number;
    reason: "language" | "fault" | "time";
    language: string | null;
  }[];
}
