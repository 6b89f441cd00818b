import { articleFor } from "#main/nano/proofread/candidates/a-or-an.ts";
import { tagWords } from "#main/nano/rewrite/tagged-words.ts";
import {
  type DefineInput,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  type Sense,
  type WordEntry,
} from "#shared/lexicon.ts";
import { baseForms } from "./base-forms.ts";
import { inflected, type Inflection, inflectionOf } from "./inflected.ts";
import type { Meaning, Wordnet } from "./wordnet-table.ts";

/** The meanings of an English word or phrase, those that fit its sentence first, with synonyms in its own form. */
export function defineWord(wordnet: Wordnet, { word, sentence, at }: DefineInput): WordEntry {
  const own = word.trim().replace(/\s+/g, " ");
  const key = own.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
  const start = at ?? sentence.toLowerCase().indexOf(own.toLowerCase());
  const part = start < 0 ? null : partAt(sentence, start);
  const before = start < 0 ? "" : sentence.slice(0, start);
  const found = PARTS_OF_SPEECH.flatMap((one) => meaningsOf(wordnet, key, one));
  const weight = (one: PartOfSpeech): number =>
    one === part ? Number.POSITIVE_INFINITY : usual(found.filter(({ meaning }) => meaning.part === one));
  const senses = [...PARTS_OF_SPEECH]
    .sort((one, other) => weight(other) - weight(one) || 0)
    .flatMap((one) => found.filter(({ meaning }) => meaning.part === one))
    .map(({ lemma, meaning }) =>
      senseOf(own, lemma, meaning, inflectionOf(key, lemma, meaning.part, before)),
    );
  return { word: own, part, senses, source: "WordNet 3.1" };
}

interface Found {
  lemma: string;
  meaning: Meaning;
}

/** Of several words that it may be a form of, the one that stands as it is first, then the more usual. */
function meaningsOf(wordnet: Wordnet, key: string, part: PartOfSpeech): Found[] {
  const groups = baseForms(key, part).flatMap((lemma) => {
    const meanings = wordnet.find(lemma).filter((meaning) => meaning.part === part);
    return meanings.length === 0 ? [] : [meanings.map((meaning) => ({ lemma, meaning }))];
  });
  return groups.sort((one, other) => usual(other) - usual(one)).flat();
}

const usual = (group: readonly Found[]): number => Math.max(0, ...group.map(({ meaning }) => meaning.tagged));

function senseOf(own: string, lemma: string, meaning: Meaning, inflection: Inflection): Sense {
  const { part, gloss, words, similar } = meaning;
  const [, definition = gloss, example = null] = /^(.*?); "(.*)"$/s.exec(gloss) ?? [];
  const fitting = (others: readonly string[]) =>
    [...new Set(others.filter((other) => other.toLowerCase() !== lemma))]
      .map((other) => inCaseOf(own, inflected(other, part, inflection)))
      .map((text) => ({ text, article: articleFor(text) }));
  return { lemma, part, definition, example, synonyms: fitting(words), similar: fitting(similar) };
}

/** With the capitals of the word it replaces; one that has capitals of its own keeps them. */
function inCaseOf(own: string, other: string): string {
  if (/\p{Lu}/u.test(other)) return other;
  if (/^[\p{Lu}\P{L}]+$/u.test(own) && /\p{Lu}.*\p{Lu}/u.test(own)) return other.toUpperCase();
  return /^\p{Lu}/u.test(own) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

const TAGS: readonly (readonly [tag: string, part: PartOfSpeech])[] = [
  ["Adverb", "adverb"],
  ["Adjective", "adjective"],
  ["Verb", "verb"],
  ["Noun", "noun"],
];

function partAt(sentence: string, start: number): PartOfSpeech | null {
  const word = tagWords(sentence).find((one) => one.start <= start && start < one.end);
  return TAGS.find(([tag]) => word?.tags.has(tag))?.[1] ?? null;
}
