import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

const WORDS = ["zanzibarquux", "oldtitleword", "removedword"];
const UNIT = "ab".repeat(32);

let library: TestLibrary;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(() => library.remove());

/** Which of the words any file of the library still holds. */
function remembered(): string[] {
  const files = readdirSync(library.folder).map((name) => readFileSync(join(library.folder, name)));
  return WORDS.filter((word) => files.some((bytes) => bytes.toString("latin1").toLowerCase().includes(word)));
}

/** A note whose words stand in its text, its title, an earlier revision, its results and both indexes. */
async function writeSecret(): Promise<string> {
  const { notes, results } = library.store;
  for (let count = 0; count < 30; count++)
    await notes.create({ body: `filler ${count} ${"lorem ipsum ".repeat(count)}` });
  const { id, body } = await notes.create({ body: "# Oldtitleword\nzanzibarquux removedword" });
  const cut = { from: body.indexOf(" removedword"), to: body.length, insert: "" };
  await notes.save({ id, baseRevision: 1, changes: [{ from: 2, to: 14, insert: "Zanzibarquux" }, cut] });
  await results.write({
    note: id,
    units: [UNIT],
    rows: [{ unit: UNIT, stage: "cd", value: '"zanzibarquux"' }],
  });
  await results.writeBanana(id, "key", 2, "zanzibarquux");
  await notes.create({ body: "more filler" });
  await notes.trash([id]);
  return id;
}

describe("forgetting", () => {
  it("leaves no byte of a purged note in any file, while the store is open", async () => {
    const id = await writeSecret();
    expect(remembered()).toEqual(WORDS);
    await library.store.notes.purge([id]);
    expect(remembered()).toEqual([]);
    expect(await library.store.notes.search({ query: "filler", limit: 50 })).toHaveLength(31);
  });

  it("does so when the trash is emptied", async () => {
    await writeSecret();
    expect(await library.store.library.emptyTrash()).toEqual({ purged: 1 });
    expect(remembered()).toEqual([]);
  });
});
