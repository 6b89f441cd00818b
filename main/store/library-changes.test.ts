import { afterEach, describe, expect, it } from "vitest";
import type { LibraryChange } from "#shared/library.ts";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const none = new AbortController().signal;

async function take(changes: AsyncIterable<LibraryChange>, count: number): Promise<LibraryChange[]> {
  const taken: LibraryChange[] = [];
  for await (const change of changes) {
    taken.push(change);
    if (taken.length === count) break;
  }
  return taken;
}

describe("library changes", () => {
  it("number every step of a note's life", async () => {
    library = await openTestLibrary();
    const { notes, library: all } = library.store;
    const live = take(all.changes(undefined, none), 6);
    const { id } = await notes.create({ body: "a" });
    await notes.save({ id, baseRevision: 1, changes: [{ from: 0, to: 0, insert: "b" }] });
    await notes.pin(id, true);
    await notes.trash([id]);
    await notes.restore([id]);
    await notes.trash([id]);
    await all.emptyTrash();
    const expected = [
      { kind: "created", seq: 1, id, revision: 1 },
      { kind: "edited", seq: 2, id, revision: 2 },
      { kind: "pinned", seq: 3, id, revision: 2 },
      { kind: "trashed", seq: 4, id, revision: 2 },
      { kind: "restored", seq: 5, id, revision: 2 },
      { kind: "trashed", seq: 6, id, revision: 2 },
      { kind: "purged", seq: 7, id, revision: 2 },
    ];
    expect(await live).toEqual(expected.slice(0, 6));
    expect(await take(all.changes(0, none), 7)).toEqual(expected);
    expect(await take(all.changes(5, none), 2)).toEqual(expected.slice(5));
  });

  it("tell of each decision about proofreading, and of none that changed nothing", async () => {
    library = await openTestLibrary();
    const { notes, proofreading, library: all } = library.store;
    const { id: note } = await notes.create({ body: "a" });
    await proofreading.addWords(["zorblax"]);
    await proofreading.addWords(["zorblax"]);
    await proofreading.removeWords(["other"]);
    await proofreading.setRule("AnA", false);
    await proofreading.setRule("AnA", false);
    const { id } = await proofreading.ignore({ note, key: "k", rule: "r", quote: "q" });
    await proofreading.unignore(id);
    await proofreading.removeWords(["zorblax"]);
    await notes.pin(note, true);
    expect(await take(all.changes(1, none), 6)).toEqual([
      ...[2, 3, 4, 5, 6].map((seq) => ({ kind: "decided", seq })),
      { kind: "pinned", seq: 7, id: note, revision: 1 },
    ]);
  });

  it("go on from stored to live without gap or repeat, for every client, across a restart", async () => {
    library = await openTestLibrary();
    const create = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, index) => library.store.notes.create({ body: `n${index}` })),
      );
    await create(30);
    const { library: all } = await library.reopen();
    const clients = [0, 10, 29, 30].map((since) => take(all.changes(since, none), 100 - since));
    await create(70);
    for (const [index, since] of [0, 10, 29, 30].entries()) {
      const seqs = (await clients[index])?.map((change) => change.seq);
      expect(seqs).toEqual(Array.from({ length: 100 - since }, (_, step) => since + step + 1));
    }
  });

  it("end when the client leaves or the store closes, also while they wait", async () => {
    library = await openTestLibrary();
    const { library: all } = library.store;
    const client = new AbortController();
    const left = take(all.changes(undefined, client.signal), 1);
    const closed = take(all.changes(undefined, none), 1);
    await all.info();
    client.abort();
    expect(await left).toEqual([]);
    expect(await take(all.changes(0, client.signal), 1)).toEqual([]);
    await library.reopen();
    expect(await closed).toEqual([]);
  });

  it("tell a client whose place is not kept to read anew, then go on", async () => {
    library = await openTestLibrary();
    const { notes, library: all } = library.store;
    expect(await take(all.changes(99, none), 1)).toEqual([{ kind: "reset", seq: 0 }]);
    const ids: string[] = [];
    for (let count = 0; count < 100; count++) ids.push((await notes.create({ body: "" })).id);
    for (let round = 0; round < 50; round++) {
      await notes.trash(ids);
      await notes.restore(ids);
    }
    const { seq } = await all.info();
    expect(seq).toBe(10_100);
    expect(await take(all.changes(99, none), 1)).toEqual([{ kind: "reset", seq }]);
    expect(await take(all.changes(100, none), 1)).toMatchObject([{ kind: "trashed", seq: 101 }]);
    const following = all.changes(0, none)[Symbol.asyncIterator]();
    expect((await following.next()).value).toEqual({ kind: "reset", seq });
    const { id } = await notes.create({ body: "" });
    expect((await following.next()).value).toMatchObject({ kind: "created", seq: seq + 1, id });
    await following.return?.();
  });
});
