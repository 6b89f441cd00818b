import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "#main/log.ts";
import { openTestLibrary, type TestLibrary } from "#main/store/fixtures/test-library.ts";
import { AppError } from "#shared/errors.ts";
import { keepWords } from "./keep-words.ts";

let library: TestLibrary;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(() => library.remove());

const insert = (text: string) => [{ from: 0, to: 0, insert: text }];
async function bodies(): Promise<string[]> {
  const { notes } = library.store;
  const { items } = await notes.list({ view: "all", filter: "", offset: 0, limit: 10 });
  const read = await Promise.all(items.map(({ id }) => notes.get(id)));
  return read.map(({ body }) => body).toSorted();
}

test("words go into their note, and once only", async () => {
  const { notes } = library.store;
  const { id } = await notes.create({ body: "tea" });
  const draft = { id, baseRevision: 1, changes: insert("green ") };
  await keepWords(notes, [draft, draft], silentLog);
  expect(await bodies()).toEqual(["green tea"]);
});

test("words of a note that changed meanwhile are kept beside it, and those of one that is gone by themselves", async () => {
  const { notes } = library.store;
  const [tea, coffee] = [await notes.create({ body: "tea" }), await notes.create({ body: "coffee" })];
  await notes.save({ id: tea.id, baseRevision: 1, changes: insert("black ") });
  await notes.trash([coffee.id]);
  await notes.purge([coffee.id]);
  const drafts = [tea, coffee].map(({ id }) => ({ id, baseRevision: 1, changes: insert("iced ") }));
  await keepWords(notes, drafts, silentLog);
  expect(await bodies()).toEqual(["black tea", "iced ", "iced tea"]);
});

test("what cannot be stored is logged, and what follows is stored", async () => {
  const { notes } = library.store;
  const messages: string[] = [];
  const log = { ...silentLog, error: (_fields: object, message: string) => messages.push(message) };
  const [full, tea] = [await notes.create({ body: "full" }), await notes.create({ body: "tea" })];
  const drafts = [full, tea].map(({ id }) => ({ id, baseRevision: 1, changes: insert("green ") }));
  const refusing = {
    ...notes,
    async save(draft: (typeof drafts)[number]) {
      if (draft.id === full.id) throw new AppError("storage-full", "The disk is full.");
      return notes.save(draft);
    },
  };
  await keepWords(refusing, drafts, log);
  expect([await bodies(), messages]).toEqual([["full", "green tea"], ["unsaved words lost"]]);
});
