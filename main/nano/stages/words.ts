import { UNIT_KINDS } from "#shared/unit.ts";
import type { UnitWords } from "#main/nano/result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { type Token, tokenize } from "./tokens.ts";

/** The unit's content words, stemmed in English, and how many words it has. */
export function wordsStage(icu: string): UnitStage<UnitWords> {
  return {
    name: "words",
    version: 1,
    kinds: UNIT_KINDS,
    runs: "pool",
    options: { icu },
    model: null,
    needs: ["clean", "language"],
    run: (batch, isAborted) =>
      batch.map((input) =>
        isAborted()
          ? { stems: [], count: 0 }
          : readWords(valueOf(input, "clean"), valueOf(input, "language")),
      ),
  };
}

function readWords(clean: string, language: string | null): UnitWords {
  const tokens = tokenize(clean);
  const stems: string[] = [];
  for (const token of tokens) {
    if (isContentWord(token, language)) stems.push(stemOf(token, language));
  }
  return { stems, count: tokens.length };
}

/** Whether the word says something of the topic: no stop word, no bare number. */
export function isContentWord(token: Token, language: string | null): boolean {
  return /\p{L}/u.test(token.text) && !isStopWord(token.lower, language);
}

/** English is stemmed; so is a unit too short to tell, so that a heading meets the text below it. */
export function stemOf(token: Token, language: string | null): string {
  return language === "en" || language === null ? stem(token.lower) : token.lower;
}
