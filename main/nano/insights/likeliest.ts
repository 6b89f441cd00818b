import { scoreOf } from "#shared/weighed-signs.ts";

/** One of several things of which one is right, with all that speaks for it or against it. */
export interface Option<Value> {
  value: Value;
  signs: readonly string[];
}

/** What most speaks for, by the weights of the signs; of equals the first, and of nothing null. */
export function likeliest<Value>(
  options: readonly Option<Value>[],
  weights: ReadonlyMap<string, number>,
): Value | null {
  let found: Value | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { value, signs } of options) {
    const score = scoreOf(signs, weights);
    if (score > most) [found, most] = [value, score];
  }
  return found;
}
