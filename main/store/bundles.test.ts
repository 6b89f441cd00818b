import { afterEach, beforeEach, expect, test } from "vitest";
import type { LibraryBundle } from "#shared/bundle.ts";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

const DAY_MS = 86_400_000;
const LIST = { view: "all", filter: "", offset: 0, limit: 100 } as const;

let library: TestLibrary;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(() => library.remove());

const titlesOf = async (bundle: LibraryBundle) =>
  (await library.store.bundles.notes(bundle)).map(({ title }) => title);

test("a folder holds the notes filed in it and in folders within it, the first created first", async () => {
  const { notes, bundles } = library.store;
  const hall = await notes.create({ body: "Hall", folder: "Work/Hall" });
  library.pass(1_000);
  const plan = await notes.create({ body: "Plan" });
  await notes.create({ body: "Other", folder: "Workshop" });
  await notes.file([plan.id], "Work");
  expect(await titlesOf({ kind: "folder", folder: "Work" })).toEqual(["Hall", "Plan"]);
  expect(await titlesOf({ kind: "folder", folder: "Work/Hall" })).toEqual(["Hall"]);
  expect((await notes.list({ ...LIST, folder: "Work", filter: "plan" })).items).toMatchObject([
    { id: plan.id },
  ]);
  expect((await bundles.groups()).folders).toEqual([
    { folder: "Work", notes: 1 },
    { folder: "Work/Hall", notes: 1 },
    { folder: "Workshop", notes: 1 },
  ]);
  expect(await notes.file([plan.id, hall.id], null)).toEqual({ filed: 2 });
  expect(await titlesOf({ kind: "folder", folder: "Work" })).toEqual([]);
  expect((await bundles.groups()).folders).toEqual([{ folder: "Workshop", notes: 1 }]);
});

test("tags follow every save of a note", async () => {
  const { notes, bundles } = library.store;
  const note = await notes.create({ body: "Paint the fence #garden/front" });
  expect(await titlesOf({ kind: "tag", tag: "garden" })).toHaveLength(1);
  expect(await titlesOf({ kind: "tag", tag: "gard" })).toEqual([]);
  const body = "Paint the fence #home";
  await notes.save({
    id: note.id,
    baseRevision: 1,
    changes: [{ from: 0, to: note.body.length, insert: body }],
  });
  expect(await titlesOf({ kind: "tag", tag: "garden" })).toEqual([]);
  expect(await bundles.groups()).toEqual({ folders: [], tags: [{ tag: "home", notes: 1 }] });
  expect((await notes.list({ ...LIST, tag: "home" })).total).toBe(1);
});

test("a day and a week hold what was created or last edited in them", async () => {
  const { notes } = library.store;
  const day = new Date(library.now());
  const iso = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const note = await notes.create({ body: "First" });
  library.pass(7 * DAY_MS);
  await notes.create({ body: "Later" });
  // The library's clock starts on Sunday, 1 March 2026.
  expect(await titlesOf({ kind: "day", date: iso })).toEqual(["First"]);
  expect(await titlesOf({ kind: "week", week: "2026-W09" })).toEqual(["First"]);
  expect(await titlesOf({ kind: "week", week: "2026-W10" })).toEqual(["Later"]);
  expect(await titlesOf({ kind: "week", week: "2026-W20" })).toEqual([]);
  await notes.save({ id: note.id, baseRevision: 1, changes: [{ from: 5, to: 5, insert: "!" }] });
  expect(await titlesOf({ kind: "week", week: "2026-W10" })).toEqual(["First!", "Later"]);
});

test("picked notes are found in the trash as well, a search looks outside it, and what is gone is absent", async () => {
  const { notes } = library.store;
  const kept = await notes.create({ body: "The red boat" });
  const trashed = await notes.create({ body: "The red car" });
  await notes.trash([trashed.id]);
  const ids = [kept.id, trashed.id, "00000000"];
  expect(await titlesOf({ kind: "notes", ids })).toEqual(["The red boat", "The red car"]);
  expect(await titlesOf({ kind: "search", query: "red" })).toEqual(["The red boat"]);
  await notes.purge([trashed.id]);
  expect(await titlesOf({ kind: "notes", ids })).toEqual(["The red boat"]);
});

test("a reading is remembered once until a note of it changes, and gives old revisions back", async () => {
  const { notes, bundles } = library.store;
  const one = await notes.create({ body: "one" });
  const other = await notes.create({ body: "other" });
  const read = [one, other].map(({ id, revision }) => ({ id, revision }));
  await bundles.remember("a", read);
  library.pass(1_000);
  await bundles.remember("a", read);
  expect(await bundles.readings("a")).toEqual([{ number: 1, readAt: library.now() - 1_000, notes: 2 }]);
  await notes.save({ id: one.id, baseRevision: 1, changes: [{ from: 3, to: 3, insert: " more" }] });
  await bundles.remember("a", [{ id: one.id, revision: 2 }]);
  const readings = await bundles.readings("a");
  expect(readings.map(({ notes: count }) => count)).toEqual([1, 2]);
  expect(await bundles.readingNotes(1)).toEqual(read);
  expect(await notes.textAt(one.id, 1)).toBe("one");
  await notes.trash([other.id]);
  await notes.purge([other.id]);
  expect(await bundles.readingNotes(1)).toEqual([{ id: one.id, revision: 1 }]);
});

test("notes wait to be read until their present revision was, with the present versions", async () => {
  const { notes, indexed } = library.store;
  const note = await notes.create({ body: "one" });
  const trashed = await notes.create({ body: "gone" });
  await notes.trash([trashed.id]);
  expect(await indexed.pending("v1", 10)).toEqual({ notes: [note.id], total: 1 });
  await indexed.note(note.id, 1, "v1");
  expect(await indexed.pending("v1", 10)).toEqual({ notes: [], total: 0 });
  expect((await indexed.pending("v2", 10)).total).toBe(1);
  await notes.save({ id: note.id, baseRevision: 1, changes: [{ from: 0, to: 0, insert: "a " }] });
  expect((await indexed.pending("v1", 10)).total).toBe(1);
});
