import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { defineWord } from "./define-word.ts";
import { openWordnet, readWordnet } from "./wordnet-table.ts";

const wordnet = await readWordnet(resolve(import.meta.dirname, "../../../models"));
const define = (word: string, sentence = "", at?: number) =>
  defineWord(wordnet, { word, sentence, ...(at !== undefined && { at }) });

test("a word is defined in the part of speech of its sentence, with synonyms in its own form", () => {
  const { part, senses, ...entry } = define("Children", "Children ran home.");
  expect({ part, first: senses[0], ...entry }).toEqual({
    word: "Children",
    part: "noun",
    first: {
      lemma: "child",
      part: "noun",
      definition: "a young person of either sex",
      example: "she writes books for children",
      synonyms: [
        "Kids",
        "Youngsters",
        "Minors",
        "Small fries",
        "Fries",
        "Shavers",
        "Nestlings",
        "Nippers",
        "Tiddlers",
        "Tykes",
        "Tikes",
      ].map((text) => ({ text, article: "a" })),
      similar: [],
    },
    source: "WordNet 3.1",
  });
});

test.each([
  ["bank", "We bank with them.", "verb", "tip laterally"],
  [
    "bank",
    "The bank of the river was steep.",
    "noun",
    "sloping land (especially the slope beside a body of water)",
  ],
  ["fast", "He drives a fast car.", "adjective", "acting or moving or capable of acting or moving quickly"],
  ["ran", "", "verb", "move fast by using one's feet, with one foot off the ground at any given time"],
  ["hot dogs", "", "noun", null],
  ["dog’s", "", "noun", null],
])("%s in '%s' is a %s", (word, sentence, part, definition) => {
  const [sense] = define(word, sentence).senses;
  expect([sense?.part, definition === null ? null : sense?.definition]).toEqual([part, definition]);
});

test("the place of a word tells which of two it is", () => {
  const sentence = "They can open the can.";
  expect([define("can", sentence, 5).part, define("can", sentence, 18).part]).toEqual(["verb", "noun"]);
});

test("a synonym tells the article that fits its sound", () => {
  expect(define("car", "I have a car.").senses[0]?.synonyms).toEqual([
    { text: "automobile", article: "an" },
    { text: "auto", article: "an" },
    { text: "motorcar", article: "a" },
    { text: "machine", article: "a" },
  ]);
});

test.each(["", "qqqq", "kubernetes", "\t", "a\nb", "Straße", "zzzzzz", "!", "日本"])(
  "there is no entry for '%s'",
  (word) => {
    expect(define(word)).toEqual({
      word: word.trim().replace(/\s+/g, " "),
      part: null,
      senses: [],
      source: "WordNet 3.1",
    });
  },
);

test("the first and the last word of the table are found", () => {
  expect([wordnet.find("'hood").length, wordnet.find("zymurgy").length]).toEqual([1, 1]);
});

test("a table whose bytes are not the recorded ones is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wordnet-"));
  try {
    writeFileSync(join(folder, "wordnet-3.1.json"), JSON.stringify({ sha256: "0".repeat(64) }));
    writeFileSync(join(folder, "wordnet-3.1.br"), brotliCompressSync("NBWN 1 0 0\n"));
    await expect(readWordnet(folder)).rejects.toMatchObject({ code: "unavailable" });
    expect(() => openWordnet(Buffer.from("NBWN 1 3 4\nabc"))).toThrow("size");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
