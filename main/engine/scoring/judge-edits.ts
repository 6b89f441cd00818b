import { setImmediate } from "node:timers/promises";
import type { TextEdit } from "#shared/engine.ts";
import type { KvCache } from "../decoder/kv-cache.ts";
import { appendRows, floatsOf, maskedFeeds } from "../decoder/masked-decoder.ts";
import { refuseTooLong } from "../generate/prefill.ts";
import type { TextModel } from "../generate/text-model.ts";
import { callerTensor, type Session } from "../onnx/session.ts";
import { keyOutput, valueOutput } from "../decoder/attention.ts";
import { compareTokens, type ComparedTokens } from "./compare-tokens.ts";

export interface JudgeOptions {
  text: string;
  edits: readonly TextEdit[];
  /** Tokens right of an edit that are read; further ones change little. */
  window: number;
  /** Edits that are read in full, besides those that always are. */
  keep: number;
  /** Edits whose local gain and prior come to less are not read in full, unless they always are. */
  floor: number;
  signal: AbortSignal;
}

export interface EditScore {
  /** The gain up to the first token that differs, known for all edits from the sentence alone. */
  local: number;
  /** By how much the logarithm of the probability grows, within the window; null when it was not read in full. */
  gain: number | null;
}

export interface Judged {
  /** The text's own logarithm of its probability, a sum over its tokens. */
  logLikelihood: number;
  tokens: number;
  edits: EditScore[];
}

/** Rows of one run. */
const ROWS_MAX = 256;

/**
 * How much likelier a model finds a sentence with each of many edits. The sentence is computed once; each edit then
 * adds the tokens it changes and a few after them, which see the sentence up to the edit and themselves, so that many
 * edits fit one run. A line break stands for what follows, so that an edit of the last word is judged like any other.
 * @param cache one that nothing else uses; it is emptied first
 * @throws AppError `cancelled`, `too-large`
 */
export async function judgeEdits(
  model: TextModel,
  scorer: Session,
  cache: KvCache,
  { text, edits, window, keep, floor, signal }: JudgeOptions,
): Promise<Judged> {
  const { tokenizer, decoder } = model;
  const start = startToken(model);
  const encode = (words: string) => [start, ...tokenizer.encode(`${words}\n`)];
  const base = encode(text);
  refuseTooLong(base.length, decoder.capacity);
  const compared = edits.map((edit) => compareTokens(base, encode(applyEdit(text, edit)), window));
  cache.truncate(0);
  const { own, first } = scoreBase(model, scorer, cache, base, compared);
  const between = (from: number, to: number) => own.slice(from, to).reduce((sum, value) => sum + value, 0);
  const locals = compared.map(
    ({ common, localEnd }, index) => (first[index] ?? 0) - between(common, localEnd),
  );
  const chosen = choose(edits, locals, keep, floor);
  await setImmediate();
  signal.throwIfAborted();
  const gains = new Map<number, number>();
  for (const group of inGroups(chosen, (index) => branchRows(compared[index]))) {
    const branches = group.map((index) => compared[index]).filter((one) => one !== undefined);
    const found = scoreBranches(model, scorer, cache, branches);
    group.forEach((index, at) => {
      const { common, baseEnd } = compared[index] ?? { common: 0, baseEnd: 0 };
      gains.set(index, (first[index] ?? 0) + (found[at] ?? 0) - between(common, baseEnd));
    });
    await setImmediate();
    signal.throwIfAborted();
  }
  return {
    logLikelihood: between(0, base.length),
    tokens: base.length - 1,
    edits: locals.map((local, index) => ({ local, gain: gains.get(index) ?? null })),
  };
}

