import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type ErroneousSentence, readErroneousSentence } from "./erroneous-sentence.ts";
import { type RewritePair, readRewritePair } from "./rewrite-pair.ts";

export const CORPUS = import.meta.dirname;

export const HALVES = ["development", "test"] as const;
export type Half = (typeof HALVES)[number];

export const VOICES = ["business-mail", "dictation", "hasty-typing", "learner"] as const;
export type Voice = (typeof VOICES)[number];

export const CLEAN_KINDS = [
  "chat",
  "diary",
  "fiction",
  "legal",
  "mail",
  "minutes",
  "note",
  "recipe",
  "science",
  "technical",
] as const;
export type CleanKind = (typeof CLEAN_KINDS)[number];

export const PLANTED_KINDS = [
  "date",
  "link",
  "list-length",
  "modality",
  "name",
  "negation",
  "number",
  "quote",
  "role-swap",
  "unit",
] as const;
export type PlantedKind = (typeof PLANTED_KINDS)[number];

export const FAITHFUL_KINDS = [
  "active-passive",
  "casual",
  "contractions",
  "date-format",
  "formal",
  "merged",
  "number-format",
  "plain",
  "shorter",
  "split",
] as const;
export type FaithfulKind = (typeof FAITHFUL_KINDS)[number];

export const PARAGRAPH_KINDS = ["article", "instructions", "mail", "note", "report"] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** Sentences with errors of one half, each with its edits. */
export const loadErroneous = (half: Half): (ErroneousSentence & { voice: Voice })[] =>
  VOICES.flatMap((voice) =>
    linesOf("errors", half, voice).map((line) => ({ voice, ...readErroneousSentence(line) })),
  );

/** Sentences of one half in which nothing is wrong. */
export const loadClean = (half: Half): { kind: CleanKind; text: string }[] =>
  CLEAN_KINDS.flatMap((kind) => linesOf("clean", half, kind).map((text) => ({ kind, text })));

/** Rewrites of one half that say something else than their source. */
export const loadPlanted = (half: Half): (RewritePair & { kind: PlantedKind })[] =>
  PLANTED_KINDS.flatMap((kind) =>
    linesOf("planted", half, kind).map((line) => ({ kind, ...readRewritePair(line) })),
  );

/** Rewrites of one half that say the same as their source. */
export const loadFaithful = (half: Half): (RewritePair & { kind: FaithfulKind })[] =>
  FAITHFUL_KINDS.flatMap((kind) =>
    linesOf("faithful", half, kind).map((line) => ({ kind, ...readRewritePair(line) })),
  );

/** Markdown of one half to measure rewrites on, by name, such as "mail-03". */
export const loadParagraphs = (half: Half): { kind: ParagraphKind; name: string; text: string }[] =>
  PARAGRAPH_KINDS.flatMap((kind) =>
    readdirSync(join(CORPUS, "paragraphs", half))
      .filter((file) => file.startsWith(`${kind}-`))
      .sort()
      .map((file) => ({ kind, name: file.replace(/\.md$/, ""), text: read("paragraphs", half, file) })),
  );

/** One line "sha256  path" for each file of the test half, by path: what `sha256sum -c` reads. */
export function testHalfHashes(): string {
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => /\/test\/.*\.(?:txt|md)$/.test(path))
    .sort()
    .map(
      (path) =>
        `${createHash("sha256")
          .update(readFileSync(join(CORPUS, path)))
          .digest("hex")}  ${path}\n`,
    )
    .join("");
}

function linesOf(folder: string, half: Half, name: string): string[] {
  return read(folder, half, `${name}.txt`).replace(/\n$/, "").split("\n");
}

const read = (...path: string[]): string => readFileSync(join(CORPUS, ...path), "utf8");
