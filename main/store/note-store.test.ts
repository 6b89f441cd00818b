import { createHash } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const LIST = { view: "all", filter: "", offset: 0, limit: 100 } as const;
const append = (body: string, insert: string) => [{ from: body.length, to: body.length, insert }];

describe("notes", () => {
  it("gives a created note back with its title, excerpt and hash", async () => {
    library = await openTestLibrary();
    const note = await library.store.notes.create({ body: "\uFEFF# Plan\r\n\r\nBuy *two* maps." });
    expect(note).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{20}$/),
      title: "Plan",
      excerpt: "Buy two maps.",
      revision: 1,
      createdAt: library.now(),
      editedAt: library.now(),
      deletedAt: null,
      pinned: false,
      isSample: false,
      conflictOf: null,
      body: "# Plan\n\nBuy *two* maps.",
      sha256: createHash("sha256").update("# Plan\n\nBuy *two* maps.").digest("hex"),
    });
    expect(await library.store.notes.get(note.id)).toEqual(note);
  });

  it("gives ids that sort by time", async () => {
    library = await openTestLibrary();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) {
      ids.push((await library.store.notes.create({ body: `n${count}` })).id);
      library.pass(1);
    }
    expect(ids.toSorted()).toEqual(ids);
  });

  it("saves changes against the latest revision", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const note = await notes.create({ body: "one" });
    library.pass(5_000);
    const result = await notes.save({ id: note.id, baseRevision: 1, changes: append("one", " two\r\n") });
    const stored = await notes.get(note.id);
    expect(stored).toMatchObject({
      body: "one two\n",
      title: "one two",
      revision: 2,
      editedAt: library.now(),
    });
    const { body, sha256, ...item } = stored;
    expect(body).toBe("one two\n");
    expect(result).toEqual({ status: "saved", note: item, sha256 });
  });

  it("makes no revision of a save without effect", async () => {
    library = await openTestLibrary();
    const { notes, library: all } = library.store;
    const note = await notes.create({ body: "same" });
    const { seq } = await all.info();
    const save = { id: note.id, baseRevision: 1, changes: [{ from: 0, to: 4, insert: "same" }] };
    expect(await notes.save(save)).toMatchObject({ status: "saved", note: { revision: 1 } });
    expect((await all.info()).seq).toBe(seq);
  });

  it("takes a save repeated after its answer was lost as saved", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const note = await notes.create({ body: "one" });
    const save = { id: note.id, baseRevision: 1, changes: append("one", " two") };
    const first = await notes.save(save);
    expect(await notes.save(save)).toEqual(first);
    expect((await notes.list(LIST)).total).toBe(1);
  });

  it("keeps both texts of a stale save, once", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const note = await notes.create({ body: "# Trip\none" });
    await notes.save({ id: note.id, baseRevision: 1, changes: append(note.body, " mine") });
    await notes.save({ id: note.id, baseRevision: 2, changes: [{ from: 0, to: 0, insert: "\n" }] });
    const stale = { id: note.id, baseRevision: 1, changes: append(note.body, " theirs") };
    const result = await notes.save(stale);
    expect(result).toMatchObject({
      status: "conflict",
      current: { id: note.id, body: "\n# Trip\none mine", revision: 3 },
      copy: { body: "# Trip\none theirs", title: "Trip", revision: 1, conflictOf: note.id },
    });
    expect(await notes.save(stale)).toEqual(result);
    expect((await notes.list(LIST)).items.map((item) => item.conflictOf)).toEqual([note.id, null]);
  });

  it("keeps a stale text that changed nothing, rather than claim that it is current", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const note = await notes.create({ body: "one" });
    await notes.save({ id: note.id, baseRevision: 1, changes: append("one", "!") });
    const result = await notes.save({ id: note.id, baseRevision: 1, changes: [] });
    expect(result).toMatchObject({ status: "conflict", copy: { body: "one" } });
  });

  it("loses no text saved to a note in the trash or purged", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const note = await notes.create({ body: "one" });
    await notes.trash([note.id]);
    const save = { id: note.id, baseRevision: 1, changes: append("one", " two") };
    expect(await notes.save(save)).toMatchObject({
      status: "conflict",
      current: { id: note.id, body: "one", deletedAt: library.now() },
      copy: { body: "one two", conflictOf: note.id, deletedAt: null },
    });
    await notes.purge([note.id]);
    await expect(notes.save(save)).rejects.toMatchObject({
      code: "not-found",
      message: expect.stringContaining("pasted into a new note"),
    });
  });

  it.each([
    ["beyond the end", 1, [{ from: 0, to: 99, insert: "x" }]],
    [
      "out of order",
      1,
      [
        { from: 2, to: 3, insert: "" },
        { from: 0, to: 1, insert: "" },
      ],
    ],
    ["against a revision still to come", 7, []],
  ])("refuses changes %s", async (_name, baseRevision, changes) => {
    library = await openTestLibrary();
    const note = await library.store.notes.create({ body: "one" });
    const save = library.store.notes.save({ id: note.id, baseRevision, changes });
    await expect(save).rejects.toMatchObject({ code: "invalid-input" });
    expect(await library.store.notes.get(note.id)).toEqual(note);
  });

  it("refuses a note beyond its size, counted in UTF-8, and stays as it was", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const limit = "é".repeat(NOTE_BYTES_MAX / 2);
    await expect(notes.create({ body: `${limit}a` })).rejects.toMatchObject({ code: "too-large" });
    const note = await notes.create({ body: "a" });
    const save = notes.save({ id: note.id, baseRevision: 1, changes: append("a", limit) });
    await expect(save).rejects.toMatchObject({ code: "too-large" });
    expect(await notes.get(note.id)).toEqual(note);
  });

  it("pins, trashes and restores, leaving out ids that are gone", async () => {
    library = await openTestLibrary();
    const { notes, library: all } = library.store;
    const a = await notes.create({ body: "a" });
    library.pass(1);
    const b = await notes.create({ body: "b" });
    expect(await notes.pin(a.id, true)).toMatchObject({ id: a.id, pinned: true, revision: 1 });
    expect((await notes.list(LIST)).items.map((item) => item.title)).toEqual(["a", "b"]);
    const gone = "0000000000";
    expect(await notes.trash([b.id, gone, b.id])).toMatchObject([{ id: b.id, deletedAt: library.now() }]);
    expect(await all.info()).toMatchObject({ notes: 1, trash: 1, samples: 0, seq: 4 });
    expect((await notes.list({ ...LIST, view: "trash" })).items).toMatchObject([{ id: b.id }]);
    expect(await notes.restore([b.id])).toMatchObject([{ id: b.id, deletedAt: null }]);
    const calls = [
      () => notes.trash([gone]),
      () => notes.restore([gone]),
      () => notes.pin(gone, true),
      () => notes.get(gone),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "not-found" });
  });

  it("purges from the trash only", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const a = await notes.create({ body: "a" });
    const b = await notes.create({ body: "b" });
    await notes.trash([a.id]);
    await expect(notes.purge([a.id, b.id])).rejects.toMatchObject({ code: "invalid-input" });
    expect(await notes.get(a.id)).toMatchObject({ body: "a" });
    expect(await notes.purge([a.id, "0000000000"])).toEqual({ purged: 1 });
    expect(await library.store.library.emptyTrash()).toEqual({ purged: 0 });
  });

  it("knows its first run and takes the samples away", async () => {
    library = await openTestLibrary();
    const { notes, library: all } = library.store;
    expect(await all.isFirstRun()).toBe(true);
    const sample = await notes.create({ body: "sample", isSample: true });
    await notes.create({ body: "mine" });
    expect(await all.info()).toMatchObject({ notes: 2, samples: 1 });
    expect(await all.removeSamples()).toMatchObject([{ id: sample.id, deletedAt: library.now() }]);
    expect(await all.removeSamples()).toEqual([]);
    const again = await library.reopen();
    expect(await again.library.isFirstRun()).toBe(false);
    expect(await again.library.info()).toMatchObject({ notes: 1, trash: 1, samples: 0 });
  });

  it("neither shows nor changes a text that was altered on the disk", async () => {
    library = await openTestLibrary();
    const note = await library.store.notes.create({ body: "# Will\nall to Ann" });
    await library.store.close();
    const db = new Database(join(library.folder, "library.sqlite"));
    db.exec("UPDATE note_body SET body = replace(body, 'Ann', 'Bob')");
    db.close();
    const { notes } = (library.store = await library.open());
    const damaged = { code: "storage-damaged", message: expect.stringContaining('"Will"') };
    await expect(notes.get(note.id)).rejects.toMatchObject(damaged);
    await expect(
      notes.save({ id: note.id, baseRevision: 1, changes: append("", "x") }),
    ).rejects.toMatchObject(damaged);
  });
});

