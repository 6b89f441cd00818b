import type { LeftOut } from "#shared/bundle.ts";
import { AppError, isCancelled } from "#shared/errors.ts";
import type { BundlePart, DocumentRecord } from "#shared/summary.ts";
import { appliedIn } from "./marked-document.ts";
import type { Progress } from "./progress.ts";
import type { Bundle, BundleDocument, ReadDocument, ResultStore } from "./summarizer.ts";

interface Reading {
  bundle: Bundle;
  results: ResultStore | null;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  /** Notes that are read at a time. */
  width: number;
}

export type OpenedNote = ReadDocument & { date: string | null; isNew: boolean };

export interface ReadNote<Made> {
  record: DocumentRecord;
  made: Made;
}

/**
 * Reads the notes of a bundle, a few at a time, and gives what `work` makes of each in their order. A note that cannot
 * be read is left out with its reason; `partOf` names what is told of a note as soon as it is read.
 * @throws AppError `cancelled`, and what every note would fail by.
 */
export async function readNotes<Made>(
  { bundle, results, signal, onProgress, width }: Reading,
  work: (document: OpenedNote) => Promise<Made>,
  partOf: (note: ReadNote<Made>) => BundlePart[] = () => [],
): Promise<{ read: ReadNote<Made>[]; left: LeftOut[] }> {
  const { documents } = bundle;
  const read = new Map<number, ReadNote<Made>>();
  const refused = new Map<number, LeftOut>();
  let next = 0;
  let done = 0;
  const stop = new AbortController();
  const tell = (parts: BundlePart[]): void =>
    onProgress({ stage: "notes", done, total: documents.length, ...(parts.length > 0 && { parts }) });

  async function lane(): Promise<void> {
    for (let index = next++; index < documents.length; index = next++) {
      const document = documents[index];
      if (document === undefined || stop.signal.aborted) return;
      if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
      const opened = await open(document, results);
      done += 1;
      if ("reason" in opened) {
        refused.set(index, opened);
        tell([]);
        continue;
      }
      const note = { record: opened.record, made: await work(opened) };
      read.set(index, note);
      tell(partOf(note));
    }
  }

  tell([]);
  const lanes = Array.from({ length: Math.min(width, documents.length) }, () =>
    lane().catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );
  // All lanes are waited for, so that none goes on behind a failed call.
  for (const lane of await Promise.allSettled(lanes)) if (lane.status === "rejected") throw lane.reason;
  return { read: inOrder(read), left: [...bundle.left, ...inOrder(refused)] };
}

const inOrder = <Value>(values: ReadonlyMap<number, Value>): Value[] =>
  [...values].sort(([one], [other]) => one - other).map(([, value]) => value);

/** The text of a note as it is now, or why there is none. */
async function open(document: BundleDocument, results: ResultStore | null): Promise<OpenedNote | LeftOut> {
  const { record, date, isNew } = document;
  const { id } = record;
  if ("text" in document)
    return document.text.trim() === ""
      ? leftOut(id, record.name, "empty")
      : { ...document, note: null, marks: [] };
  if (results === null) throw new AppError("not-found", "No library is open here.");
  try {
    const { title, revision, sha256, body, deletedAt } = await results.readNote(document.note);
    if (deletedAt !== null) return leftOut(id, title, "trashed");
    if (body.trim() === "") return leftOut(id, title, "empty");
    const marks = (await results.readMarks(id)).map((mark) => appliedIn(body, mark));
    return {
      text: body,
      record: { id, name: title, revision, sha256 },
      note: document.note,
      marks,
      date,
      isNew,
    };
  } catch (error) {
    if (isCancelled(error) || !(error instanceof AppError)) throw error;
    if (error.code === "not-found") return leftOut(id, record.name, "gone");
    if (error.code === "storage-damaged") return leftOut(id, record.name, "unreadable");
    throw error;
  }
}

const WHY = {
  trashed: "is in the trash",
  gone: "was deleted for good",
  unreadable: "is damaged on the disk",
  "too-large": "is too long to be read with others; open it and summarize it by itself",
  empty: "is empty",
} as const satisfies Record<LeftOut["reason"], string>;

/** A note that is not read, with the reason in words. */
export function leftOut(id: string, name: string, reason: LeftOut["reason"]): LeftOut {
  return { id, name, reason, message: `"${name || "Untitled"}" ${WHY[reason]}.` };
}
