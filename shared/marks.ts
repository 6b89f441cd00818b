import { z } from "zod";
import { baseCall as base } from "./base-call.ts";
import { noteId } from "./note.ts";

/** A pinned sentence is in every summary of its note, a banned one in none. */
export const MARK_KINDS = ["pin", "ban"] as const;
export const markKind = z.enum(MARK_KINDS);
export type MarkKind = z.infer<typeof markKind>;

/** Most characters a marked sentence has. */
export const MARK_LENGTH_MAX = 20_000;

export const sentenceMark = z.object({
  id: z.string(),
  kind: markKind,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  isMissed: z.boolean(),
});
/**
 * A sentence of a note that the person pinned or banned, told by its words and by what stood around it then, after W3C
 * Web Annotation's text quote selector; `start` is its UTF-16 offset then. `isMissed`: the note has lost the words, and
 * the person was told.
 */
export type SentenceMark = z.infer<typeof sentenceMark>;

export const appliedMark = z.object({
  kind: markKind,
  quote: z.string(),
  places: z.array(z.object({ start: z.int(), end: z.int() })),
});
/** A mark as a summary took it: the ranges of the document with its words, or none where they are gone. */
export type AppliedMark = z.infer<typeof appliedMark>;

/** Words of sentences that are pinned or banned for one call, beside the marks of a note. */
export const markTexts = z
  .array(z.string().trim().min(1, "give words of a sentence").max(MARK_LENGTH_MAX))
  .max(100);

const one = z.object({ id: noteId });

/** Every change answers with all marks of the note. */
export const markCalls = {
  list: base
    .route({
      method: "GET",
      path: "/notes/{id}/marks",
      summary: "List the pinned and banned sentences of a note",
    })
    .input(one)
    .output(z.array(sentenceMark)),
  put: base
    .route({ method: "PUT", path: "/notes/{id}/marks", summary: "Pin or ban a sentence of a note" })
    .input(
      z.object({
        id: noteId,
        kind: markKind,
        quote: z.string().trim().min(1, "a mark needs the words of a sentence").max(MARK_LENGTH_MAX),
        start: z.int().nonnegative().default(0),
      }),
    )
    .output(z.array(sentenceMark)),
  remove: base
    .route({ method: "DELETE", path: "/notes/{id}/marks/{mark}", summary: "Unpin or unban a sentence" })
    .input(one.extend({ mark: z.string().min(1).max(100) }))
    .output(z.array(sentenceMark)),
};
