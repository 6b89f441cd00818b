import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall } from "./base-call.ts";
import { noteId } from "./note.ts";

/** Most files one call takes; a page sends more in several calls, each small enough for one message. */
export const IMPORT_FILES_MAX = 500;

const named = z.object({ name: z.string(), message: z.string() });

/** How far an import is. Lists hold what has come since the event before. */
export const importEvent = z.object({
  /** `listing` looks through folders, and `total` is what it has found so far. */
  stage: z.enum(["listing", "reading", "ended"]),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  added: z.array(noteId),
  /** Notes that were there before with exactly the text of a file; where they are looked for. */
  same: z.array(noteId),
  /** Files that did not become notes, each with the reason. */
  refused: z.array(named),
  /** Files that did, with something that was not understood. */
  warnings: z.array(named),
  /** Files in folders that are no text files by name and were left out. */
  others: z.int().nonnegative(),
  /** True at the end of an import that was stopped; what was added stays. */
  isStopped: z.boolean(),
});
export type ImportEvent = z.infer<typeof importEvent>;

/** Chosen by the caller, to stop the import by. */
export const importJob = z.string().regex(/^[\w-]{8,64}$/, "an import's id is 8 to 64 letters and digits");
const fileName = z.string().min(1).max(4_000);
export const importPathsInput = z.object({
  job: importJob,
  paths: z.array(z.string().min(1).max(32_000)).min(1).max(10_000),
});

export const importCalls = {
  /** Files with their bytes, which REST has no form for. */
  start: baseCall
    .input(
      z.object({
        job: importJob,
        files: z
          .array(z.object({ name: fileName, content: z.file() }))
          .min(1)
          .max(IMPORT_FILES_MAX),
      }),
    )
    .output(eventIterator(importEvent)),
  /** Files and folders by absolute path, for this machine's own command line. */
  paths: baseCall
    .route({ method: "POST", path: "/imports", summary: "Make notes of files and folders of this machine" })
    .input(importPathsInput)
    .output(eventIterator(importEvent)),
  stop: baseCall
    .route({ method: "POST", path: "/imports/stop", summary: "Stop an import; what it added stays" })
    .input(z.object({ job: importJob }))
    .output(z.object({ isStopped: z.boolean() })),
};
