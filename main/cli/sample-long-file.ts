import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { createReservoir } from "#main/nano/records/sample-records.ts";
import type { Aggregate } from "#shared/aggregates.ts";
import { AppError } from "#shared/errors.ts";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import type { DocumentSource } from "#shared/summary.ts";
import type { CommandContext } from "./context.ts";

/** Rows or lines of a file too long to be read whole: a fair choice, and the way back to their places in the file. */
export interface SampledFile {
  source: DocumentSource & { kind: "text" };
  /** The result with offsets into the file, and a word on how many rows or lines were read. */
  inFile<Result extends Aggregate>(result: Result): Result;
}

interface FileRecord {
  text: string;
  /** UTF-16 offset into the decoded file. */
  start: number;
}

/** Longest record: beyond it a quote was never closed. */
const RECORD_MAX = 100_000;

/**
 * Reads a file of more bytes than a note may have row by row, in memory that does not grow with it; null for any other.
 * @throws AppError `unsupported-text` for one that is not UTF-8.
 */
export async function sampleLongFile(
  { signal }: CommandContext,
  file: string | undefined,
): Promise<SampledFile | null> {
  if (file === undefined || file === "-") return null;
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile() || found.size <= NOTE_BYTES_MAX) return null;
  const reservoir = createReservoir<FileRecord>();
  const hash = createHash("sha256");
  for await (const record of recordsOf(file, signal, (text) => hash.update(text))) reservoir.add(record);
  const records = reservoir.kept().sort((one, other) => one.start - other.start);
  const sha256 = hash.digest("hex");
  const places: { at: number; start: number }[] = [];
  let text = "";
  for (const { text: record, start } of records) {
    places.push({ at: text.length, start });
    text += `${record}\n`;
  }
  return {
    source: { kind: "text", name: basename(file).slice(0, 300), text },
    inFile: (result) => placed(result, places, { sha256, total: reservoir.seen() }),
  };
}

/** The lines of a file; a cell in quotes may hold line ends. */
async function* recordsOf(
  file: string,
  signal: AbortSignal,
  onText: (text: string) => void,
): AsyncGenerator<FileRecord> {
  let rest = "";
  let start = 0;
  for await (const text of textOf(file, signal)) {
    onText(text);
    rest += text;
    let from = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", end + 1)) {
      const record = rest.slice(from, end);
      if (record.length <= RECORD_MAX && record.split('"').length % 2 === 0) continue;
      if (record.trim() !== "") yield { text: record.replace(/\r$/, ""), start: start + from };
      from = end + 1;
    }
    rest = rest.slice(from);
    start += from;
  }
  if (rest.trim() !== "") yield { text: rest, start };
}

async function* textOf(file: string, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(file, { signal, highWaterMark: 1 << 20 })) {
      yield decoder.decode(chunk as Buffer, { stream: true }); // a stream without encoding gives buffers
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AppError(
      "unsupported-text",
      `${file} is not UTF-8. A file of more than ${NOTE_BYTES_MAX / 1_000_000} MB must be: save it as UTF-8 and try again.`,
      { cause: error },
    );
  }
}

function placed<Result extends Aggregate>(
  result: Result,
  places: readonly { at: number; start: number }[],
  { sha256, total }: { sha256: string; total: number },
): Result {
  const id = `text-${sha256.slice(0, 16)}`;
  const moved = structuredClone(result);
  for (const { sources } of moved.items) {
    for (const source of sources) {
      const record = places.findLast(({ at }) => at <= source.selector.start) ?? { at: 0, start: 0 };
      source.document = id;
      source.selector.start += record.start - record.at;
      source.selector.end += record.start - record.at;
    }
  }
  for (const document of moved.documents) Object.assign(document, { id, sha256 });
  const [read, all] = [places.length, total].map((count) => count.toLocaleString("en-GB"));
  const what = result.kind === "rows" ? "rows" : "lines";
  const message = `${read} of ${all} ${what} were read, chosen evenly: counts and sums are those of the ${what} read.`;
  return { ...moved, notices: [{ code: "sampled", message }, ...moved.notices] };
}
