import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from "./irregular-forms.ts";
import type { FormKind, TableWord } from "./word-table.ts";
import { soundKey } from "./sound-key.ts";
import { createWordTrie, type NearWord, type WordTrie } from "./word-trie.ts";

/** Another form of a word, with what tells the two apart. */
export interface OtherForm {
  word: string;
  /** number: with or without -s. past: with or without -ed. ing: with or without -ing. */
  kind: "number" | "past" | "ing";
}

/** English words with their forms and frequencies. */
export interface Lexicon {
  /** Whether a word is known as it stands, or in small letters where a capital may stand for them. */
  has(word: string): boolean;
  /** Place among all words by frequency, 0 for the most frequent; undefined for unknown ones. */
  rank(word: string): number | undefined;
  /** The other forms of a word in small letters. */
  forms(word: string): OtherForm[];
  /** Frequent words that sound like one in small letters, the most frequent first. */
  soundAlikes(word: string): string[];
  /** What an unknown word may have been meant to be, the likeliest slip first; two words where a space is missing. */
  near(word: string, limit: number): NearWord[];
}

type Family = Map<string, FormKind | "base">;

export function createLexicon(table: readonly TableWord[]): Lexicon {
  const ranks = new Map(table.map(({ word }, rank) => [word, rank]));
  // The order comes from a table that leaves these two out.
  for (const word of ["a", "I"]) ranks.set(word, 0);
  const families = createFamilies(table);
  let trie: WordTrie | null = null;
  let sounds: Map<string, string[]> | null = null;

  const rank = (word: string) => ranks.get(word) ?? ranks.get(word.toLowerCase());
  const isKnown = (word: string): boolean =>
    rank(word) !== undefined ||
    (/^\p{Lu}/u.test(word) && ranks.has(capitalized(word))) ||
    (/['’]s?$/.test(word) && isKnown(word.replace(/['’]s?$/, ""))) ||
    (word.includes("’") && isKnown(word.replaceAll("’", "'")));

  return {
    has: isKnown,
    rank,
    forms(word) {
      const found = new Map<string, OtherForm["kind"]>();
      for (const family of families.get(word) ?? []) {
        const own = family.get(word) ?? "base";
        for (const [form, kind] of family) {
          if (form !== word && !found.has(form)) found.set(form, difference(own, kind));
        }
      }
      return [...found].map(([form, kind]) => ({ word: form, kind }));
    },
    soundAlikes(word) {
      sounds ??= groupBySound(table);
      const alike = sounds.get(soundKey(word)) ?? [];
      return alike
        .filter((one) => one !== word && Math.abs(one.length - word.length) < 4)
        .slice(0, ALIKE_MAX);
    },
    near(word, limit) {
      trie ??= createWordTrie(table.map(({ word }) => word).filter((one) => !one.endsWith("'s")));
      const found = [...nearby(trie, word, limit), ...splits(word, rank), ...regularPasts(word)];
      // Of words equally near, the frequent one was meant more often.
      const weigh = ({ word, distance }: NearWord) =>
        distance + 0.08 * Math.log1p(Math.max(...word.split(" ").map((part) => rank(part) ?? table.length)));
      return found.sort((a, b) => weigh(a) - weigh(b) || (a.word < b.word ? -1 : 1)).slice(0, limit);
    },
  };
}

const ALIKE_MAX = 5;
/** Rarer words are seldom meant, and more often names. */
const ALIKE_RANK = 20_000;

function groupBySound(table: readonly TableWord[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { word } of table.slice(0, ALIKE_RANK)) {
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const key = soundKey(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}

const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

function createFamilies(table: readonly TableWord[]): Map<string, Family[]> {
  const byBase = new Map<string, Family>();
  const words = new Set(table.map(({ word }) => word));
  const link = (base: string, word: string, kind: FormKind) => {
    if (!words.has(base) || !words.has(word)) return;
    const family = byBase.get(base) ?? new Map([[base, "base"]]);
    byBase.set(base, family.set(word, kind));
  };
  for (const { word, forms } of table) {
    for (const { kind, base } of forms) link(base, word, kind);
  }
  for (const [base = "", past = "", participle = ""] of IRREGULAR_VERBS) {
    link(base, past, "D");
    link(base, participle, "D");
  }
  for (const [base = "", form = ""] of IRREGULAR_PLURALS) link(base, form, "S");
  const byWord = new Map<string, Family[]>();
  for (const family of byBase.values()) {
    for (const word of family.keys()) byWord.set(word, [...(byWord.get(word) ?? []), family]);
  }
  return byWord;
}

function difference(own: FormKind | "base", other: FormKind | "base"): OtherForm["kind"] {
  if (own === "G" || other === "G") return "ing";
  return own === "D" || other === "D" ? "past" : "number";
}

/** The search widens only until it has enough: most slips are small, and a wide search looks at most of the words. */
function nearby(trie: WordTrie, word: string, limit: number): NearWord[] {
  const most = word.length <= 4 ? 1.3 : word.length <= 7 ? 2.1 : 2.8;
  for (const width of [1.3, 2.1]) {
    const found = width < most ? trie.near(word, width) : [];
    if (found.length >= limit / 2) return found;
  }
  return trie.near(word, most);
}

/** "Knowed" is "knew" or "known". */
function regularPasts(word: string): NearWord[] {
  const stem = /^(.{2,}?)(?:ed|d)$/.exec(word)?.[1];
  return IRREGULAR_VERBS.filter(([base]) => base === stem || base === `${stem}e`).flatMap(([, ...pasts]) =>
    [...new Set(pasts)].map((past) => ({ word: past, distance: 0.5 })),
  );
}

/** Two words that were written as one. */
function splits(word: string, rank: (word: string) => number | undefined): NearWord[] {
  const found: NearWord[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if ([left, right].some((part) => !isPart(part) || (rank(part) ?? SPLIT_RANK) >= SPLIT_RANK)) continue;
    const isFrequent = [left, right].every((part) => (rank(part) ?? SPLIT_RANK) < FREQUENT_RANK);
    found.push({ word: `${left === "i" ? "I" : left} ${right}`, distance: isFrequent ? 0.9 : 1.3 });
  }
  return found;
}

/** Parts of a split are frequent words. */
const SPLIT_RANK = 20_000;
const FREQUENT_RANK = 2_000;
const isPart = (part: string) => part.length > 1 || part === "a" || part === "i" || part === "I";
