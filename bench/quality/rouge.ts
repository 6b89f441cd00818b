import { stemsOf } from "./stems.ts";

/** F1 of each variant, 0 to 1. */
export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

export const ROUGES = ["rouge1", "rouge2", "rougeL"] as const satisfies readonly (keyof Rouge)[];

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) of a summary against its references, each the mean over them: the jackknife
 * of the paper when there are two. ROUGE-L takes the whole summary for one sequence of words.
 */
export function rouge(summary: readonly string[], references: readonly (readonly string[])[]): Rouge {
  const scores = references.map((reference) => ({
    rouge1: rougeN(summary, reference, 1),
    rouge2: rougeN(summary, reference, 2),
    rougeL: f1(longestCommonSubsequence(summary, reference), summary.length, reference.length),
  }));
  const meanOf = (variant: keyof Rouge) =>
    scores.reduce((sum, score) => sum + score[variant], 0) / Math.max(1, scores.length);
  return { rouge1: meanOf("rouge1"), rouge2: meanOf("rouge2"), rougeL: meanOf("rougeL") };
}

/** The same of texts in a language. */
export function rougeOfTexts(summary: string, references: readonly string[], language: string): Rouge {
  return rouge(
    stemsOf(summary, language),
    references.map((reference) => stemsOf(reference, language)),
  );
}

/** F1 of the runs of `size` words that both have. */
export function rougeN(summary: readonly string[], reference: readonly string[], size: number): number {
  const own = ngramsOf(summary, size);
  const others = ngramsOf(reference, size);
  let common = 0;
  for (const [ngram, count] of own) common += Math.min(count, others.get(ngram) ?? 0);
  return f1(common, summary.length - size + 1, reference.length - size + 1);
}

function ngramsOf(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + size <= words.length; start++) {
    const ngram = words.slice(start, start + size).join(" ");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let previous = [0, ...b.map(() => 0)];
  for (const word of a) {
    const row = [0];
    for (const [index, other] of b.entries()) {
      const without = Math.max(previous[index + 1] ?? 0, row[index] ?? 0);
      row.push(word === other ? (previous[index] ?? 0) + 1 : without);
    }
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

function f1(common: number, inSummary: number, inReference: number): number {
  return common === 0 ? 0 : (2 * common) / (inSummary + inReference);
}
