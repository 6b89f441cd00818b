import { createRandom } from "#main/engine/sampling/random.ts";
import type { LabelledDocument } from "../quality/corpus.ts";
import { HELD_OUT_WRITTEN, TUNED_WRITTEN } from "./hand-written.ts";
import { type Pair, type Pattern, PLANTED_KINDS, type PlantedKind } from "./pattern.ts";
import { HELD_OUT_PLANTERS, TUNED_PLANTERS } from "./plant.ts";
import { HELD_OUT_REWORDINGS, TUNED_REWORDINGS } from "./rewordings.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

export const PARTS = ["tuned", "held-out"] as const;
export type Part = (typeof PARTS)[number];

const SEED = 20;
const FAITHFUL = 500;
/** Planted changes of each kind; 500 in all. */
const PLANTED: Readonly<Record<PlantedKind, number>> = {
  number: 150,
  name: 120,
  date: 110,
  negation: 90,
  link: 15,
  quote: 15,
};

/**
 * Pairs of one part: the part that the rules were written against takes documents 01 to 03 of each kind, the other one
 * 04 and 05, and each has patterns and sentences of its own. Fewer come back where the documents give no more.
 */
export function pairsOf(
  corpus: readonly LabelledDocument[],
  part: Part,
): { planted: Pair[]; faithful: Pair[] } {
  const isTuned = part === "tuned";
  const documents = corpus.filter(
    ({ name, part }) => part === "development half" && isTuned === Number(/-(\d+)$/.exec(name)?.[1]) <= 3,
  );
  const written = isTuned ? TUNED_WRITTEN : HELD_OUT_WRITTEN;
  const sentences = [
    ...sentencesOf(documents),
    ...written.sentences.map((line) => ({ source: line, line, people: [] })),
  ];
  const planters = isTuned ? TUNED_PLANTERS : HELD_OUT_PLANTERS;
  const planted = PLANTED_KINDS.flatMap((kind) => take(planters[kind], sentences, PLANTED[kind]));
  const same = written.faithful.map(
    ([source, line]): Pair => ({ line, sources: [source], change: null, pattern: "by hand" }),
  );
  const rewordings = isTuned ? TUNED_REWORDINGS : HELD_OUT_REWORDINGS;
  return { planted, faithful: [...same, ...take(rewordings, sentences, FAITHFUL - same.length)] };
}

/** Applies the patterns in turn, each to the sentences in an order of its own, until there are enough pairs. */
function take(
  patterns: Readonly<Record<string, Pattern>>,
  sentences: readonly Sentence[],
  count: number,
): Pair[] {
  const random = createRandom(SEED);
  const lanes = Object.entries(patterns).map(([pattern, make]) => ({
    pattern,
    make,
    left: shuffled(sentences, random),
  }));
  const pairs = new Map<string, Pair>();
  while (pairs.size < count && lanes.some(({ left }) => left.length > 0)) {
    for (const { pattern, make, left } of lanes) {
      let pair: Omit<Pair, "pattern"> | null = null;
      while (pair === null && left.length > 0) {
        const sentence = left.pop();
        pair = sentence === undefined ? null : make(sentence, random);
      }
      if (pair !== null && pairs.size < count)
        pairs.set(`${pair.line}\n${pair.sources[0]}`, { ...pair, pattern });
    }
  }
  return [...pairs.values()];
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const order = [...values];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [order[index], order[other]];
    if (one !== undefined && two !== undefined) [order[index], order[other]] = [two, one];
  }
  return order;
}
