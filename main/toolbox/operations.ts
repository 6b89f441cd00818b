import { z } from "zod";
import { errorCode } from "#shared/errors.ts";
import { dialect } from "#shared/proofread.ts";
import type { Operations } from "#main/processes/operations.ts";

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, "bytes are needed");
const refusal = z.object({ code: errorCode, message: z.string() });

export const parsedFile = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    /** The whole text with LF line ends and without byte order mark; front matter stays in it. */
    body: z.string(),
    encoding: z.enum(["utf-8", "utf-16le", "utf-16be"]),
    newline: z.enum(["lf", "crlf", "cr", "mixed"]),
    /** What the front matter says, where it is understood. `created` is milliseconds since 1970-01-01 UTC. */
    title: z.string().nullable(),
    tags: z.array(z.string()),
    created: z.int().nullable(),
    /** What was not understood, as sentences for the user. */
    warnings: z.array(z.string()),
  }),
  z.object({ kind: z.literal("refused"), ...refusal.shape }),
]);
/** What is in a file that shall become a note, or why it cannot. */
export type ParsedFile = z.infer<typeof parsedFile>;

const namedPath = z.object({ path: z.string(), name: z.string() });
export const listedFiles = z.object({
  /** `name` is how the user knows the file: its path from the folder that was given. */
  files: z.array(namedPath),
  /** Folders that could not be read. */
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
  /** Files and links that lay in the folders and are no text files by name. */
  others: z.int().nonnegative(),
});
export type ListedFiles = z.infer<typeof listedFiles>;

export const lint = z.object({
  /** Harper's names of the rule and of the kind of what it found. */
  rule: z.string(),
  kind: z.string(),
  /** UTF-16 offsets into the text. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  message: z.string(),
  /** What may stand there instead, the better first. */
  replacements: z.array(z.string()),
});
/** Something that Harper found in a text. */
export type Lint = z.infer<typeof lint>;

export const lintedText = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("linted"), lints: z.array(lint) }),
  /** `fault`: Harper trapped on it; `time`: it took too long. */
  z.object({ kind: z.literal("skipped"), reason: z.enum(["fault", "time"]) }),
]);
/** What Harper found in one text, or why it did not read it. */
export type LintedText = z.infer<typeof lintedText>;

/** What the toolbox, the process that meets files from outside and runs what may trap, can do. */
export const toolboxOperations = {
  parseFile: {
    input: z.union([z.object({ name: z.string(), bytes }), namedPath]),
    output: parsedFile,
  },
  /** Files stay as they are; a folder becomes the text files in it. */
  listFiles: {
    input: z.object({ paths: z.array(z.string()) }),
    output: listedFiles,
  },
  /** English prose, best a paragraph each; one that Harper traps on costs the others nothing but a second. */
  lint: {
    input: z.object({ texts: z.array(z.string()), dialect }),
    output: z.array(lintedText),
    progress: z.object({ done: z.int() }),
  },
} satisfies Operations;
export type ToolboxOperations = typeof toolboxOperations;
