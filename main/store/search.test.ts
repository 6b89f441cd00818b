import { array, assert, asyncProperty, constantFrom, oneof, string as anyString } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestLibrary, type TestLibrary } from "./fixtures/test-library.ts";

let library: TestLibrary;
beforeAll(async () => {
  library = await openTestLibrary();
});
afterAll(() => library.remove());

async function found(query: string): Promise<string[]> {
  const hits = await library.store.notes.search({ query, limit: 20 });
  return hits.map((hit) => hit.note.title);
}

async function run(text: string): Promise<void> {
  await library.store.notes.search({ query: text, limit: 5 });
  await library.store.notes.list({ view: "all", filter: text, offset: 0, limit: 5 });
}

describe("search", () => {
  beforeAll(async () => {
    const bodies = [
      "# Installing the boiler\n\nThe plumber **installs** it on [Monday](https://a.b).\n\n- [ ] pay `him`",
      "Boiler manual\nKeep the pressure at 1.5 bar.",
      "Garden\nThe boiler is old. Straße, café, naïve.",
      "旅行\n今日は天気がいいです。東京に行きましょう。",
      "C++ notes\nfoo-bar -> baz & a_b",
      "Mañana 😀\nplain",
    ];
    for (const body of bodies) {
      library.pass(1);
      await library.store.notes.create({ body });
    }
    const old = await library.store.notes.create({ body: "Boiler of the old flat" });
    await library.store.notes.trash([old.id]);
  });

  it("ranks a word of the title above one of the text, and leaves the trash out", async () => {
    const titles = await found("boiler");
    expect(titles.slice(0, 2).toSorted()).toEqual(["Boiler manual", "Installing the boiler"]);
    expect(titles.slice(2)).toEqual(["Garden"]);
  });

  it.each([
    ["a stem", "installing plumbers", ["Installing the boiler"]],
    ["the beginning of the last word", "press", ["Boiler manual"]],
    ["one letter that words begin with", "k", ["Boiler manual"]],
    ["words without their accents", "cafe naive", ["Garden"]],
    ["a part of a title", "stallin", ["Installing the boiler"]],
    ["two characters of Japanese", "天気", ["旅行"]],
    ["one character of Japanese in a title", "旅", ["旅行"]],
    ["Japanese that is not there", "京都", []],
    ["scripts mixed", "東京 旅", ["旅行"]],
    ["signs alone", "->", ["C++ notes"]],
    ["an emoji", "😀", ["Mañana 😀"]],
    ["words all of which must match", "boiler garden", ["Garden"]],
    ["nothing for a blank query", " \n ", []],
  ])("finds %s", async (_name, query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  it("gives a plain snippet with the ranges of the found words", async () => {
    const [hit] = await library.store.notes.search({ query: "installed", limit: 1 });
    expect(hit?.snippet).toBe("Installing the boiler The plumber installs it on Monday. pay him");
    const words = hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end));
    expect(words).toEqual(["Installing", "installs"]);
    expect(hit?.score).toBeGreaterThan(0);
  });

  it("marks a literal where it stands", async () => {
    const [hit] = await library.store.notes.search({ query: "天気", limit: 1 });
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(["天気"]);
  });

  it("keeps marks inside the snippet even when a note holds the signs it uses", async () => {
    await library.store.notes.create({ body: "zebra \uFDD0odd\uFDD1 \uFDD1 zebra \uFDD0" });
    const [hit] = await library.store.notes.search({ query: "zebra", limit: 1 });
    for (const { start, end } of hit?.marks ?? []) {
      expect(hit?.snippet.slice(start, end)).not.toBe("");
      expect(end).toBeLessThanOrEqual(hit?.snippet.length ?? 0);
    }
  });

  it("gives no more than was asked for", async () => {
    expect(await library.store.notes.search({ query: "boiler", limit: 2 })).toHaveLength(2);
  });

  it.each([
    '"unbalanced',
    "foo-bar",
    "C++",
    "a AND",
    "what's up?",
    "NEAR(",
    "*",
    "title:",
    "a OR b)",
    "^x",
    "-",
    "\0",
    "\uD83D",
  ])("takes %j as text", async (query) => {
    await expect(found(query)).resolves.toBeInstanceOf(Array);
  });

  it("never fails on any input", async () => {
    const sign = constantFrom(
      '"',
      "'",
      "*",
      "(",
      ")",
      ":",
      "^",
      "-",
      "+",
      "NEAR",
      "AND",
      "NOT",
      " ",
      "a",
      "東",
      "ि",
      "\0",
      "%",
      "_",
      "\\",
    );
    const query = oneof(
      anyString({ unit: "binary", maxLength: 40 }),
      array(sign).map((signs) => signs.join("")),
    );
    await assert(asyncProperty(query, run), { numRuns: 150 });
  });

  it("follows an edit at once", async () => {
    const note = await library.store.notes.create({ body: "Quokka\nmarsupial" });
    await library.store.notes.save({
      id: note.id,
      baseRevision: 1,
      changes: [{ from: 0, to: 6, insert: "Wombat" }],
    });
    expect([await found("quokka"), await found("uokk"), await found("wombat"), await found("ombat")]).toEqual(
      [[], [], ["Wombat"], ["Wombat"]],
    );
  });
});
