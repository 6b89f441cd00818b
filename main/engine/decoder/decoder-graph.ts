import type { Hyperparameters } from "../families/hyperparameters.ts";
import { createGraphBuilder, type GraphBuilder } from "../onnx/graph-builder.ts";
import { initializersOf } from "../weights/convert-weights.ts";
import type { DecoderWeights, LayerWeights } from "../weights/decoder-weights.ts";
import type { MatrixPlan, VectorPlan } from "../weights/weight-layout.ts";
import { MINIMA_BLOCK } from "../weights/matrix-form.ts";
import type { Attention } from "./attention.ts";

export interface DecoderGraphOptions {
  model: Hyperparameters;
  weights: DecoderWeights;
  attention: Attention;
  /** Name of the file that holds the converted weights, as the session will look for it. */
  weightsFile: string;
  /** The first output is a sequence, see `openSession`. */
  isInPlace: boolean;
  /** Logarithms of the probabilities of single tokens in place of logits. */
  isScorer?: boolean;
}

export const IN_PLACE_OUTPUT = "in_place";

/**
 * The ONNX graph of a pre-norm transformer decoder. Inputs besides those of the attention: `rows` float32
 * [1, rows, width], the embedding stream, and `wanted` int64 [wanted], the rows whose logits are asked for; none is
 * allowed. Output `logits` float32 [1, wanted, vocabulary]; of a scorer, `scores` float32 [targets], for its further input
 * `targets` int64 [targets, 2], each an index into `wanted` and a token.
 */
export function buildDecoderGraph(options: DecoderGraphOptions): Uint8Array {
  const { model, weights, attention, weightsFile, isInPlace, isScorer = false } = options;
  const graph = createGraphBuilder();
  graph.input("rows", "float32", [1, "rows", model.width]);
  graph.input("wanted", "int64", ["wanted"]);
  if (isInPlace) {
    graph.node("SequenceConstruct", ["wanted"], IN_PLACE_OUTPUT);
    graph.sequenceOutput(IN_PLACE_OUTPUT, "int64", ["wanted"]);
  }
  if (!isScorer) graph.output("logits", "float32", [1, "wanted", model.vocabulary]);
  attention.declare(graph, model);
  for (const plan of weights.plans) {
    for (const { name, type, dimensions, offset, bytes } of initializersOf(plan)) {
      graph.external(name, type, dimensions, { file: weightsFile, offset, length: bytes });
    }
  }
  declareBlockSums(graph, weights.plans);
  const context: Context = { graph, model, attention };

  const [first] = weights.layers;
  let state: State = { stream: "rows", normed: "rows" };
  if (first)
    state = { stream: "rows", normed: norm(context, "rows", first.attentionNorm, "attention_norm.0") };
  weights.layers.forEach((layer, index) => {
    const next = weights.layers[index + 1]?.attentionNorm ?? null;
    state = addLayer(context, layer, index, state, next ?? weights.outputNorm, next === null);
  });
  const raw = model.logitCap > 0 ? "logits.raw" : "logits";
  multiply(context, state.normed, weights.head, raw);
  if (model.logitCap > 0) {
    graph.constant("logits.cap", "float32", [1], new Uint8Array(Float32Array.of(model.logitCap).buffer));
    graph.node("Div", [raw, "logits.cap"], "logits.divided");
    graph.node("Tanh", ["logits.divided"], "logits.bent");
    graph.node("Mul", ["logits.bent", "logits.cap"], "logits");
  }
  if (isScorer) addScores(graph);
  return graph.encode();
}

function addScores(graph: GraphBuilder): void {
  graph.input("targets", "int64", ["targets", 2]);
  graph.output("scores", "float32", ["targets"]);
  graph.constant("axis.0", "int64", [1], int64s([0]));
  graph.node("LogSoftmax", ["logits"], "logits.log", { axis: -1 });
  graph.node("Squeeze", ["logits.log", "axis.0"], "logits.rows");
  graph.node("GatherND", ["logits.rows", "targets"], "scores");
}

interface Context {
  graph: GraphBuilder;
  model: Hyperparameters;
  attention: Attention;
}

/** The residual stream, and what the next part reads of it. */
interface State {
  stream: string;
  normed: string;
}

/** One layer; the last one goes on with the wanted rows alone. @param next norm of the part after it */
function addLayer(
  context: Context,
  weights: LayerWeights,
  layer: number,
  { stream, normed }: State,
  next: VectorPlan,
  isLast: boolean,
): State {
  const { graph, model, attention } = context;
  const at = (name: string) => `${name}.${layer}`;
  const packed = multiply(context, normed, weights.queryKeyValue, at("qkv"), weights.biases);
  let attended = attention.layer(graph, model, { layer, ...splitHeads(context, weights, layer, packed) });
  let residual = stream;
  if (isLast) {
    attended = graph.node("Gather", [attended, "wanted"], "attended.wanted", { axis: 1 });
    residual = graph.node("Gather", [stream, "wanted"], "stream.wanted", { axis: 1 });
  }
  let added = multiply(context, attended, weights.attentionOutput, at("attention_output"));
  if (weights.postAttentionNorm)
    added = norm(context, added, weights.postAttentionNorm, at("post_attention"));
  const middle = addAndNorm(context, residual, added, weights.feedForwardNorm, at("feed_forward"));

  multiply(context, middle.normed, weights.gateUp, at("gate_up"));
  graph.node("Split", [at("gate_up")], [at("gate"), at("up")], { axis: -1, num_outputs: 2 });
  const active =
    model.activation === "silu"
      ? graph.node("com.microsoft:QuickGelu", [at("gate")], at("active"), { alpha: { float: 1 } })
      : graph.node("Gelu", [at("gate")], at("active"), { approximate: "tanh" });
  graph.node("Mul", [active, at("up")], at("gated"));
  let fed = multiply(context, at("gated"), weights.down, at("down"));
  if (weights.postFeedForwardNorm)
    fed = norm(context, fed, weights.postFeedForwardNorm, at("post_feed_forward"));
  return addAndNorm(context, middle.stream, fed, next, at("layer"));
}

