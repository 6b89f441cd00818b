import { afterEach, describe, expect, it } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

describe("notes", () => {
  it("gives a created note back with its title, excerpt and hash", async () => {
    library = await openTestLibrary();
    const note = await library.store.notes.create({ body: "# Plan\r\n\r\nBuy *two* maps." });
    expect(note).toEqual({
      id: note.id,
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
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(note.id).toMatch(/^[0-9a-z]{20}$/);
    expect(await library.store.notes.get(note.id)).toEqual(note);
  });
});
