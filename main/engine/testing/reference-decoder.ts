import type { GgufFile } from "#main/engine/gguf/gguf-file.ts";
import { attend } from "./reference-attention.ts";
import { plainRotation, scaledRotation } from "./reference-rope.ts";
import { type ReferenceSettings, readSettings } from "./reference-settings.ts";
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
      for (let layer = 0; layer < settings.layers; layer += 1) {
        const parts: LayerParts = {
          weight: (name) => weight(`blk.${layer}.${name}`),
          optional: (name) => weights.get(`blk.${layer}.${name}`),
        };
        rows = add(rows, attention(file, rows, parts, { settings, layer, weights, options }));
        rows = add(rows, feedForward(rows, parts, settings));
      }
      const last = rows.map((row) => normalize(weight("output_norm.weight"), row, settings.epsilon));
      const { logitCap } = settings;
      return multiply(weights.get("output.weight") ?? embeddings, last).map((row) =>
        logitCap === 0 ? row : row.map((logit) => logitCap * Math.tanh(logit / logitCap)),
      );
    },
  };
}

interface LayerParts {
  readonly weight: (name: string) => Matrix;
  /** Undefined where a family has none. */
  readonly optional: (name: string) => Matrix | undefined;
}

interface LayerContext {
  readonly settings: ReferenceSettings;
  readonly layer: number;
  readonly weights: ReadonlyMap<string, Matrix>;
  readonly options: ReferenceOptions;
}

function attention(
  { metadata }: GgufFile,
  rows: readonly Float64Array[],
  { weight, optional }: LayerParts,
  { settings, layer, weights, options }: LayerContext,
): Float64Array[] {
  const { epsilon } = settings;
  const isLocal = settings.isLocal(layer);
  const turn = (isLocal ? plainRotation : scaledRotation)(metadata, {
    headSize: settings.attention.headSize,
    base: isLocal ? settings.localBase : settings.base,
    style: settings.style,
    axisOf: options.axisOf ?? (() => 0),
    factors: weights.get("rope_freqs.weight"),
  });
  const normed = rows.map((row) => normalize(weight("attn_norm.weight"), row, epsilon));
  const project = (name: string) =>
    multiply(weight(`attn_${name}.weight`), normed, optional(`attn_${name}.bias`));
  const positions = options.positions ?? rows.map((_, row) => [row]);
  const turned = (name: string) =>
    afterNorm(project(name), optional(`attn_${name}_norm.weight`), epsilon).map((heads, row) => {
      turn(heads, positions[row] ?? []);
      return heads;
    });
  const attended = attend(
    { queries: turned("q"), keys: turned("k"), values: project("v") },
    settings.attention,
    visibility(isLocal ? settings.window : Infinity, options.spans ?? []),
  );
  return afterNorm(
    multiply(weight("attn_output.weight"), attended),
    optional("post_attention_norm.weight"),
    epsilon,
  );
}

function feedForward(
  rows: readonly Float64Array[],
  { weight, optional }: LayerParts,
  { epsilon, activate }: ReferenceSettings,
): Float64Array[] {
  const normed = rows.map((row) => normalize(weight("ffn_norm.weight"), row, epsilon));
  const ups = multiply(weight("ffn_up.weight"), normed);
  const mixed = multiply(weight("ffn_gate.weight"), normed).map((gate, row) =>
    gate.map((value, index) => activate(value) * (ups[row]?.[index] ?? 0)),
  );
  return afterNorm(multiply(weight("ffn_down.weight"), mixed), optional("post_ffw_norm.weight"), epsilon);
}

function embed(
  input: ReferenceInput,
  { columns, values }: Matrix,
  settings: ReferenceSettings,
): Float64Array {
  if (typeof input !== "number") return Float64Array.from(input);
  const row = values.subarray(input * columns, (input + 1) * columns);
  return Float64Array.from(row, (value) => value * settings.embeddingScale);
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

function add(left: readonly Float64Array[], right: readonly Float64Array[]): Float64Array[] {
  return left.map((row, index) => row.map((value, at) => value + (right[index]?.[at] ?? 0)));
}
