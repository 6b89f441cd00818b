import { porterStem } from "./porter.ts";

/** A word of a text as ROUGE counts it; offsets are UTF-16 into it. */
export interface Word {
  stem: string;
  lower: string;
  end: number;
}

/** Runs of letters and digits in lower case; those of English are stemmed, of other languages not. */
export function wordsOf(text: string, language: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: written, index }) => {
    const lower = written.normalize("NFC").toLowerCase();
    const stem = language === "en" ? porterStem(lower) : lower;
    return { stem, lower, end: index + written.length };
  });
}

export function stemsOf(text: string, language: string): string[] {
  return wordsOf(text, language).map(({ stem }) => stem);
}
