import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

it("finds the note of a text, whatever line ends it comes with, unless that is in the trash", async () => {
  library = await openTestLibrary();
  const { notes } = library.store;
  const { id } = await notes.create({ body: "Boiler\ncall Ms Okafor" });
  expect(await notes.findSame("Boiler\r\ncall Ms Okafor")).toBe(id);
  expect(await notes.findSame("Boiler\ncall Ms Okafor ")).toBeNull();
  await notes.trash([id]);
  expect(await notes.findSame("Boiler\ncall Ms Okafor")).toBeNull();
});

it("leaves nothing beside the library's main file after a checkpoint", async () => {
  library = await openTestLibrary();
  await library.store.notes.create({ body: "wisteria and soapy water" });
  const log = () => statSync(join(library.folder, "library.sqlite-wal")).size;
  expect(log()).toBeGreaterThan(0);
  await library.store.library.checkpoint();
  expect(log()).toBe(0);
  expect(readFileSync(join(library.folder, "library.sqlite")).includes("wisteria and soapy")).toBe(true);
});
