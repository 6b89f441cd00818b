/** Several options, of which at least one is right, each with its signs. */
export interface Choice {
  options: readonly { signs: readonly string[]; isRight: boolean }[];
}

const STEPS = 300;
const RATE = 0.3;

/**
 * Weights of signs by conditional logit (McFadden, 1974) with an L2 penalty of `ridge`, by sign: the chance of an option
 * grows with the sum of its weights, and that of the right ones together is to be high. Fitted by AdaGrad (Duchi, Hazan
 * and Singer, 2011) over all choices at each step, from zero: the same choices give the same weights, rounded to two
 * decimals.
 */
export function conditionalLogit(
  choices: readonly Choice[],
  ridge: (sign: string) => number,
): Record<string, number> {
  const signs = [
    ...new Set(choices.flatMap(({ options }) => options.flatMap((option) => option.signs))),
  ].sort();
  const places = new Map(signs.map((sign, at) => [sign, at]));
  const rows = choices.map(({ options }) =>
    options.map((option) => ({
      isRight: option.isRight,
      row: Int32Array.from(option.signs, (sign) => places.get(sign) ?? 0),
    })),
  );
  const ridges = Float64Array.from(signs, ridge);
  const weights = new Float64Array(signs.length);
  const squares = new Float64Array(signs.length).fill(1e-6);
  for (let step = 0; step < STEPS; step += 1) {
    const gradients = weights.map((weight, at) => (ridges[at] ?? 0) * weight);
    for (const options of rows) addGradients(options, weights, gradients);
    for (const [at, gradient] of gradients.entries()) {
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  }
  return Object.fromEntries(signs.map((sign, at) => [sign, Math.round(100 * (weights[at] ?? 0)) / 100]));
}

function addGradients(
  options: readonly { isRight: boolean; row: Int32Array }[],
  weights: Float64Array,
  gradients: Float64Array,
): void {
  const sums = options.map(({ row }) => row.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, index) => sum + (options[index]?.isRight === true ? power : 0), 0);
  if (right === 0) return;
  for (const [index, { isRight, row }] of options.entries()) {
    const power = powers[index] ?? 0;
    const difference = power / all - (isRight ? power / right : 0);
    for (const at of row) gradients[at] = (gradients[at] ?? 0) + difference;
  }
}
