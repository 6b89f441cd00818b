import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const BODY = "The roof leaks. Yes.\n\nThe boiler hums. Yes.";

test("a marked sentence is kept with its place across a restart, and goes with its note", async () => {
  library = await openTestLibrary();
  const { id } = await library.store.notes.create({ body: BODY });
  const start = BODY.lastIndexOf("Yes.");
  const [mark] = await library.store.marks.put({ id, kind: "pin", quote: "Yes.", start });
  expect(mark).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{12}$/),
    kind: "pin",
    quote: "Yes.",
    prefix: BODY.slice(start - 32, start),
    suffix: "",
    start,
    isMissed: false,
  });
  const store = await library.reopen();
  expect(await store.marks.list(id)).toEqual([mark]);
  await store.notes.trash([id]);
  await store.notes.purge([id]);
  expect(await store.marks.list(id)).toEqual([]);
  await store.library.checkpoint();
  const bytes = readFileSync(join(library.folder, "library.sqlite"));
  expect(bytes.includes("boiler hums")).toBe(false);
});

test("a sentence is pinned or banned, never both, and the same words elsewhere stay as they are", async () => {
  library = await openTestLibrary();
  const { id } = await library.store.notes.create({ body: BODY });
  const { marks } = library.store;
  await marks.put({ id, kind: "pin", quote: "Yes.", start: 0 });
  await marks.put({ id, kind: "pin", quote: "Yes.", start: BODY.length });
  const found = await marks.put({ id, kind: "ban", quote: "Yes.", start: 0 });
  expect(found.map(({ kind, start }) => [kind, start])).toEqual([
    ["ban", BODY.indexOf("Yes.")],
    ["pin", BODY.lastIndexOf("Yes.")],
  ]);
  const [ban] = found;
  expect(await marks.remove({ id, mark: ban?.id ?? "" })).toMatchObject([{ kind: "pin" }]);
  expect(await marks.remove({ id, mark: ban?.id ?? "" })).toHaveLength(1);
});

test("words that a note does not have are refused with the way out", async () => {
  library = await openTestLibrary();
  const { id } = await library.store.notes.create({ body: BODY });
  await expect(library.store.marks.put({ id, kind: "pin", quote: "No.", start: 0 })).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringContaining("Read the note again"),
  });
  await expect(
    library.store.marks.put({ id: "00000000", kind: "pin", quote: "No.", start: 0 }),
  ).rejects.toMatchObject({ code: "not-found" });
});
