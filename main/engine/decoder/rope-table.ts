import type { Rope } from "../families/hyperparameters.ts";

/** Cosines and sines of the angles by which rows are turned: [rows, dimensions / 2] each, row by row. */
export interface RopeRows {
  cos: Float32Array;
  sin: Float32Array;
}

/** The angle's frequency for each pair, in radians per position, and what cosine and sine are multiplied by. */
export interface Frequencies {
  values: Float64Array;
  magnitude: number;
}

/**
 * The frequencies of rotary position embedding (Su et al. 2021, arXiv:2104.09864) with the file's scaling. YaRN as in
 * llama.cpp's `rope_yarn`: between the two betas, frequencies pass from as trained to divided by the factor.
 */
export function ropeFrequencies({ dimensions, base, scaling }: Rope): Frequencies {
  const half = dimensions / 2;
  const plain = Float64Array.from({ length: half }, (_, pair) => base ** ((-2 * pair) / dimensions));
  if (scaling.kind === "none") return { values: plain, magnitude: 1 };
  if (scaling.kind === "linear") {
    return { values: plain.map((value) => value / scaling.factor), magnitude: 1 };
  }
  if (scaling.kind === "per-frequency") {
    return { values: plain.map((value, pair) => value / (scaling.factors[pair] ?? 1)), magnitude: 1 };
  }
  const { factor, extrapolation, attentionFactor } = scaling;
  const bound = (beta: number) =>
    (dimensions * Math.log(scaling.originalContext / (beta * 2 * Math.PI))) / (2 * Math.log(base));
  const low = Math.max(0, Math.floor(bound(scaling.betaFast)));
  const high = Math.min(dimensions - 1, Math.ceil(bound(scaling.betaSlow)));
  const values = plain.map((value, pair) => {
    const ramp = 1 - Math.min(1, Math.max(0, (pair - low) / Math.max(0.001, high - low)));
    const mix = ramp * extrapolation;
    return (value / factor) * (1 - mix) + value * mix;
  });
  const magnitude = extrapolation === 0 ? attentionFactor : attentionFactor * (1 + 0.1 * Math.log(factor));
  return { values, magnitude };
}

/**
 * The turns of rows at these positions. With more than one axis, each pair of values follows the axis that `axisOf`
 * gives it. @param positions [rows, axes], row by row
 */
export function ropeRows(
  { values, magnitude }: Frequencies,
  positions: ArrayLike<number>,
  axes = 1,
  axisOf: (pair: number) => number = () => 0,
): RopeRows {
  const half = values.length;
  const rows = positions.length / axes;
  const cos = new Float32Array(rows * half);
  const sin = new Float32Array(rows * half);
  for (let row = 0; row < rows; row += 1) {
    for (let pair = 0; pair < half; pair += 1) {
      const angle = (positions[row * axes + axisOf(pair)] ?? 0) * (values[pair] ?? 0);
      cos[row * half + pair] = Math.cos(angle) * magnitude;
      sin[row * half + pair] = Math.sin(angle) * magnitude;
    }
  }
  return { cos, sin };
}
