import { createHash } from "node:crypto";
import type { Store } from "#main/store/store.ts";
import type { BundleSource, LeftOut, LibraryBundle } from "#shared/bundle.ts";
import { AppError } from "#shared/errors.ts";
import { localDay } from "./local-day.ts";
import { leftOut } from "./read-notes.ts";
import type { Bundle, BundleDocument } from "./summarizer.ts";

/** Bytes of a note that is read together with others; a longer one would take more memory than all of them. */
const NOTE_BYTES_MAX = 8_000_000;

/** Finds the notes of a bundle, without their texts, or takes the texts that came with the call. */
export async function openBundle(source: BundleSource, store: Store | null): Promise<Bundle> {
  if (source.kind === "texts") {
    const documents = source.texts.map(({ name, text }, index): BundleDocument => {
      const sha256 = createHash("sha256").update(text).digest("hex");
      return {
        record: { id: `text-${index + 1}-${sha256.slice(0, 16)}`, name, revision: null, sha256 },
        text,
        date: null,
        isNew: true,
      };
    });
    return { documents, found: documents.length, left: [] };
  }
  if (store === null)
    throw new AppError("not-found", "No library is open here. Name one with --data, or give files.");
  return openNotes(source, store);
}

async function openNotes(source: LibraryBundle, store: Store): Promise<Bundle> {
  const documents: BundleDocument[] = [];
  const left: LeftOut[] = [];
  const found = await store.bundles.notes(source);
  const ids = new Set(found.map(({ id }) => id));
  for (const { id, title, revision, sha256, createdAt, deletedAt, bytes, isKnown } of found) {
    if (deletedAt !== null) left.push(leftOut(id, title, "trashed"));
    else if (bytes > NOTE_BYTES_MAX) left.push(leftOut(id, title, "too-large"));
    else {
      const record = { id, name: title, revision, sha256 };
      documents.push({ record, note: id, date: localDay(createdAt), isNew: !isKnown });
    }
  }
  const gone = source.kind === "notes" ? [...new Set(source.ids)].filter((id) => !ids.has(id)) : [];
  if (gone.length > 0 && found.length === 0)
    throw new AppError("not-found", "None of these notes exists. The list of notes shows what there is.");
  left.push(...gone.map((id) => leftOut(id, id, "gone")));
  return { documents, found: found.length + gone.length, left };
}
