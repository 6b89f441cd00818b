import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall as base } from "./base-call.ts";
import { noteId } from "./note.ts";
import {
  correctionSource,
  correctionType,
  proofreadEvent,
  proofreadInput,
  proofreadResult,
} from "./proofread.ts";

/** Most characters of a word a person adds, and most words they have. */
export const OWN_WORD_LENGTH_MAX = 100;
export const OWN_WORDS_MAX = 50_000;

/** A word or a name without white space at its edges. */
export const ownWord = z
  .string()
  .trim()
  .min(1, "give a word")
  .max(OWN_WORD_LENGTH_MAX, `a word has at most ${OWN_WORD_LENGTH_MAX} characters`)
  .regex(/^[^\n\r\t]*$/, "a word stands on one line");

export const ignoredFinding = z.object({
  id: z.string(),
  /** The note where one place is ignored; null where the words are ignored everywhere. */
  note: noteId.nullable(),
  /** The note's title, "" where it has none; null like `note`. */
  noteTitle: z.string().nullable(),
  rule: z.string(),
  quote: z.string(),
});
/** What the person wants no mark for. */
export type IgnoredFinding = z.infer<typeof ignoredFinding>;

export const proofreadRule = z.object({
  rule: z.string(),
  title: z.string(),
  type: correctionType.nullable(),
  source: correctionSource,
  isOn: z.boolean(),
});
/** A rule as the person may turn it off; `type` is null where it depends on what is found. */
export type ProofreadRule = z.infer<typeof proofreadRule>;

const ownWords = z.object({ words: z.array(z.string()) });

/** Checks, and what the person decided about them. */
export const proofreadingCalls = {
  check: base
    .route({ method: "POST", path: "/proofread", summary: "Proofread a note or a text" })
    .input(proofreadInput)
    .output(proofreadResult),
  stream: base
    .route({ method: "POST", path: "/proofread/stream", summary: "Proofread with progress" })
    .input(proofreadInput)
    .output(eventIterator(proofreadEvent)),
  words: base
    .route({ method: "GET", path: "/proofread/words", summary: "List the words of the own dictionary" })
    .output(ownWords),
  addWords: base
    .route({ method: "POST", path: "/proofread/words", summary: "Add words to the own dictionary" })
    .input(z.object({ words: z.array(ownWord).min(1).max(OWN_WORDS_MAX) }))
    .output(z.object({ added: z.int() })),
  removeWords: base
    .route({
      method: "POST",
      path: "/proofread/words/remove",
      summary: "Take words out of the own dictionary",
    })
    .input(z.object({ words: z.array(z.string().min(1)).min(1).max(OWN_WORDS_MAX) }))
    .output(z.object({ removed: z.int() })),
  importWords: base
    .route({
      method: "POST",
      path: "/proofread/words/import",
      summary: "Add the words of a text file with one word a line",
    })
    .input(z.object({ text: z.string().max(8_000_000) }))
    .output(z.object({ added: z.int(), known: z.int(), refused: z.array(z.string()) })),
  exportWords: base
    .route({
      method: "GET",
      path: "/proofread/words/export",
      summary: "Give the own dictionary as a text with one word a line",
    })
    .output(z.object({ text: z.string() })),
  ignored: base
    .route({ method: "GET", path: "/proofread/ignored", summary: "List what is ignored" })
    .output(z.array(ignoredFinding)),
  ignore: base
    .route({
      method: "POST",
      path: "/proofread/ignored",
      summary: "Ignore one place of a note, or, without a note, the same words everywhere",
      successStatus: 201,
    })
    .input(
      z.object({
        note: noteId.nullable(),
        key: z.string().min(1).max(100),
        rule: z.string().min(1).max(200),
        quote: z.string().max(20_000),
      }),
    )
    .output(ignoredFinding),
  unignore: base
    .route({ method: "DELETE", path: "/proofread/ignored/{id}", summary: "Mark what was ignored again" })
    .input(z.object({ id: z.string().min(1).max(100) }))
    .output(ignoredFinding),
  rules: base
    .route({
      method: "GET",
      path: "/proofread/rules",
      summary: "List the rules of the app's own pack, and those of Harper that are turned off",
    })
    .output(z.array(proofreadRule)),
  setRule: base
    .route({ method: "PUT", path: "/proofread/rules/{rule}", summary: "Turn a rule on or off" })
    .input(z.object({ rule: z.string().min(1).max(200), isOn: z.boolean() }))
    .output(proofreadRule),
};
