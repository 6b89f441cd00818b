import { setImmediate } from "node:timers/promises";
import type { KvCache } from "../decoder/kv-cache.ts";
import { floatsOf, maskedFeeds } from "../decoder/masked-decoder.ts";
import { prefill, refuseTooLong } from "../generate/prefill.ts";
import type { TextModel } from "../generate/text-model.ts";
import { callerTensor, type Session } from "../onnx/session.ts";
import { buildTokenTree, isOnPath, type TokenTree } from "./token-tree.ts";

export interface ScoreOptions {
  /** Ids of the text before all continuations; one at least. */
  prompt: readonly number[];
  continuations: readonly (readonly number[])[];
  signal: AbortSignal;
  /** Tokens. */
  onProgress: (done: number, total: number) => void;
}

/** Rows of one run. More would make the matrix of all their logits large and gain nothing. */
const ROWS_MAX = 256;

/**
 * How likely a model finds each continuation of a prompt: the natural logarithm of its probability, a sum over its
 * tokens. Continuations run as trees, many in one run: each row sees the prompt and the way to it, and what they
 * begin with in common is computed once.
 * @throws AppError `cancelled`, `too-large`
 */
export async function score(model: TextModel, scorer: Session, options: ScoreOptions): Promise<number[]> {
  const { prompt, continuations, signal, onProgress } = options;
  const { decoder, caches } = model;
  const longest = continuations.reduce((length, tokens) => Math.max(length, tokens.length), 0);
  refuseTooLong(prompt.length + longest, decoder.capacity);
  const root = prompt.at(-1) ?? 0;
  const cache = caches.take(prompt);
  await prefill({ decoder, cache, pieces: prompt.slice(0, -1), signal, onProgress: () => undefined });
  const total = continuations.reduce((sum, tokens) => sum + tokens.length, 0);
  const scores = continuations.map(() => 0);
  let done = 0;
  for (const group of groupContinuations(continuations)) {
    signal.throwIfAborted();
    const tokens = group.map((index) => continuations[index] ?? []);
    const found = scoreTree(model, scorer, cache, buildTokenTree(root, tokens));
    group.forEach((index, at) => (scores[index] = found[at] ?? 0));
    done += tokens.reduce((sum, one) => sum + one.length, 0);
    onProgress(done, total);
    await setImmediate();
  }
  return scores;
}

/** Neighbours in alphabetical order share the most; each group fits one run. */
function groupContinuations(continuations: readonly (readonly number[])[]): number[][] {
  const order = continuations
    .map((tokens, index) => ({ tokens, index }))
    .sort((a, b) => compare(a.tokens, b.tokens));
  const groups: number[][] = [];
  let rows = 0;
  let before: readonly number[] = [];
  for (const { tokens, index } of order) {
    const added = tokens.length - commonLength(before, tokens);
    const group = groups.at(-1);
    if (group === undefined || rows + added > ROWS_MAX) {
      groups.push([index]);
      rows = tokens.length;
    } else {
      group.push(index);
      rows += added;
    }
    before = tokens;
  }
  return groups;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const common = commonLength(a, b);
  return (a[common] ?? -1) - (b[common] ?? -1);
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The logarithm of the probability of each path. */
function scoreTree(
  { decoder, loaded }: TextModel,
  scorer: Session,
  cache: KvCache,
  tree: TokenTree,
): number[] {
  const { nodes, paths } = tree;
  const { width } = decoder.model;
  const rows = new Float32Array(nodes.length * width);
  loaded.rows(
    nodes.map(({ token }) => token),
    rows,
  );
  const depths: number[] = [];
  for (const node of nodes)
    depths[node.index] = node.parent === null ? 0 : (depths[node.parent.index] ?? 0) + 1;
  const feeds = maskedFeeds(decoder.model, cache, {
    rows,
    count: nodes.length,
    axes: 1,
    positions: Int32Array.from(depths, (depth) => cache.position + depth),
    sees: (row, other) => {
      const [node, seen] = [nodes[row], nodes[other]];
      return other < 0 || (node !== undefined && seen !== undefined && isOnPath(seen, node));
    },
    wanted: nodes.map(({ index }) => index),
  });
  const targets = nodes.filter(({ parent }) => parent !== null);
  const pairs = targets.flatMap(({ parent, token }) => [BigInt(parent?.index ?? 0), BigInt(token)]);
  feeds["targets"] = callerTensor("int64", BigInt64Array.from(pairs), [targets.length, 2]);
  // Node 0 is the root, which is no target, so each target stands one before its own number.
  const found = floatsOf(scorer.run(feeds, { scores: null }), "scores");
  return paths.map((path) => path.reduce((sum, { index }) => sum + (found[index - 1] ?? 0), 0));
}