export function applyEdit(text: string, { start, end, replacement }: TextEdit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Texts of the training data begin after the end of another, so that this token is the best beginning there is. */
function startToken({ tokenizer }: TextModel): number {
  const { bos, eos, addsBos } = tokenizer;
  if (addsBos && bos !== null) return bos;
  for (let id = 0; id < Math.min(tokenizer.size, 16); id += 1) {
    if (tokenizer.name(id) === "<|endoftext|>") return id;
  }
  return bos ?? eos ?? 0;
}

/** The best by what is known so far, and those that always are read. */
function choose(
  edits: readonly TextEdit[],
  locals: readonly number[],
  keep: number,
  floor: number,
): number[] {
  const rank = (index: number) => (locals[index] ?? 0) + (edits[index]?.prior ?? 0);
  const indexes = edits.map((_, index) => index);
  const always = indexes.filter((index) => edits[index]?.always);
  const others = indexes
    .filter((index) => !edits[index]?.always && rank(index) >= floor)
    .sort((a, b) => rank(b) - rank(a));
  return [...always, ...others.slice(0, keep)].sort((a, b) => a - b);
}

function inGroups(indexes: readonly number[], rowsOf: (index: number) => number): number[][] {
  const groups: number[][] = [];
  let rows = ROWS_MAX;
  for (const index of indexes) {
    const own = rowsOf(index);
    if (rows + own > ROWS_MAX) {
      groups.push([]);
      rows = 0;
    }
    groups.at(-1)?.push(index);
    rows += own;
  }
  return groups;
}

/** Tokens whose followers are asked for; the last one's is not. */
const branchRows = (one: ComparedTokens | undefined) => Math.max(0, (one?.changed.length ?? 0) - 1);

/**
 * Computes a sentence and leaves its rows in the cache.
 * @returns the logarithm of the probability of each token, 0 for the start, and of each edit's first new token
 */
function scoreBase(
  { decoder, loaded }: TextModel,
  scorer: Session,
  cache: KvCache,
  base: readonly number[],
  edits: readonly ComparedTokens[],
): { own: number[]; first: number[] } {
  const count = base.length - 1;
  const rows = new Float32Array(count * decoder.model.width);
  loaded.rows(base.slice(0, count), rows);
  const feeds = maskedFeeds(decoder.model, cache, {
    rows,
    count,
    axes: 1,
    positions: Int32Array.from({ length: count }, (_, row) => row),
    sees: (row, other) => other <= row,
    wanted: Array.from({ length: count }, (_, row) => row),
  });
  const pairs = [
    ...base.slice(1).map((token, row) => [row, token]),
    ...edits.map(({ common, changed }) => [common - 1, changed[0] ?? 0]),
  ];
  feeds["targets"] = targetsOf(pairs);
  const layers = Array.from({ length: decoder.model.layers }, (_, layer) => [
    keyOutput(layer),
    valueOutput(layer),
  ]);
  const results = scorer.run(
    feeds,
    Object.fromEntries(["scores", ...layers.flat()].map((name) => [name, null])),
  );
  appendRows(decoder.model, cache, results, count);
  base.slice(0, count).forEach((token, row) => cache.append(token, row + 1));
  const found = Array.from(floatsOf(results, "scores"));
  return { own: [0, ...found.slice(0, count)], first: found.slice(count) };
}

/** For each edit the logarithm of the probability of its tokens after the first. */
function scoreBranches(
  { decoder, loaded }: TextModel,
  scorer: Session,
  cache: KvCache,
  branches: readonly ComparedTokens[],
): number[] {
  const sums = branches.map(() => 0);
  const rows = branches.flatMap(({ common, changed }, branch) =>
    changed.slice(0, -1).map((token, at) => ({ branch, at, token, next: changed[at + 1] ?? 0, common })),
  );
  if (rows.length === 0) return sums;
  const embedded = new Float32Array(rows.length * decoder.model.width);
  loaded.rows(
    rows.map(({ token }) => token),
    embedded,
  );
  const feeds = maskedFeeds(decoder.model, cache, {
    rows: embedded,
    count: rows.length,
    axes: 1,
    positions: Int32Array.from(rows, ({ common, at }) => common + at),
    sees(row, other) {
      const [one, seen] = [rows[row], rows[other]];
      if (one === undefined) return false;
      if (other < 0) return cache.length + other < one.common;
      return seen !== undefined && seen.branch === one.branch && seen.at <= one.at;
    },
    wanted: rows.map((_, row) => row),
  });
  feeds["targets"] = targetsOf(rows.map(({ next }, row) => [row, next]));
  const found = floatsOf(scorer.run(feeds, { scores: null }), "scores");
  rows.forEach(({ branch }, row) => {
    sums[branch] = (sums[branch] ?? 0) + (found[row] ?? 0);
  });
  return sums;
}

function targetsOf(pairs: readonly (readonly number[])[]): ReturnType<typeof callerTensor> {
  return callerTensor("int64", BigInt64Array.from(pairs.flat(), BigInt), [pairs.length, 2]);
}
