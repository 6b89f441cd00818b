import type { GgufMetadata } from "#main/engine/gguf/metadata.ts";
import type { Matrix } from "./reference-weights.ts";

/** Turns the heads of one row, in place, to its position: one number for each axis. */
export type Turn = (heads: Float64Array, position: readonly number[]) => void;

export interface RotaryOptions {
  readonly headSize: number;
  readonly base: number;
  /** Pairs of neighbours, or each value with the one half a head away. */
  readonly style: "interleaved" | "half";
  /** The position axis that turns a pair. */
  readonly axisOf: (pair: number) => number;
  /** `rope_freqs.weight`: what each frequency is divided by. */
  readonly factors: Matrix | undefined;
}

/** Rotary position embedding without any scaling. */
export function plainRotation(metadata: GgufMetadata, options: RotaryOptions): Turn {
  const dimensions = rotatedDimensions(metadata, options);
  return rotation(dimensions, options, (pair) => options.base ** ((-2 * pair) / dimensions), 1);
}

/** Rotary position embedding with the scaling that a file asks for, as llama.cpp's ggml_rope_ext computes it. */
export function scaledRotation(metadata: GgufMetadata, options: RotaryOptions): Turn {
  const dimensions = rotatedDimensions(metadata, options);
  const architecture = metadata.string("general.architecture");
  const setting = (name: string, fallback: number) =>
    metadata.number(`${architecture}.rope.scaling.${name}`, fallback);
  const kind = metadata.string(`${architecture}.rope.scaling.type`, "none");
  const factor = kind === "none" ? 1 : setting("factor", 1);
  const extrapolated = (pair: number) =>
    options.base ** ((-2 * pair) / dimensions) / (options.factors?.values[pair] ?? 1);
  if (kind !== "yarn") return rotation(dimensions, options, (pair) => extrapolated(pair) / factor, 1);

  const trained = setting("original_context_length", metadata.number(`${architecture}.context_length`));
  // The pair that turns `rotations` times within the trained context.
  const pairOf = (rotations: number) =>
    (dimensions * Math.log(trained / (rotations * 2 * Math.PI))) / (2 * Math.log(options.base));
  const first = Math.max(0, Math.floor(pairOf(setting("yarn_beta_fast", 32))));
  const last = Math.min(dimensions - 1, Math.ceil(pairOf(setting("yarn_beta_slow", 1))));
  const strength = setting("yarn_ext_factor", 1);
  const frequency = (pair: number) => {
    const ramp = Math.min(1, Math.max(0, (pair - first) / Math.max(0.001, last - first)));
    const kept = (1 - ramp) * strength;
    return (extrapolated(pair) / factor) * (1 - kept) + extrapolated(pair) * kept;
  };
  const magnitude = setting("attn_factor", 1) * (strength === 0 ? 1 : 1 + 0.1 * Math.log(factor));
  return rotation(dimensions, options, frequency, magnitude);
}

function rotatedDimensions(metadata: GgufMetadata, { headSize }: RotaryOptions): number {
  return metadata.number(`${metadata.string("general.architecture")}.rope.dimension_count`, headSize);
}

function rotation(
  dimensions: number,
  { headSize, style, axisOf }: RotaryOptions,
  frequency: (pair: number) => number,
  magnitude: number,
): Turn {
  const half = dimensions / 2;
  const frequencies = Float64Array.from({ length: half }, (_, pair) => frequency(pair));
  return (heads, position) => {
    for (let pair = 0; pair < half; pair += 1) {
      const angle = (position[axisOf(pair)] ?? 0) * (frequencies[pair] ?? 0);
      const cosine = Math.cos(angle) * magnitude;
      const sine = Math.sin(angle) * magnitude;
      for (let head = 0; head < heads.length; head += headSize) {
        const left = head + (style === "half" ? pair : 2 * pair);
        const right = style === "half" ? left + half : left + 1;
        const x = heads[left] ?? 0;
        const y = heads[right] ?? 0;
        heads[left] = x * cosine - y * sine;
        heads[right] = x * sine + y * cosine;
      }
    }
  };
}
