import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "#shared/errors.ts";

/** Name of the table in the folder of models, without ending. */
const NAME = "glove-50k-100d";
const MAGIC = "NBGV";
const FORMAT = 1;
const HEADER_BYTES = 20;

const embeddingsRecord = z.object({
  file: z.string(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  words: z.int().positive(),
  dimensions: z.int().positive(),
  source: z.object({ package: z.string(), version: z.string() }),
  data: z.string(),
  licence: z.string(),
});
/** What is recorded of the table of word vectors. */
export type EmbeddingsRecord = z.infer<typeof embeddingsRecord>;

/** Word vectors in rank order: a value is `scales[rank] * rows[rank * dimensions + column]`. */
export interface Embeddings {
  words: number;
  dimensions: number;
  /** Frequency rank of a lower-case word, 0 for the most frequent; undefined when it is not in the table. */
  rank: (word: string) => number | undefined;
  scales: Float32Array;
  rows: Int8Array;
}

/**
 * Reads the record beside the table in the folder `models`.
 * @throws AppError `unavailable` when it is missing or damaged.
 */
export async function readEmbeddingsRecord(models: string): Promise<EmbeddingsRecord> {
  try {
    return embeddingsRecord.parse(JSON.parse(await readFile(join(models, `${NAME}.json`), "utf8")));
  } catch (cause) {
    throw unusable("its record is missing or damaged", cause);
  }
}

/**
 * Reads the table from the folder `models` and checks it against `sha256`.
 * @throws AppError `unavailable` when it is missing, or not the recorded bytes, or of another format.
 */
export function loadEmbeddings(models: string, sha256: string): Embeddings {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(models, `${NAME}.i8`));
  } catch (cause) {
    throw unusable("it cannot be read", cause);
  }
  if (hash("sha256", bytes) !== sha256) throw unusable("its bytes are not the recorded ones");
  return decodeEmbeddings(bytes);
}

/**
 * Decodes a table; the layout is that of `models/README.md`.
 * @throws AppError `unavailable` when header and size do not fit.
 */
export function decodeEmbeddings(bytes: Buffer): Embeddings {
  if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 4) !== MAGIC) {
    throw unusable("it is not a table of word vectors");
  }
  const format = bytes.readUInt32LE(4);
  const words = bytes.readUInt32LE(8);
  const dimensions = bytes.readUInt32LE(12);
  const listBytes = bytes.readUInt32LE(16);
  const scalesAt = HEADER_BYTES + listBytes;
  const rowsAt = scalesAt + 4 * words;
  if (format !== FORMAT || bytes.length !== rowsAt + words * dimensions) {
    throw unusable("its size does not fit its header");
  }
  const ranks = new Map<string, number>();
  for (const word of bytes.toString("utf8", HEADER_BYTES, scalesAt).split("\n")) {
    if (ranks.size < words) ranks.set(word, ranks.size);
  }
  if (ranks.size !== words) throw unusable("its word list is incomplete");
  const scales = new Float32Array(words);
  for (let index = 0; index < words; index += 1) scales[index] = bytes.readFloatLE(scalesAt + 4 * index);
  return {
    words,
    dimensions,
    rank: (word) => ranks.get(word),
    scales,
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, words * dimensions),
  };
}

function unusable(why: string, cause?: unknown): AppError {
  return new AppError(
    "unavailable",
    `The table of word vectors cannot be used: ${why}. Install Nano Banana again; your notes are not touched by that.`,
    { cause },
  );
}
