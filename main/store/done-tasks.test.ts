import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const BODY = "I will call Ana. I will call Ana.";
const TASK = { quote: "I will call Ana.", start: 17, isDone: true };

test("a ticked task is kept across a restart, once, and goes with its note", async () => {
  library = await openTestLibrary();
  const { id } = await library.store.notes.create({ body: BODY });
  await library.store.doneTasks.set({ id, ...TASK });
  await library.store.doneTasks.set({ id, ...TASK });
  const store = await library.reopen();
  expect(await store.doneTasks.list([id, "text-1"])).toEqual(
    new Map([[id, [{ quote: "I will call Ana.", start: 17 }]]]),
  );
  await store.notes.trash([id]);
  await store.notes.purge([id]);
  expect((await store.doneTasks.list([id])).size).toBe(0);
  await store.library.checkpoint();
  expect(readFileSync(join(library.folder, "library.sqlite")).includes("call Ana")).toBe(false);
});

test("unticking takes the nearest of the same words, and what is not ticked stays so", async () => {
  library = await openTestLibrary();
  const { id } = await library.store.notes.create({ body: BODY });
  const { doneTasks } = library.store;
  await doneTasks.set({ id, ...TASK, start: 0 });
  await doneTasks.set({ id, ...TASK });
  await doneTasks.set({ id, ...TASK, start: 16, isDone: false });
  expect((await doneTasks.list([id])).get(id)).toEqual([{ quote: "I will call Ana.", start: 0 }]);
  await doneTasks.set({ id, quote: "other", start: 0, isDone: false });
  expect((await doneTasks.list([id])).get(id)).toHaveLength(1);
});

test("words that a note does not have are refused with the way out", async () => {
  library = await openTestLibrary();
  const { id } = await library.store.notes.create({ body: BODY });
  await expect(library.store.doneTasks.set({ id, ...TASK, quote: "No." })).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringContaining("Read its tasks again"),
  });
  await expect(library.store.doneTasks.set({ id: "00000000", ...TASK })).rejects.toMatchObject({
    code: "not-found",
  });
});