describe("lists", () => {
  it("pages through notes in a stable order, pinned first, then latest edit", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    for (let count = 0; count < 9; count++) {
      if (count % 3 === 0) library.pass(1);
      const note = await notes.create({ body: `n${count}` });
      if (count === 2) await notes.pin(note.id, true);
    }
    const pages = [0, 4, 8].map((offset) => notes.list({ ...LIST, offset, limit: 4 }));
    const titles = (await Promise.all(pages)).map(({ items, total }) => [
      total,
      items.map(({ title }) => title),
    ]);
    expect(titles).toEqual([
      [9, ["n2", "n8", "n7", "n6"]],
      [9, ["n5", "n4", "n3", "n1"]],
      [9, ["n0"]],
    ]);
  });

  it("filters by what notes say, in the trash as well", async () => {
    library = await openTestLibrary();
    const { notes } = library.store;
    const a = await notes.create({ body: "Winter tyres\nrunning costs" });
    const b = await notes.create({ body: "Meeting\nwe run late" });
    const c = await notes.create({ body: "Running shoes" });
    await notes.trash([c.id]);
    await notes.pin(a.id, true);
    const filtered = async (filter: string, view: "all" | "trash" = "all") => {
      const { items, total } = await notes.list({ ...LIST, filter, view });
      return [total, ...items.map((item) => item.id)];
    };
    expect(await filtered("run")).toEqual([2, a.id, b.id]);
    expect(await filtered("run", "trash")).toEqual([1, c.id]);
    expect(await filtered("inter")).toEqual([1, a.id]);
    expect(await filtered("run meet")).toEqual([1, b.id]);
    expect(await filtered("   ")).toEqual([2, a.id, b.id]);
    expect(await filtered("nowhere")).toEqual([0]);
    expect(await notes.list({ ...LIST, filter: "run", offset: 5 })).toEqual({ items: [], total: 2 });
  });
});
