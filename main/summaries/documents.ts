import { createHash } from "node:crypto";
import type { NoteId } from "#shared/note.ts";
import type { DocumentRecord, DocumentSource } from "#shared/summary.ts";
import type { Store } from "#main/store/store.ts";
import { AppError } from "#shared/errors.ts";

/** A document to read: its text, the record a trace keeps of it, and its note when it is one. */
export interface ReadDocument {
  text: string;
  record: DocumentRecord;
  note: NoteId | null;
}

/** Fetches what a call names: a note from the store, or the text that came with the call. */
export async function openDocument(source: DocumentSource, store: Store | null): Promise<ReadDocument> {
  if (source.kind === "text") {
    const sha256 = createHash("sha256").update(source.text).digest("hex");
    const record = { id: `text-${sha256.slice(0, 16)}`, name: source.name, revision: null, sha256 };
    return { text: source.text, record, note: null };
  }
  if (store === null)
    throw new AppError("not-found", "No library is open here. Name one with --data, or give a file.");
  const { id, title, revision, sha256, body } = await store.notes.get(source.id);
  return { text: body, record: { id, name: title, revision, sha256 }, note: id };
}
