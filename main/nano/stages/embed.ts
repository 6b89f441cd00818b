import type { Embeddings } from "#main/nano/embeddings.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { type EmbeddingValue, valueOf } from "#main/nano/values.ts";
import type { Table } from "./resources.ts";
import { tokenize } from "./tokens.ts";
import { isContentWord } from "./words.ts";

/** SIF's weight parameter. */
const SMOOTHING = 1e-3;
/** Most frequent words whose weighted mean is the direction common to all text. */
const COMMON_WORDS = 2000;

/**
 * The unit's mean word vector by smooth inverse frequency, without the direction common to all English text, unit
 * length, int8 (Arora, Liang and Ma, 2017; word probability from the rank by Zipf's law).
 */
export function embedStage(table: Table): UnitStage<EmbeddingValue> {
  let common: Float64Array | undefined;
  return {
    name: "embed",
    version: 1,
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { smoothing: SMOOTHING, common: COMMON_WORDS },
    model: table.sha256,
    needs: ["clean", "language"],
    languages: ["en"],
    run(batch, isAborted) {
      const embeddings = table.read();
      common ??= commonDirection(embeddings);
      const direction = common;
      return batch.map((input) =>
        isAborted()
          ? { vector: null, known: 0, total: 0 }
          : embed(valueOf(input, "clean"), valueOf(input, "language"), embeddings, direction),
      );
    },
  };
}

function embed(
  clean: string,
  language: string | null,
  embeddings: Embeddings,
  common: Float64Array,
): EmbeddingValue {
  const sum = new Float64Array(embeddings.dimensions);
  let known = 0;
  let total = 0;
  for (const token of tokenize(clean)) {
    if (!isContentWord(token, language)) continue;
    total += 1;
    const ranks = ranksOf(token.lower, embeddings);
    if (ranks.length > 0) known += 1;
    for (const rank of ranks) add(sum, embeddings, rank, weight(rank) / ranks.length);
  }
  if (known === 0) return { vector: null, known, total };
  const along = dot(sum, common);
  for (let index = 0; index < sum.length; index += 1)
    sum[index] = (sum[index] ?? 0) - along * (common[index] ?? 0);
  return { vector: quantize(sum), known, total };
}

/** The word itself, without its possessive, or the parts of a compound ("cloud-based"). */
function ranksOf(word: string, { rank }: Embeddings): number[] {
  const whole = rank(word) ?? rank(word.replace(/'s?$/, ""));
  if (whole !== undefined) return [whole];
  if (!word.includes("-")) return [];
  return word
    .split("-")
    .map(rank)
    .filter((found) => found !== undefined);
}

function weight(rank: number): number {
  return SMOOTHING / (SMOOTHING + 1 / ((rank + 2) * 11));
}

function commonDirection(embeddings: Embeddings): Float64Array {
  const sum = new Float64Array(embeddings.dimensions);
  for (let rank = 0; rank < Math.min(COMMON_WORDS, embeddings.words); rank += 1) {
    add(sum, embeddings, rank, weight(rank) / (rank + 2));
  }
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return sum.map((value) => value / length);
}

function add(
  sum: Float64Array,
  { rows, scales, dimensions }: Embeddings,
  rank: number,
  factor: number,
): void {
  const scale = factor * (scales[rank] ?? 0);
  const offset = rank * dimensions;
  for (let column = 0; column < dimensions; column += 1) {
    sum[column] = (sum[column] ?? 0) + scale * (rows[offset + column] ?? 0);
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

function quantize(vector: Float64Array): string | null {
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > 1e-9)) return null;
  const bytes = Int8Array.from(vector, (value) => Math.round((127 * value) / length));
  return Buffer.from(bytes.buffer).toString("base64");
}
