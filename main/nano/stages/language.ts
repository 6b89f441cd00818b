import type { UnitStage } from "#main/nano/stage.ts";
import { plainText } from "./plain-text.ts";
import type { Resources } from "./resources.ts";

/** Letters below which a language cannot be told from letter statistics. */
export const LETTERS_MIN = 12;
/** Letters that suffice where the script alone tells the language. */
const SCRIPT_LETTERS_MIN = 2;

/**
 * ISO 639-1 code of a unit's language, or null: by script where a script has one language, else by letter
 * statistics (Nito-ELD), unless English fits nearly as well. Code, links and addresses say nothing of the language
 * and are not read.
 */
export function languageStage(guess: Resources["guessLanguage"]): UnitStage<string | null> {
  return {
    name: "language",
    version: 2,
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { eld: "2.1.0-extrasmall" },
    model: null,
    needs: [],
    run: (batch, isAborted) =>
      batch.map(({ text, kind }) =>
        isAborted() ? null : detectLanguage(plainText(text, kind, "drop"), guess),
      ),
  };
}

const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S{1,1000}|\b[\w.+-]{1,64}@[\w.-]{1,200}|[\w/~.-]{1,100}\/[\w/~.-]{1,200}/g;

function detectLanguage(clean: string, guess: Resources["guessLanguage"]): string | null {
  const text = clean.replace(ADDRESS, " ");
  const letters = count(text, /\p{L}/gu);
  if (letters < SCRIPT_LETTERS_MIN) return null;
  for (const [code, script] of SCRIPTS) {
    const share = count(text, script) / letters;
    if (share > (code === "ja" ? 0.15 : 0.4)) return code;
  }
  if (letters < LETTERS_MIN) return null;
  return guess(text) || null;
}

/** Scripts that name their language. Japanese before Chinese: kana stand among the same ideographs. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
