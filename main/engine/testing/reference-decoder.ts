import type { GgufFile } from "#main/engine/gguf/gguf-file.ts";
import { type AttentionShape, attend } from "./reference-attention.ts";
import { plainRotation, scaledRotation, type Turn } from "./reference-rope.ts";
import { type Matrix, multiply, normalize, readWeights } from "./reference-weights.ts";

/** A token's id, or a row of the embedding stream as it enters the first layer. */
export type ReferenceInput = number | ArrayLike<number>;

export interface ReferenceOptions {
  /** Rows from `start` to before `end` see each other in both directions, whatever the window. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  /** One to four numbers for each row; the row's index where not given. */
  readonly positions?: readonly (readonly number[])[];
  /** The axis of the positions that turns a pair of values of a head; the first where not given. */
  readonly axisOf?: (pair: number) => number;
}

export interface Reference {
  /** Logits after every row. Order and windows go by row, angles by position. */
  logits(inputs: readonly ReferenceInput[], options?: ReferenceOptions): Float64Array[];
}

/** One call of `loadReference(file).logits`. */
export async function referenceLogits(
  file: GgufFile,
  inputs: readonly ReferenceInput[],
  options: ReferenceOptions = {},
): Promise<Float64Array[]> {
  return (await loadReference(file)).logits(inputs, options);
}

/**
 * A decoder in float64 over a file's decoded weights: what any engine's logits are measured against. It takes its
 * settings from the file by itself and shares nothing with the engine but the decoding of blocks.
 */
export async function loadReference(file: GgufFile): Promise<Reference> {
  const weights = await readWeights(file);
  const weight = (name: string): Matrix => {
    const found = weights.get(name);
    if (found === undefined) throw new RangeError(`The model has no tensor ${name}.`);
    return found;
  };
  const settings = readSettings(file, weights);
  const embeddings = weight("token_embd.weight");
  return {
    logits(inputs, options = {}) {
      let rows = inputs.map((input) => embed(input, embeddings, settings));
      const positions = options.positions ?? rows.map((_, row) => [row]);
      for (let layer = 0; layer < settings.layers; layer += 1) {
        const part = (name: string) => weights.get(`blk.${layer}.${name}`);
        const needed = (name: string) => weight(`blk.${layer}.${name}`);
        const local = settings.isLocal(layer);
        const turn = (local ? plainRotation : scaledRotation)(file.metadata, {
          headSize: settings.attention.headSize,
          base: local ? settings.localBase : settings.base,
          style: settings.style,
          axisOf: options.axisOf ?? (() => 0),
          factors: weights.get("rope_freqs.weight"),
        });
        const normed = rows.map((row) => normalize(needed("attn_norm.weight"), row, settings.epsilon));
        const project = (name: string) =>
          multiply(needed(`attn_${name}.weight`), normed, part(`attn_${name}.bias`));
        const queries = turned(project("q"), part("attn_q_norm.weight"), turn, positions, settings.epsilon);
        const keys = turned(project("k"), part("attn_k_norm.weight"), turn, positions, settings.epsilon);
        const attended = attend(
          { queries, keys, values: project("v") },
          settings.attention,
          visibility(local ? settings.window : Infinity, options.spans ?? []),
        );
        const added = afterNorm(
          multiply(needed("attn_output.weight"), attended),
          part("post_attention_norm.weight"),
          settings.epsilon,
        );
        rows = rows.map((row, index) => sum(row, added[index]));
        const inner = rows.map((row) => normalize(needed("ffn_norm.weight"), row, settings.epsilon));
        const gates = multiply(needed("ffn_gate.weight"), inner);
        const ups = multiply(needed("ffn_up.weight"), inner);
        const mixed = gates.map((gate, index) =>
          gate.map((value, at) => settings.activate(value) * (ups[index]?.[at] ?? 0)),
        );
        const fed = afterNorm(
          multiply(needed("ffn_down.weight"), mixed),
          part("post_ffw_norm.weight"),
          settings.epsilon,
        );
        rows = rows.map((row, index) => sum(row, fed[index]));
      }
      const last = rows.map((row) => normalize(weight("output_norm.weight"), row, settings.epsilon));
      const { logitCap } = settings;
      return multiply(weights.get("output.weight") ?? embeddings, last).map((row) =>
        logitCap === 0 ? row : row.map((logit) => logitCap * Math.tanh(logit / logitCap)),
      );
    },
  };
}

