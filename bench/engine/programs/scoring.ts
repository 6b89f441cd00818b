import { prefill } from "#main/engine/generate/prefill.ts";
import type { TextModel } from "#main/engine/generate/text-model.ts";
import { score } from "#main/engine/scoring/score.ts";

const BEFORE = "Improve the sentence and write the best version of it.\n\n";
const SENTENCE =
  "The committee decided on Tuesday to postpone the final decision about the new building until all the members had time to read the long report that arrived last week.";
/** For each of some words, spread evenly, others that could stand there. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ["committee", ["board", "council", "panel", "group", "commission", "jury", "team", "assembly"]],
  ["Tuesday", ["Monday", "Wednesday", "Thursday", "Friday", "Sunday", "paper", "principle", "balance"]],
  ["final", ["last", "formal", "binding", "ultimate", "official", "public", "main", "big"]],
  ["building", ["office", "house", "school", "library", "centre", "bridge", "station", "hall"]],
  ["members", ["people", "partners", "guests", "owners", "others", "experts", "sponsors", "parties"]],
  ["read", ["study", "check", "discuss", "see", "review", "question", "digest", "amend"]],
  ["report", ["letter", "paper", "answer", "list", "study", "plan", "book", "contract"]],
  ["week", ["month", "year", "summer", "winter", "night", "spring", "autumn", "time"]],
];
const never = new AbortController().signal;

/**
 * How many versions of a sentence of about 30 tokens are scored in a second, 64 in packed runs and each in a run of its
 * own, over the same cached prefix. Of two ways to run one alone, the faster counts.
 */
export async function measureScoring(model: TextModel): Promise<Record<string, number>> {
  const { tokenizer } = model;
  const prompt = tokenizer.encode(BEFORE, { addBos: true });
  const continuations = OTHERS.flatMap(([word, others]) =>
    others.map((other) => tokenizer.encode(SENTENCE.replace(word, other))),
  );
  const scorer = model.loaded.openScorer();
  const packed = (some: readonly (readonly number[])[]) =>
    score(model, scorer, { prompt, continuations: some, signal: never, onProgress: () => undefined });
  const single = async () => {
    for (const one of continuations) await packed([one]);
  };
  await packed(continuations);
  const together = await timed(() => packed(continuations));
  const masked = await timed(single);
  await causally(model, prompt, continuations.slice(0, 2));
  const causal = await timed(() => causally(model, prompt, continuations));
  scorer.dispose();
  const rate = (ms: number) => (1000 * continuations.length) / ms;
  return { scoring: rate(together), scoringAlone: rate(Math.min(masked, causal)) };
}

/** Each by the graph that decodes, with the logits of all its rows, summed up here. */
async function causally(
  model: TextModel,
  prompt: readonly number[],
  continuations: readonly (readonly number[])[],
): Promise<number[]> {
  const { decoder, caches } = model;
  const { vocabulary } = decoder.model;
  const cache = caches.take(prompt);
  const last = prompt.at(-1) ?? 0;
  await prefill({
    decoder,
    cache,
    pieces: prompt.slice(0, -1),
    signal: never,
    onProgress: () => undefined,
  });
  const base = cache.pieces;
  return continuations.map((tokens) => {
    const pieces = [last, ...tokens.slice(0, -1)];
    const wanted = pieces.map((_, row) => row);
    const logits = decoder.forward(cache, { kind: "causal", pieces, rows: pieces.length }, wanted);
    cache.truncate(base);
    return tokens.reduce(
      (sum, token, row) =>
        sum + logProbability(logits.subarray(row * vocabulary, (row + 1) * vocabulary), token),
      0,
    );
  });
}

function logProbability(logits: Float32Array, token: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > largest) largest = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - largest);
  return (logits[token] ?? 0) - largest - Math.log(sum);
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
