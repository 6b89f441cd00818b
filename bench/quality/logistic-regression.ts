/** Something with signs, which is (1) or is not (0) what is looked for. */
export interface Example {
  signs: readonly string[];
  label: 0 | 1;
  /** How often it counts; once unless told. */
  weight?: number;
}

/** Strength of the pull of every weight but "bias" to zero, unless told. */
const RIDGE = 0.5;
const STEPS = 400;
const RATE = 0.5;

/**
 * Weights of signs by logistic regression with an L2 penalty, fitted by AdaGrad (Duchi, Hazan and Singer, 2011) over
 * all examples at each step, from zero: the same examples give the same weights, rounded to two decimals.
 */
export function logisticRegression(
  examples: readonly Example[],
  ridge: number = RIDGE,
): Record<string, number> {
  const signs = [...new Set(examples.flatMap((example) => example.signs))].sort();
  const weights = new Map(signs.map((sign) => [sign, 0]));
  const squares = new Map(signs.map((sign) => [sign, 1e-6]));
  for (let step = 0; step < STEPS; step += 1) {
    const gradients = new Map(
      signs.map((sign) => [sign, sign === "bias" ? 0 : ridge * (weights.get(sign) ?? 0)]),
    );
    for (const { signs: own, label, weight = 1 } of examples) {
      const error = weight * (chance(own, weights) - label);
      for (const sign of own) gradients.set(sign, (gradients.get(sign) ?? 0) + error);
    }
    for (const [sign, gradient] of gradients) {
      const square = (squares.get(sign) ?? 0) + gradient * gradient;
      squares.set(sign, square);
      weights.set(sign, (weights.get(sign) ?? 0) - (RATE * gradient) / Math.sqrt(square));
    }
  }
  return Object.fromEntries(signs.map((sign) => [sign, Math.round(100 * (weights.get(sign) ?? 0)) / 100]));
}

function chance(signs: readonly string[], weights: ReadonlyMap<string, number>): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)));
}
