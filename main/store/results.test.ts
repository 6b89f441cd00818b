import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const [a, b, c] = ["a", "b", "c"].map(hash) as [string, string, string]; // map keeps the three
const [clean, words] = ["clean", "words"].map(hash) as [string, string];
const row = (unit: string, stage: string, value: string) => ({ unit, stage, value });

describe("nano results", () => {
  it("are found by unit and stage, whichever note wrote them", async () => {
    library = await openTestLibrary();
    const { notes, results } = library.store;
    const note = (await notes.create({ body: "a b" })).id;
    await results.write({
      note,
      units: [a, b, a],
      rows: [row(a, clean, '"A"'), row(a, words, "1"), row(b, clean, '"B"')],
    });
    await results.write({ note, units: [a, b], rows: [row(a, clean, '"A2"')] });
    const found = await results.read([a, b, c, a], [clean, hash("never run")]);
    expect(found).toEqual(
      new Map([
        [a, { [clean]: '"A2"' }],
        [b, { [clean]: '"B"' }],
      ]),
    );
    expect(await results.read([a], [words, clean])).toEqual(
      new Map([[a, { [clean]: '"A2"', [words]: "1" }]]),
    );
  });

  it("live as long as some note holds their unit", async () => {
    library = await openTestLibrary();
    const { notes, results } = library.store;
    const one = (await notes.create({ body: "1" })).id;
    const two = (await notes.create({ body: "2" })).id;
    const left = async () => [...(await results.read([a, b, c], [clean])).keys()];
    const rows = [a, b, c].map((unit) => row(unit, clean, "0"));
    await results.write({ note: one, units: [a, b, c], rows });
    await results.write({ note: two, units: [a], rows: [] });
    await results.write({ note: one, units: [b], rows: [] });
    expect(await left()).toEqual([a, b]);
    await notes.trash([one, two]);
    await notes.purge([two]);
    expect(await left()).toEqual([b]);
    await library.store.library.emptyTrash();
    expect(await left()).toEqual([]);
    await results.write({ note: one, units: [a], rows: [row(a, clean, "0")] });
    expect(await left()).toEqual([]);
  });

  it("come in several writes, of which the first names the units; others add nothing to units the note lacks", async () => {
    library = await openTestLibrary();
    const { notes, results } = library.store;
    const note = (await notes.create({ body: "a b" })).id;
    await results.write({ note, units: [a, b], rows: [row(a, clean, "1")] });
    await results.write({ note, units: null, rows: [row(b, clean, "2"), row(b, words, "3")] });
    expect(await results.read([a, b], [clean, words])).toEqual(
      new Map([
        [a, { [clean]: "1" }],
        [b, { [clean]: "2", [words]: "3" }],
      ]),
    );
    const other = (await notes.create({ body: "a" })).id;
    await results.write({ note: other, units: null, rows: [row(a, words, "4")] });
    expect(await results.read([a], [words])).toEqual(new Map());
  });

  it("are refused for a unit the note does not have, or a name that is no hash", async () => {
    library = await openTestLibrary();
    const { notes, results } = library.store;
    const note = (await notes.create({ body: "" })).id;
    const wrong = [
      { note, units: [a], rows: [row(b, clean, "0")] },
      { note, units: ["not a hash"], rows: [] },
    ];
    for (const input of wrong) {
      await expect(results.write(input)).rejects.toMatchObject({ code: "invalid-input" });
    }
    expect(await results.read([a], [clean])).toEqual(new Map());
  });
});

describe("banana results", () => {
  it("of an earlier revision that come late replace no newer one", async () => {
    library = await openTestLibrary();
    const { notes, results } = library.store;
    const { id } = await notes.create({ body: "a" });
    await results.writeBanana(id, "same text", 3, "new");
    await results.writeBanana(id, "same text", 1, "old");
    await results.writeBanana(id, "other text", 2, "old");
    expect(await results.readBanana(id, "same text")).toBe("new");
    expect(await results.readBanana(id, "other text")).toBeNull();
  });

  it("are kept for the latest revision of a note and go with it", async () => {
    library = await openTestLibrary();
    const { notes, results, library: all } = library.store;
    const { id } = await notes.create({ body: "a" });
    expect(await results.readBanana(id, "k1")).toBeNull();
    await results.writeBanana(id, "k1", 1, "one");
    await results.writeBanana(id, "k2", 1, "two");
    expect([await results.readBanana(id, "k1"), await results.readBanana(id, "k2")]).toEqual(["one", "two"]);
    await results.writeBanana(id, "k3", 2, "three");
    expect([await results.readBanana(id, "k1"), await results.readBanana(id, "k3")]).toEqual([null, "three"]);
    await notes.trash([id]);
    await all.emptyTrash();
    expect(await results.readBanana(id, "k3")).toBeNull();
    await results.writeBanana(id, "k3", 2, "late");
    expect(await results.readBanana(id, "k3")).toBeNull();
  });
});
