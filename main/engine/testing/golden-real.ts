import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How the real model sees the conversations, and how far from it llama.cpp is, written by `bench/golden-real.ts`. */
export interface GoldenReal {
  /** Name and release. */
  readonly engine: string;
  /** Rows of the shorter conversations, and of all. */
  readonly rows: number;
  readonly allRows: number;
  /** For each row of the shorter ones the likeliest tokens of the float32 graph: `LIKELY` ids of 16 bits, in base64. */
  readonly ids: string;
  /** The natural logarithms of their probabilities, float32. */
  readonly logs: string;
  /** llama.cpp's mean divergence from the float32 graph, over the whole vocabulary and all rows, in nats. */
  readonly divergence: number;
  /** The median of the same, which single rows do not sway. */
  readonly medianDivergence: number;
  /** Likewise over the rows of the shorter ones and the likeliest tokens, with all others taken as one. */
  readonly likelyDivergence: number;
  /** The likeliest tokens that the float32 graph answers to each of the questions, one after the other. */
  readonly answers: readonly GoldenAnswer[];
}

export interface GoldenAnswer {
  readonly tokens: readonly number[];
  /** By how much each one's logit is above that of the next likely one. */
  readonly leads: readonly number[];
}

/** Tokens of each row that are kept. */
export const LIKELY = 8;
export const GOLDEN_REAL_PATH = join(import.meta.dirname, "golden-real.json");

export function readGoldenReal(): GoldenReal {
  return JSON.parse(readFileSync(GOLDEN_REAL_PATH, "utf8")) as GoldenReal;
}

/** The likeliest tokens of one row, the first one first. */
export interface LikelyTokens {
  readonly ids: ArrayLike<number>;
  readonly logs: ArrayLike<number>;
}

export function likelyTokens(logits: Float32Array): LikelyTokens {
  const ids = Array.from(logits.keys())
    .sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0))
    .slice(0, LIKELY);
  const total = logSum(logits);
  return { ids, logs: ids.map((id) => (logits[id] ?? 0) - total) };
}

export function packLikely(rows: readonly LikelyTokens[]): Pick<GoldenReal, "ids" | "logs"> {
  const ids = Uint16Array.from(rows.flatMap((row) => Array.from(row.ids)));
  const logs = Float32Array.from(rows.flatMap((row) => Array.from(row.logs)));
  return {
    ids: Buffer.from(ids.buffer).toString("base64"),
    logs: Buffer.from(logs.buffer).toString("base64"),
  };
}

export function unpackLikely(golden: Pick<GoldenReal, "rows" | "ids" | "logs">): LikelyTokens[] {
  const ids = new Uint16Array(Uint8Array.from(Buffer.from(golden.ids, "base64")).buffer);
  const logs = new Float32Array(Uint8Array.from(Buffer.from(golden.logs, "base64")).buffer);
  return Array.from({ length: golden.rows }, (_, row) => ({
    ids: ids.subarray(row * LIKELY, (row + 1) * LIKELY),
    logs: logs.subarray(row * LIKELY, (row + 1) * LIKELY),
  }));
}

/** Kullback-Leibler divergence, in nats: the sum of p (ln p - ln q). */
export function divergence(expected: Float32Array, found: Float32Array): number {
  const logExpected = logSum(expected);
  const logFound = logSum(found);
  let sum = 0;
  for (let token = 0; token < expected.length; token += 1) {
    const log = (expected[token] ?? 0) - logExpected;
    sum += Math.exp(log) * (log - (found[token] ?? 0) + logFound);
  }
  return sum;
}

/** The same with all tokens that are not likely taken as one. It is at most as large. */
export function likelyDivergence({ ids, logs }: LikelyTokens, found: Float32Array): number {
  const total = logSum(found);
  let sum = 0;
  let rest = 1;
  let foundRest = 1;
  for (let index = 0; index < ids.length; index += 1) {
    const log = logs[index] ?? 0;
    const foundLog = (found[ids[index] ?? 0] ?? 0) - total;
    sum += Math.exp(log) * (log - foundLog);
    rest -= Math.exp(log);
    foundRest -= Math.exp(foundLog);
  }
  const [left, right] = [Math.max(rest, 1e-9), Math.max(foundRest, 1e-9)];
  return sum + left * Math.log(left / right);
}

function logSum(logits: Float32Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) largest = Math.max(largest, logit);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - largest);
  return largest + Math.log(sum);
}