/** Adds to the residual stream and norms the sum, in one node. */
function addAndNorm(
  { graph, model }: Context,
  stream: string,
  added: string,
  { weights }: VectorPlan,
  name: string,
): State {
  const sum = `${name}.stream`;
  const normed = graph.node(
    "com.microsoft:SkipSimplifiedLayerNormalization",
    [stream, added, weights.name],
    [`${name}.normed`, "", "", sum],
    { epsilon: { float: model.epsilon } },
  );
  return { stream: sum, normed };
}

/** Q, K and V apart, where the attention or a norm on their heads needs them so. */
function splitHeads(
  context: Context,
  { queryNorm, keyNorm }: LayerWeights,
  layer: number,
  packed: string,
): { query: string; key: string; value: string } {
  const { graph, model, attention } = context;
  if (attention.isPacked && queryNorm === null) return { query: packed, key: "", value: "" };
  const { heads, keyValueHeads, headSize } = model;
  const lengths = "qkv.lengths";
  if (layer === 0) {
    const counts = [heads, keyValueHeads, keyValueHeads];
    graph.constant(lengths, "int64", [3], int64s(counts.map((count) => count * headSize)));
    graph.constant("shape.norm", "int64", [4], int64s([1, 0, -1, headSize]));
    graph.constant("shape.flat", "int64", [3], int64s([1, 0, -1]));
  }
  const names = ["query", "key", "value"].map((name) => `split_${name}.${layer}`);
  const [query = "", key = "", value = ""] = names;
  graph.node("Split", [packed, lengths], names, { axis: -1 });
  const normHeads = (name: string, weights: VectorPlan | null) => {
    if (weights === null) return name;
    graph.node("Reshape", [name, "shape.norm"], `${name}.by_head`);
    norm(context, `${name}.by_head`, weights, `${name}.normed`);
    return graph.node("Reshape", [`${name}.normed`, "shape.flat"], `${name}.flat`);
  };
  return { query: normHeads(query, queryNorm), key: normHeads(key, keyNorm), value };
}

const int64s = (values: readonly number[]) => new Uint8Array(BigInt64Array.from(values, BigInt).buffer);

function norm({ graph, model }: Context, input: string, { weights }: VectorPlan, output: string): string {
  return graph.node("SimplifiedLayerNormalization", [input, weights.name], output, {
    axis: -1,
    epsilon: { float: model.epsilon },
    stash_type: 1,
  });
}

/** The product of rows with a matrix, or with several whose results lie side by side. */
function multiply(
  context: Context,
  input: string,
  matrices: readonly MatrixPlan[],
  output: string,
  biases: VectorPlan | null = null,
): string {
  const { graph } = context;
  const product = biases === null ? output : `${output}.unbiased`;
  if (matrices.length === 1 && matrices[0]) multiplyOne(graph, input, matrices[0], product);
  else {
    const parts = matrices.map((matrix, index) => multiplyOne(graph, input, matrix, `${product}.${index}`));
    graph.node("Concat", parts, product, { axis: -1 });
  }
  return biases === null ? product : graph.node("Add", [product, biases.weights.name], output);
}

function multiplyOne(graph: GraphBuilder, input: string, matrix: MatrixPlan, output: string): string {
  const { form, weights, scales, zeroPoints, minima, minimaScales } = matrix;
  if (form === null || scales === null) return graph.node("MatMul", [input, weights.name], output);
  const product = minima === null ? output : `${output}.codes`;
  graph.node(
    "com.microsoft:MatMulNBits",
    [input, weights.name, scales.name, ...(zeroPoints ? [zeroPoints.name] : [])],
    product,
    { K: matrix.inputs, N: matrix.outputs, bits: form.bits, block_size: form.block, accuracy_level: 4 },
  );
  if (minima === null) return product;
  const sums = blockSums(graph, input, matrix, output);
  if (minimaScales === null) graph.node("MatMul", [sums, minima.name], `${output}.minima`);
  else {
    graph.node("com.microsoft:MatMulNBits", [sums, minima.name, minimaScales.name], `${output}.minima`, {
      K: matrix.inputs / form.block,
      N: matrix.outputs,
      bits: 8,
      block_size: MINIMA_BLOCK,
      accuracy_level: 4,
    });
  }
  return graph.node("Add", [product, `${output}.minima`], output);
}

/** The shapes name the blocks, and leave the rows open: there are none where no logits are wanted. */
function declareBlockSums(graph: GraphBuilder, plans: DecoderWeights["plans"]): void {
  const counts = plans.flatMap((plan) => (plan.kind === "matrix" && plan.minima ? [blocksOf(plan)] : []));
  for (const blocks of new Set(counts))
    graph.constant(`shape.blocks.${blocks}`, "int64", [4], int64s([1, -1, blocks, SUMMED]));
  graph.constant("axis.blocks", "int64", [1], int64s([3]));
}

/** Values of a row that share a minimum. */
const SUMMED = 32;

const blocksOf = ({ inputs }: MatrixPlan) => inputs / SUMMED;

/** Sums of each 32 values of a row: [1, rows, values / 32]. */
function blockSums(graph: GraphBuilder, input: string, matrix: MatrixPlan, name: string): string {
  graph.node("Reshape", [input, `shape.blocks.${blocksOf(matrix)}`], `${name}.blocks`);
  return graph.node("ReduceSum", [`${name}.blocks`, "axis.blocks"], `${name}.sums`, { keepdims: 0 });
}
