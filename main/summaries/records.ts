import { createHash } from "node:crypto";
import { VERSION } from "#main/version.ts";
import type { Replay, ReplayDifference, SummaryRecord } from "#shared/record.ts";
import type { DocumentSource, SummaryTrace } from "#shared/summary.ts";
import { appliedIn } from "./marked-document.ts";
import type { ReadDocument } from "./summarizer.ts";

/** The record of a summary from its trace and the document it was made of. */
export function recordOf(
  { summary, stages }: SummaryTrace,
  { document, source, tables }: { document: ReadDocument; source: DocumentSource; tables: string },
): SummaryRecord {
  const { type, length, format, marks, text, lines } = summary;
  return {
    kind: "nano-banana-summary-record",
    schemaVersion: 1,
    program: VERSION,
    input: {
      name: document.record.name,
      note: source.kind === "text" ? null : source.id,
      part: source.kind === "selection" ? { start: source.start, end: source.end } : null,
      sha256: sha256Of(document.text),
      characters: document.text.length,
    },
    options: { type, length, format },
    marks,
    stages: stages.map(({ name, version, level }) => ({ name, version, level })),
    tables,
    text,
    lines,
  };
}

/**
 * The document as the record had it: its marks are the record's and not those of the note as it is now, and nothing kept
 * with the note is looked at. In another text the marks are looked for by their words.
 */
export function asRecorded(document: ReadDocument, { marks, input }: SummaryRecord): ReadDocument {
  const { text, offset = 0 } = document;
  const isSame = sha256Of(text) === input.sha256;
  const places = isSame
    ? marks
    : marks.map((mark) =>
        appliedIn(text, { ...mark, prefix: "", suffix: "", start: mark.places[0]?.start ?? 0 }, offset),
      );
  return { ...document, note: null, marks: places };
}

/** What came out of the replay beside the record, the causes first. */
export function compareRecords(recorded: SummaryRecord, found: SummaryRecord): Replay {
  const differences: ReplayDifference[] = [];
  const compare = (
    kind: ReplayDifference["kind"],
    name: string,
    one: string | null,
    other: string | null,
  ): void => {
    if (one !== other) differences.push({ kind, name, recorded: one, found: other });
  };
  compare("input", "sha256", recorded.input.sha256, found.input.sha256);
  compare("input", "characters", String(recorded.input.characters), String(found.input.characters));
  compare("program", "version", recorded.program, found.program);
  compare("tables", "word vectors", recorded.tables, found.tables);
  for (const name of new Set([...recorded.stages, ...found.stages].map((stage) => stage.name)))
    compare("stage", name, versionIn(recorded, name), versionIn(found, name));
  compare("text", "text", recorded.text, found.text);
  const count = Math.max(recorded.lines.length, found.lines.length);
  for (let index = 0; index < count; index += 1)
    compare("lines", `line ${index + 1}`, lineIn(recorded, index), lineIn(found, index));
  return { schemaVersion: 1, isEqual: recorded.text === found.text, text: found.text, differences };
}

function versionIn({ stages }: SummaryRecord, name: string): string | null {
  const stage = stages.find((stage) => stage.name === name);
  return stage === undefined ? null : String(stage.version);
}

/** A line with its decisions; the document's id is that of the library or of the call, and no part of the decision. */
function lineIn({ lines }: SummaryRecord, index: number): string | null {
  const line = lines[index];
  if (line === undefined) return null;
  const sources = line.sources.map(({ selector, score, reason }) => ({ selector, score, reason }));
  return JSON.stringify({ text: line.text, sources, cuts: line.cuts, refused: line.refused });
}

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");