interface Settings {
  readonly layers: number;
  readonly width: number;
  readonly epsilon: number;
  readonly base: number;
  readonly localBase: number;
  readonly style: "interleaved" | "half";
  readonly window: number;
  readonly isLocal: (layer: number) => boolean;
  readonly attention: AttentionShape;
  readonly logitCap: number;
  readonly embeddingScale: number;
  readonly activate: (value: number) => number;
}

function readSettings({ metadata }: GgufFile, weights: ReadonlyMap<string, Matrix>): Settings {
  const architecture = metadata.string("general.architecture");
  const number = (name: string, fallback?: number) => metadata.number(`${architecture}.${name}`, fallback);
  const isGemma = architecture === "gemma3";
  const width = number("embedding_length");
  const heads = number("attention.head_count");
  const layers = number("block_count");
  const window = number("attention.sliding_window", 0);
  const keyValueHeads = number("attention.head_count_kv", heads);
  const headSize = (weights.get("blk.0.attn_k.weight")?.rows ?? 0) / keyValueHeads;
  return {
    layers,
    width,
    epsilon: number("attention.layer_norm_rms_epsilon"),
    base: number("rope.freq_base", isGemma ? 1_000_000 : 10_000),
    localBase: number("rope.freq_base_swa", 10_000),
    style: architecture === "llama" ? "interleaved" : "half",
    window,
    // Gemma 3: every sixth layer sees all.
    isLocal: (layer) => isGemma && window > 0 && layer % 6 !== 5,
    attention: {
      heads,
      keyValueHeads,
      headSize,
      // Gemma 3 27B alone scales by the width of a head had they shared the rows' width.
      scale: 1 / Math.sqrt(isGemma && layers === 62 ? width / heads : headSize),
      cap: number("attn_logit_softcapping", 0),
    },
    logitCap: number("final_logit_softcapping", 0),
    embeddingScale: isGemma ? Math.sqrt(width) : 1,
    activate: isGemma ? gelu : silu,
  };
}

function embed(input: ReferenceInput, { columns, values }: Matrix, settings: Settings): Float64Array {
  if (typeof input !== "number") return Float64Array.from(input);
  const row = values.subarray(input * columns, (input + 1) * columns);
  return Float64Array.from(row, (value) => value * settings.embeddingScale);
}

function turned(
  rows: readonly Float64Array[],
  norm: Matrix | undefined,
  turn: Turn,
  positions: readonly (readonly number[])[],
  epsilon: number,
): Float64Array[] {
  return rows.map((row, index) => {
    const heads = norm === undefined ? row : normalize(norm, row, epsilon);
    turn(heads, positions[index] ?? []);
    return heads;
  });
}

/** A window counts the row itself. */
function visibility(window: number, spans: NonNullable<ReferenceOptions["spans"]>) {
  return (row: number, other: number) =>
    (other <= row && row - other < window) ||
    spans.some((span) => isInside(row, span) && isInside(other, span));
}

function isInside(row: number, span: { readonly start: number; readonly end: number }): boolean {
  return row >= span.start && row < span.end;
}

function afterNorm(rows: Float64Array[], norm: Matrix | undefined, epsilon: number): Float64Array[] {
  return norm === undefined ? rows : rows.map((row) => normalize(norm, row, epsilon));
}

function sum(left: Float64Array, right: Float64Array | undefined): Float64Array {
  return left.map((value, index) => value + (right?.[index] ?? 0));
}

function silu(value: number): number {
  return value / (1 + Math.exp(-value));
}

/** The tanh form (Hendrycks and Gimpel 2016), which Gemma was trained with. */
function gelu(value: number): number {
  return 0.5 * value * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (value + 0.044715 * value ** 3)));
}
