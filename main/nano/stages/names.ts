import type { Entity } from "#shared/unit.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { isStopWord } from "./stop-words.ts";
import type { Table } from "./resources.ts";

/** A word rarer than this opens a sentence as a name; a commoner one needs a sign of a person behind it. */
const RARE_RANK = 20_000;
const PERSON_RANK = 2500;

/**
 * Named people, places, organisations and products of a unit, by capital letters; at the start of a sentence also
 * by how rare the word is. Languages that capitalise all nouns are not read.
 */
export function namesStage(table: Table): UnitStage<readonly Entity[]> {
  return {
    name: "names",
    version: 2,
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { rare: RARE_RANK, person: PERSON_RANK },
    model: table.sha256,
    needs: ["language"],
    languages: ["en", "fr", "es", "it", "pt", "nl"],
    run(batch, isAborted) {
      const { rank } = table.read();
      return batch.map((input) =>
        isAborted() ? [] : findNames(input.text, input.kind, valueOf(input, "language"), rank),
      );
    },
  };
}

type Rank = (word: string) => number | undefined;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}(?:['’&.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,6}/gu;
const OPENING = /(?:^|[.!?…:]["'”’)\]]{0,3}\s{1,4})[\s"'“‘([*_>#-]{0,20}$/;
const PERSON_SIGN =
  /^(?:['’]s\b|,? (?:will|said|says|asked|asks|wants|agreed|agrees|thinks|suggested|suggests|is going|promised|reported|called|sent|joined|and \p{Lu}))/u;
const LINKS = new Set(["of", "the", "de", "la", "van", "von", "der", "du", "da", "di", "del", "den"]);
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december i i'm i'll i've i'd ok todo tbd fyi asap eta am pm today tomorrow yesterday tonight mr mrs ms dr prof hi hello hey dear thanks cheers regards`.split(
    /\s+/,
  ),
);

interface Word {
  text: string;
  start: number;
  end: number;
}

export function findNames(text: string, kind: string, language: string | null, rank: Rank): Entity[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (isTitleCased(words, kind)) return [];
  const found: Entity[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd(text, words, index);
    const start = end > index ? startOfName(text, words, index, end, language, rank) : end;
    const first = words[start];
    const last = words[end - 1];
    if (first && last && start < end) {
      const stop = last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0);
      if (stop > first.start) {
        found.push({ kind: "name", text: text.slice(first.start, stop), start: first.start, end: stop });
      }
    }
    index = Math.max(end, index + 1);
  }
  return found;
}

/** A title with every word capitalised, or all in capitals, does not tell names from words. */
function isTitleCased(words: readonly Word[], kind: string): boolean {
  if (words.length < 3 || kind === "table") return false;
  if (words.every(({ text }) => text === text.toUpperCase())) return true;
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return kind === "heading" && capitals / words.length > 0.75;
}

/** End of the run of capitalised words that starts at `index`, small links inside; `index` when none starts. */
function runEnd(text: string, words: readonly Word[], index: number): number {
  let end = index;
  for (let at = index; at < words.length && at < index + 8; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (at > index && before && !/^(?: |\. |-| & )$/.test(text.slice(before.end, word.start))))
      break;
    if (
      at > index &&
      before &&
      text[before.end] === "." &&
      before.text.length > 2 &&
      !TITLE.test(before.text)
    )
      break;
    if (isCapitalised(word.text)) end = at + 1;
    else if (at === index || !LINKS.has(word.text)) break;
    // "Ana Ruiz of Acme" are two names.
    else if (
      word.text === "of" &&
      words.slice(index, at).some(({ text }) => FIRST_NAMES.has(text.toLowerCase()))
    )
      break;
    if (/['’]s$/.test(word.text)) break;
  }
  return end;
}

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|St)$/;

function isCapitalised(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{N}'’&.-]{1,}$/u.test(word) ||
    /^\p{Ll}\p{Lu}\p{L}{2,}$/u.test(word) ||
    /^\p{Lu}$/u.test(word)
  );
}

/** Where the name begins in the run: words that are capitalised only because a sentence opens there stay out. */
function startOfName(
  text: string,
  words: readonly Word[],
  index: number,
  end: number,
  language: string | null,
  rank: Rank,
): number {
  let start = index;
  for (; start < end; start += 1) {
    const word = words[start];
    if (!word) break;
    const lower = word.text.toLowerCase().replaceAll("’", "'");
    if (NOT_NAMES.has(lower) || isStopWord(lower, language) || isStopWord(lower, "en")) continue;
    if (!OPENING.test(text.slice(Math.max(0, word.start - 30), word.start))) break;
    if (end - start > 1 && !/^\p{Ll}/u.test(words[start + 1]?.text ?? "a")) break;
    if (language !== "en" && language !== null) continue;
    const bare = lower.replace(/'s$/, "");
    const found = rank(bare) ?? Number.POSITIVE_INFINITY;
    const isAcronym = /^\p{Lu}{2,6}$/u.test(word.text);
    if (isAcronym || found >= RARE_RANK || FIRST_NAMES.has(bare)) break;
    if (
      found >= PERSON_RANK &&
      PERSON_SIGN.test(text.slice(word.end - (lower.endsWith("'s") ? 2 : 0), word.end + 24))
    )
      break;
  }
  return start;
}
