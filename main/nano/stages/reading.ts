import type { ReadingCounts } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";

/**
 * What formulas of reading level count in one unit: words, letters, words over six letters, and in English syllables.
 * Scripts without spaces or vowels have no such formula and count nothing.
 */
export const readingStage: UnitStage<ReadingCounts | null> = {
  name: "reading",
  version: 1,
  depth: "insights",
  kinds: ["sentence", "list-item", "task", "quote"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["clean", "language"],
  run: (batch, isAborted) =>
    batch.map((input) =>
      isAborted() ? null : countReading(valueOf(input, "clean"), valueOf(input, "language")),
    ),
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,80}/gu;
const OTHER_SCRIPT =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
/** Letters beyond which LIX calls a word long. */
const LONG = 6;

export function countReading(clean: string, language: string | null): ReadingCounts | null {
  if (OTHER_SCRIPT.test(clean)) return null;
  const isEnglish = language === null || language === "en";
  let words = 0;
  let letters = 0;
  let long = 0;
  let syllables = 0;
  for (const [word] of clean.matchAll(WORD)) {
    const size = /^[a-z]+$/i.test(word) ? word.length : word.replace(/[^\p{L}\p{N}]/gu, "").length;
    words += 1;
    letters += size;
    if (size > LONG) long += 1;
    if (isEnglish) syllables += syllablesOf(word.toLowerCase());
  }
  return words === 0 ? null : { words, letters, long, syllables };
}

/** Two vowels that are spoken apart: "idea", "create", "radio", "serious", "client", "actual", "poem", "being". */
const APART =
  /(?<=[aeiou][^aeiou]{1,3})ea$|(?<=cr)ea|(?<![ct])i[au]|(?<![tsglnmcx])io|(?<![ctr])ie(?=[nt])|(?<=r)ien|eum|ual|oe(?=[mt])|[aeiouy]ing/g;
/** An "e" that is written and not spoken: "make", "makes", "moved", "safely", "statement". */
const SILENT =
  /(?<=[^aeiouy])e(?=$|(?:ly|ment|less|ful)s?$)|(?<=[^aeiouytd])e(?=d$)|(?<=[^aeiouysxzcg]|[^sc]h)(?<!sh|ch)e(?=s$)/;

/** Syllables of an English word by its groups of vowels; right for nine words of ten. Every word has one. */
export function syllablesOf(word: string): number {
  if (/^\d/.test(word)) return Math.max(1, word.length);
  const bare = word.replace(/['’]s$/, "");
  const isSyllabicL = /[^aeiouylr]le[sd]?$/.test(bare);
  const groups = bare.replace(SILENT, "").match(/[aeiouyàâäéèêëïîôöùûü]+/g)?.length ?? 0;
  return Math.max(1, groups + (bare.match(APART)?.length ?? 0) + (isSyllabicL ? 1 : 0));
}
