import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { decodeWordTable, readWordTable } from "./word-table.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = createLexicon(await readWordTable(join(import.meta.dirname, "../../../../models")));
});

it("reads a word of the table with what it is a form of", () => {
  expect(decodeWordTable("the\ntried D3y\nrunning G4\n")).toEqual([
    { word: "the", forms: [] },
    { word: "tried", forms: [{ kind: "D", base: "try" }] },
    { word: "running", forms: [{ kind: "G", base: "run" }] },
  ]);
});

it("refuses a folder without the table and says what to do", async () => {
  await expect(readWordTable(import.meta.dirname)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(/Install the app again/),
  });
});

it("knows words with capitals, possessives and either apostrophe, and no others", () => {
  const words = ["house", "House", "HOUSE", "London", "London's", "don’t", "recieve", "london", "xqzt"];
  expect(words.filter((word) => lexicon.has(word))).toEqual(words.slice(0, 6));
});

it.each([
  ["walks", ["walk number", "walked past", "walking ing"]],
  ["children", ["child number"]],
  ["go", ["goes number", "going ing", "gone past", "went past"]],
  ["stopped", ["stop past", "stopping ing", "stops past"]],
  ["xqzt", []],
])("knows the forms of %s", (word, expected) => {
  const found = lexicon.forms(word).map(({ word, kind }) => `${word} ${kind}`);
  expect(found.sort()).toEqual(expected);
});

describe("words near an unknown one", () => {
  it.each([
    ["recieve", "receive"],
    ["definately", "definitely"],
    ["teh", "the"],
    ["becuase", "because"],
    ["accomodation", "accommodation"],
    ["tomorow", "tomorrow"],
    ["alot", "a lot"],
    ["seperate", "separate"],
  ])("%s is first of all taken for %s", (word, expected) => {
    expect(
      lexicon
        .near(word, 8)
        .slice(0, 3)
        .map(({ word }) => word),
    ).toContain(expected);
  });

  it("are none where nothing is near", () => {
    expect(lexicon.near("qqzzkkxx", 8)).toEqual([]);
  });
});
