import type { PersonSlice } from "#main/nano/insight-result.ts";
import { ENGLISH_WORDS_SHA256, PERSONAL_NAMES_SHA256 } from "#main/nano/personal-names.ts";
import type { StageInput, UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { scoreOf, weighedSigns } from "#shared/weighed-signs.ts";
import { type Known, knownOf } from "./known-names.ts";
import { nameSpans } from "./name-candidates.ts";
import { type NameWord, personSigns } from "./person-signs.ts";
import { PERSON_WEIGHTS } from "./person-weights.ts";
import { PERSON_WORD_WEIGHTS } from "./person-word-weights.ts";
import type { Names, Table } from "./resources.ts";

/** Log-odds of what is a person beyond doubt. */
const SURE = 8;
/** What is less likely than this is a word. */
const ODDS_MIN = -4;

const WEIGHTS = weighedSigns(PERSON_WEIGHTS, PERSON_WORD_WEIGHTS);

/**
 * People that a unit may name, with the log-odds that it does: a ruler by name and number is sure, any other name is
 * weighed by its signs. The document decides. It reads any language with capital letters, and known names in English
 * that has none.
 */
export function personsStage(table: Table, names: Names): UnitStage<readonly PersonSlice[]> {
  let known: Known | undefined;
  return {
    name: "persons",
    version: 4,
    depth: "insights",
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { names: PERSONAL_NAMES_SHA256.slice(0, 16), words: ENGLISH_WORDS_SHA256.slice(0, 16) },
    model: table.sha256,
    needs: ["language"],
    run(batch, isAborted) {
      known ??= knownOf(table, names);
      const tables = known;
      return batch.map((input) => (isAborted() ? [] : findPersons(input, tables)));
    },
  };
}

/** A candidate of a unit with its signs, or null where it is sure. */
export interface WeighedName {
  start: number;
  end: number;
  signs: readonly string[] | null;
}

function findPersons(input: StageInput, known: Known): PersonSlice[] {
  return weighedNames(input, known)
    .map(({ start, end, signs }) => ({ start, end, odds: signs === null ? SURE : oddsOf(signs) }))
    .filter(({ odds }) => odds >= ODDS_MIN);
}

const oddsOf = (signs: readonly string[]): number => Math.round(100 * scoreOf(signs, WEIGHTS)) / 100;

/** Every candidate of a unit, in order. */
export function weighedNames(input: StageInput, known: Known): WeighedName[] {
  const { text, kind } = input;
  const language = valueOf(input, "language") ?? null;
  const isHeading = kind === "heading";
  return nameSpans(text, language, known).map(({ start, end, nameStart, form }) => {
    if (form === "ruler") return { start, end, signs: null };
    const words = text
      .slice(nameStart, end)
      .split(" ")
      .map((word) => wordOf(word, known));
    return { start, end, signs: personSigns({ text, start, end, form, language, isHeading, words }) };
  });
}

function wordOf(text: string, { names, rankOf, likeness }: Known): NameWord {
  return {
    text,
    kinds: names.kindsOf(text),
    isWord: names.isWord(text),
    rank: rankOf(text),
    likeness: likeness(text),
  };
}
