import type { UnitStage } from "#main/nano/stage.ts";
import { type Phrase, valueOf } from "#main/nano/values.ts";
import type { Table } from "./resources.ts";
import { type Token, tokenize } from "./tokens.ts";
import { isContentWord, stemOf } from "./words.ts";

const PHRASE_WORDS_MAX = 3;
const PHRASES_MAX = 8;
/** By words in the phrase: two say more than one, three hardly more than two. */
const LENGTH_BONUS = [1, 1.6, 1.75];
/** Rank taken for a word outside the table. */
const UNKNOWN_RANK = 60_000;

/**
 * Candidate phrases of one unit, best first: runs of one to three content words with nothing but a space between,
 * scored by rarity, capitals and length. The document stage joins and ranks them.
 */
export function keyphrasesStage(table: Table): UnitStage<readonly Phrase[]> {
  return {
    name: "keyphrases",
    version: 1,
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { words: PHRASE_WORDS_MAX, phrases: PHRASES_MAX },
    model: table.sha256,
    needs: ["clean", "language"],
    run(batch, isAborted) {
      const { rank } = table.read();
      return batch.map((input) => {
        if (isAborted()) return [];
        const language = valueOf(input, "language");
        const isEnglish = language === "en" || language === null;
        return phrases(valueOf(input, "clean"), language, (word) =>
          isEnglish ? (rank(word) ?? rank(word.replace(/'s?$/, "")) ?? UNKNOWN_RANK) : UNKNOWN_RANK / 4,
        );
      });
    },
  };
}

function phrases(clean: string, language: string | null, rank: (word: string) => number): Phrase[] {
  const best = new Map<string, Phrase>();
  for (const run of contentRuns(clean, language)) {
    for (let from = 0; from < run.length; from += 1) {
      for (let size = 1; size <= PHRASE_WORDS_MAX && from + size <= run.length; size += 1) {
        const phrase = phraseOf(clean, run.slice(from, from + size), language, rank);
        const known = phrase && best.get(phrase.key);
        if (phrase && (!known || known.score < phrase.score)) best.set(phrase.key, phrase);
      }
    }
  }
  return withoutParts([...best.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)));
}

/** Content words in a row, with a space, a hyphen or nothing between them. */
function contentRuns(clean: string, language: string | null): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = -1;
  for (const token of tokenize(clean)) {
    const isJoined = end >= 0 && /^[ -]?$/.test(clean.slice(end, token.start));
    if (!isJoined && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (isContentWord(token, language)) {
      run.push(token);
      end = token.end;
    } else {
      end = -1;
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function phraseOf(
  clean: string,
  words: readonly Token[],
  language: string | null,
  rank: (word: string) => number,
): Phrase | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.some(({ text }) => text.length > 60)) return undefined;
  const isUnspaced = first.end === words[1]?.start || /\p{Script=Han}/u.test(first.text);
  if (words.length === 1 && first.text.length < (isUnspaced ? 2 : 3)) return undefined;
  let sum = 0;
  for (const { text, lower, start } of words) {
    const rarity = 1 - Math.log((UNKNOWN_RANK + 50) / (rank(lower) + 50)) / Math.log(UNKNOWN_RANK / 50 + 1);
    sum += rarity + (start > 0 && /^\p{Lu}/u.test(text) ? 0.4 : 0);
  }
  return {
    text: clean.slice(first.start, last.end),
    key: words.map((word) => stemOf(word, language)).join(" "),
    score: Math.round((sum / words.length) * (LENGTH_BONUS[words.length - 1] ?? 1) * 1000) / 1000,
  };
}

function withoutParts(sorted: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of sorted) {
    if (kept.length === PHRASES_MAX) break;
    const padded = ` ${phrase.key} `;
    const overlaps = kept.some(({ key }) => ` ${key} `.includes(padded) || padded.includes(` ${key} `));
    if (!overlaps) kept.push(phrase);
  }
  return kept;
}
