import type { BundleNote } from "#main/store/bundle-reader.ts";
import type { Store } from "#main/store/store.ts";
import type { LibraryBundle } from "#shared/bundle.ts";
import { dayOf, localMidnight } from "#shared/calendar.ts";
import { type BundleChanges, CHANGES_SCHEMA_VERSION, type ChangesInput } from "#shared/changes.ts";
import { AppError, isCancelled } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import { compareTasks as byOwnerAndDate } from "#main/banana/aggregates/tasks.ts";
import { localDay } from "./local-day.ts";
import type { Summarizer } from "./summarizer.ts";

/** What a bundle was at an earlier time: the revisions of its notes then, and how many are gone for good. */
interface Earlier {
  since: number;
  revisions: ReadonlyMap<NoteId, number>;
  deleted: number;
}

/** The name under which readings of a bundle are remembered. */
export function bundleName(bundle: LibraryBundle): string {
  return JSON.stringify(bundle.kind === "notes" ? { ...bundle, ids: bundle.ids.toSorted() } : bundle);
}

/** Tells what changed in a bundle since it was read, or since a day. Nothing is written. */
export async function changesOf(
  { source, since }: ChangesInput,
  { store, summarizer }: { store: Store; summarizer: Summarizer },
  signal: AbortSignal,
): Promise<BundleChanges> {
  const found = await store.bundles.notes(source);
  const present = found.filter(({ deletedAt }) => deletedAt === null);
  const revisions = new Map(present.map(({ id, revision }) => [id, revision]));
  const earlier =
    since === undefined ? await lastReading(store, source, revisions) : await atDay(store, found, since);
  const changes = emptyChanges(earlier?.since ?? null);
  if (earlier === null) {
    const message =
      "This was not summarized before, so there is nothing to compare with. Summarize it once, or name a day.";
    return { ...changes, notices: [{ code: "never-read", message }] };
  }
  for (const { id, title: name, revision, sha256, createdAt } of present) {
    const old = earlier.revisions.get(id);
    if (old === revision) continue;
    const record = { id, name, revision, sha256 };
    try {
      const after = await store.notes.get(id);
      const before = old === undefined ? null : await store.notes.textAt(id, old);
      if (before === after.body) continue;
      const date = localDay(createdAt);
      const compared = await summarizer.compare({ record, before, after: after.body, date }, signal);
      if (before === null) changes.added.push(record);
      else changes.changed.push({ document: record, units: compared.units });
      changes.tasks.added.push(...compared.tasks.added);
      // What a new note tells as done was done before it was written.
      if (before !== null) changes.tasks.finished.push(...compared.tasks.finished);
    } catch (error) {
      if (isCancelled(error) || !(error instanceof AppError) || error.code === "unavailable") throw error;
      changes.notices.push({ code: "unreadable", message: `"${name}": ${error.message}` });
    }
  }
  const titles = new Map(found.map(({ id, title }) => [id, title]));
  for (const id of earlier.revisions.keys()) {
    if (revisions.has(id)) continue;
    const name = titles.get(id) ?? (await titleOf(store, id));
    if (name === null) changes.deleted += 1;
    else changes.removed.push({ id, name });
  }
  changes.deleted += earlier.deleted;
  changes.tasks.added.sort(byOwnerAndDate);
  changes.tasks.finished.sort(byOwnerAndDate);
  if (isNothing(changes))
    changes.notices.push({ code: "no-changes", message: "Nothing changed since then." });
  return changes;
}

/** The latest reading that is not of the present state, else the latest; null where there was none. */
async function lastReading(
  store: Store,
  source: LibraryBundle,
  present: ReadonlyMap<NoteId, number>,
): Promise<Earlier | null> {
  const readings = await store.bundles.readings(bundleName(source));
  let latest: Earlier | null = null;
  for (const { number, readAt, notes } of readings) {
    const read = await store.bundles.readingNotes(number);
    const revisions = new Map(read.map(({ id, revision }) => [id, revision]));
    const earlier = { since: readAt, revisions, deleted: notes - read.length };
    latest ??= earlier;
    const isPresent =
      earlier.deleted === 0 &&
      revisions.size === present.size &&
      read.every(({ id, revision }) => present.get(id) === revision);
    if (!isPresent) return earlier;
  }
  return latest;
}

async function atDay(store: Store, found: readonly BundleNote[], day: string): Promise<Earlier> {
  const since = localMidnight(dayOf(day));
  const ids = found.filter(({ deletedAt }) => deletedAt === null || deletedAt >= since).map(({ id }) => id);
  const revisions = await store.notes.revisionsAt(ids, since);
  return { since, revisions: new Map(revisions.map(({ id, revision }) => [id, revision])), deleted: 0 };
}

/** The title of a note that is not of the bundle any more, or null when it is gone for good. */
async function titleOf(store: Store, id: NoteId): Promise<string | null> {
  const [note] = await store.bundles.notes({ kind: "notes", ids: [id] });
  return note?.title ?? null;
}

function emptyChanges(since: number | null): BundleChanges {
  return {
    schemaVersion: CHANGES_SCHEMA_VERSION,
    since,
    added: [],
    changed: [],
    removed: [],
    deleted: 0,
    tasks: { added: [], finished: [] },
    notices: [],
  };
}

function isNothing({ added, changed, removed, deleted, notices }: BundleChanges): boolean {
  return added.length + changed.length + removed.length + deleted + notices.length === 0;
}
