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
 * all examples at each step, from zero: the same examples give the same weights, rounded to two decimals. `ridge` is
 * the strength of the penalty, of all signs or by sign.
 */
export function logisticRegression(
  examples: readonly Example[],
  ridge: number | ((sign: string) => number) = RIDGE,
): Record<string, number> {
  const signs = [...new Set(examples.flatMap((example) => example.signs))].sort();
  const places = new Map(signs.map((sign, at) => [sign, at]));
  const rows = examples.map((example) => Int32Array.from(example.signs, (sign) => places.get(sign) ?? 0));
  const ridges = Float64Array.from(signs, (sign) =>
    sign === "bias" ? 0 : typeof ridge === "number" ? ridge : ridge(sign),
  );
  const weights = new Float64Array(signs.length);
  const squares = new Float64Array(signs.length).fill(1e-6);
  const gradients = new Float64Array(signs.length);
  for (let step = 0; step < STEPS; step += 1) {
    for (let at = 0; at < signs.length; at += 1) gradients[at] = (ridges[at] ?? 0) * (weights[at] ?? 0);
    for (const [index, { label, weight = 1 }] of examples.entries()) {
      const row = rows[index] ?? new Int32Array();
      const error = weight * (chance(row, weights) - label);
      for (const at of row) gradients[at] = (gradients[at] ?? 0) + error;
    }
    for (let at = 0; at < signs.length; at += 1) {
      const gradient = gradients[at] ?? 0;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  }
  return Object.fromEntries(signs.map((sign, at) => [sign, Math.round(100 * (weights[at] ?? 0)) / 100]));
}

function chance(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const at of row) sum += weights[at] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
