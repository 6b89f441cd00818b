import { afterEach, describe, expect, it } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

const worker = new URL("./fixtures/dying-worker.ts", import.meta.url);
const unavailable = { code: "unavailable", message: expect.stringContaining("try once more") };

let library: TestLibrary;
afterEach(() => library.remove());

describe("a store worker that dies", () => {
  it("fails every waiting write at once and is there again for the next", async () => {
    library = await openTestLibrary({ worker });
    const { notes } = library.store;
    const kept = await notes.create({ body: "kept" });
    const calls = ["die-before", "second", "third"].map((body) => notes.create({ body }));
    const ends = await Promise.allSettled(calls);
    expect(ends).toMatchObject(ends.map(() => ({ status: "rejected", reason: unavailable })));
    const next = await notes.create({ body: "next" });
    const { items } = await notes.list({ view: "all", filter: "", offset: 0, limit: 10 });
    expect(items.map(({ id }) => id).toSorted()).toEqual([kept.id, next.id].toSorted());
  });

  it("keeps the last write it acknowledged", async () => {
    library = await openTestLibrary({ worker });
    const { notes } = library.store;
    const note = await notes.create({ body: "a" });
    const save = { id: note.id, baseRevision: 1, changes: [{ from: 1, to: 1, insert: " die-next" }] };
    const first = await notes.save(save);
    expect(first).toMatchObject({ status: "saved" });
    await expect(notes.create({ body: "b" })).rejects.toMatchObject(unavailable);
    expect(await notes.get(note.id)).toMatchObject({ body: "a die-next", revision: 2 });
  });

  it("fails waiting reads only, when it is the reader", async () => {
    library = await openTestLibrary({ worker });
    const { notes, library: all } = library.store;
    const search = notes.search({ query: "die-before", limit: 5 });
    const create = notes.create({ body: "written meanwhile" });
    await expect(search).rejects.toMatchObject(unavailable);
    const { id } = await create;
    expect(await notes.get(id)).toMatchObject({ body: "written meanwhile" });
    expect(await all.info()).toMatchObject({ notes: 1 });
  });

  it("does not stop a client that follows the changes", async () => {
    library = await openTestLibrary({ worker });
    const { notes, library: all } = library.store;
    const following = all.changes(undefined, new AbortController().signal)[Symbol.asyncIterator]();
    const search = notes.search({ query: "die-before", limit: 5 });
    const first = following.next();
    await expect(search).rejects.toMatchObject(unavailable);
    await notes.create({ body: "die-before" }).catch(() => null);
    const { id } = await notes.create({ body: "a" });
    expect((await first).value).toMatchObject({ kind: "created", id, seq: 1 });
  });

  it("refuses calls after closing", async () => {
    library = await openTestLibrary({ worker });
    await library.store.close();
    const closing = { code: "unavailable", message: expect.stringContaining("closing") };
    await expect(library.store.notes.create({ body: "late" })).rejects.toMatchObject(closing);
    await expect(library.store.library.info()).rejects.toMatchObject(closing);
  });
});
