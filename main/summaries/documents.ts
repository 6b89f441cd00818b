import { createHash } from "node:crypto";
import type { DocumentSource } from "#shared/summary.ts";
import type { Store } from "#main/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ReadDocument } from "./summarizer.ts";

/** What a call names, and the time it was created where that is known, in milliseconds since 1970 UTC. */
export interface OpenedDocument {
  document: ReadDocument;
  createdAt: number | null;
}

/** Fetches what a call names: a note from the store, or the text that came with the call. */
export async function openDocument(source: DocumentSource, store: Store | null): Promise<OpenedDocument> {
  if (source.kind === "text") {
    const sha256 = createHash("sha256").update(source.text).digest("hex");
    const record = { id: `text-${sha256.slice(0, 16)}`, name: source.name, revision: null, sha256 };
    return { document: { text: source.text, record, note: null, marks: [] }, createdAt: null };
  }
  if (store === null)
    throw new AppError("not-found", "No library is open here. Name one with --data, or give a file.");
  const { id, title, revision, sha256, body, createdAt } = await store.notes.get(source.id);
  const record = { id, name: title, revision, sha256 };
  if (source.kind === "note") return { document: { text: body, record, note: id, marks: [] }, createdAt };
  const { start, end } = source;
  if (start >= end || end > body.length)
    throw new AppError(
      "invalid-input",
      `The note has ${body.length} characters; the selection from ${start} to ${end} is not a part of it. Select some words and try again.`,
    );
  const text = body.slice(start, end);
  return { document: { text, record, note: null, marks: [], offset: start }, createdAt };
}
