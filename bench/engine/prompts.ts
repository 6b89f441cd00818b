import { createRandom } from "#main/engine/testing/random.ts";

/** The lowest ids are bytes and control tokens. */
const FIRST = 300;

/** Random tokens, the same for each engine. @param vocabulary tokens there are, or a lower limit */
export function randomTokens(count: number, seed: number, vocabulary = 49_000): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => FIRST + random.integer(vocabulary - FIRST));
}

export const PROMPTS = {
  first: [5],
  shallow: randomTokens(8, 1),
  prefill: randomTokens(512, 2),
  deep: randomTokens(1024, 3),
  /** The conversation so far, and what the next turn adds. */
  turn: { before: randomTokens(1500, 4), added: randomTokens(60, 5) },
} as const;
