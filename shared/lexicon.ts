import { z } from "zod";
import { baseCall as base } from "./base-call.ts";
import { documentSource } from "./summary.ts";

export const PARTS_OF_SPEECH = ["noun", "verb", "adjective", "adverb"] as const;
export const partOfSpeech = z.enum(PARTS_OF_SPEECH);
export type PartOfSpeech = z.infer<typeof partOfSpeech>;

/** Most characters of what is looked up, and of the sentence it stands in. */
export const LOOK_UP_MAX = 100;
export const SENTENCE_MAX = 5_000;

export const defineInput = z.object({
  word: z
    .string()
    .trim()
    .min(1, "give a word")
    .max(LOOK_UP_MAX, `a word has at most ${LOOK_UP_MAX} characters`),
  /** The sentence it stands in tells its part of speech and its form. */
  sentence: z.string().max(SENTENCE_MAX).default(""),
  /** UTF-16 offset of the word in the sentence; where it is first found unless told. */
  at: z.int().nonnegative().optional(),
});
export type DefineInput = z.infer<typeof defineInput>;

/** A word of the same meaning, in the form and with the capitals of the one it may replace. */
export const synonym = z.object({
  text: z.string(),
  /** The indefinite article that fits it. */
  article: z.enum(["a", "an"]),
});
export type Synonym = z.infer<typeof synonym>;

export const sense = z.object({
  /** The form in dictionaries, which the word may be inflected from. */
  lemma: z.string(),
  part: partOfSpeech,
  definition: z.string(),
  example: z.string().nullable(),
  /** The more frequent first. */
  synonyms: z.array(synonym),
  /** Of adjectives: words that mean nearly the same. */
  similar: z.array(synonym),
});
export type Sense = z.infer<typeof sense>;

export const wordEntry = z.object({
  word: z.string(),
  /** What the sentence shows it to be; null where it tells nothing. */
  part: partOfSpeech.nullable(),
  /** Those of the part of speech first, then the more frequent; empty for a word without entry. */
  senses: z.array(sense),
  /** Who says so: "WordNet 3.1". */
  source: z.string(),
});
export type WordEntry = z.infer<typeof wordEntry>;

/** An abbreviation with its words as the document tells them; offsets are UTF-16 into it. */
export const abbreviation = z.object({
  short: z.string(),
  long: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Abbreviation = z.infer<typeof abbreviation>;

export const lexiconCalls = {
  define: base
    .route({
      method: "POST",
      path: "/define",
      summary: "Define an English word, with synonyms that fit its form",
    })
    .input(defineInput)
    .output(wordEntry),
  abbreviations: base
    .route({
      method: "POST",
      path: "/abbreviations",
      summary: "List the abbreviations that a document explains",
    })
    .input(z.object({ source: documentSource }))
    .output(z.object({ abbreviations: z.array(abbreviation) })),
};
