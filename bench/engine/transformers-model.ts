import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ropeFrequencies, ropeRows } from "#main/engine/decoder/rope-table.ts";
import { readHyperparameters } from "#main/engine/families/families.ts";
import type { Hyperparameters } from "#main/engine/families/hyperparameters.ts";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import { openTensors } from "#main/engine/gguf/tensor-reader.ts";
import { createGraphBuilder, type GraphBuilder } from "#main/engine/onnx/graph-builder.ts";
import { initializersOf } from "#main/engine/weights/convert-weights.ts";
import { convertInMemory } from "#main/engine/weights/converted-cache.ts";
import { type DecoderWeights, planDecoderWeights } from "#main/engine/weights/decoder-weights.ts";
import type { MatrixPlan } from "#main/engine/weights/weight-layout.ts";

/**
 * Writes a llama model as a folder of Transformers.js, with the weights that the engine computes with and the operators
 * that its own exporters use at best: GroupQueryAttention, quantized rows of the table, logits of the last row alone.
 */
export async function writeTransformersModel(path: string, folder: string): Promise<void> {
  const target = join(folder, "onnx", "model_q4.onnx");
  if (existsSync(join(folder, "config.json"))) return;
  const file = await readGguf(path);
  const model = readHyperparameters(file);
  const weights = planDecoderWeights(file, model);
  const reader = await openTensors(file);
  const bytes = await convertInMemory({
    weights,
    reader,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  await reader.close();
  mkdirSync(join(folder, "onnx"), { recursive: true });
  writeFileSync(target, buildGraph(model, weights, bytes));
  const end = { bos_token_id: 0, eos_token_id: 0, pad_token_id: 0 };
  writeFileSync(join(folder, "generation_config.json"), JSON.stringify(end));
  writeFileSync(join(folder, "config.json"), JSON.stringify({ ...configOf(model), ...end }));
}

function configOf(model: Hyperparameters): object {
  return {
    architectures: ["LlamaForCausalLM"],
    model_type: "llama",
    hidden_size: model.width,
    num_hidden_layers: model.layers,
    num_attention_heads: model.heads,
    num_key_value_heads: model.keyValueHeads,
    head_dim: model.headSize,
    intermediate_size: model.feedForward,
    vocab_size: model.vocabulary,
    rms_norm_eps: model.epsilon,
    rope_theta: model.rope.base,
    max_position_embeddings: model.context,
    tie_word_embeddings: true,
  };
}

function buildGraph(model: Hyperparameters, weights: DecoderWeights, bytes: Uint8Array): Uint8Array {
  const graph = createGraphBuilder();
  declare(graph, model);
  for (const plan of weights.plans) {
    for (const { name, type, dimensions, offset, bytes: length } of initializersOf(plan)) {
      graph.constant(name, type, dimensions, bytes.subarray(offset, offset + length));
    }
  }
  const { cos, sin } = ropeRows(
    ropeFrequencies(model.rope),
    Array.from({ length: model.context }, (_, position) => position),
  );
  const tableShape = [model.context, model.headSize / 2];
  graph.constant("cos", "float32", tableShape, new Uint8Array(cos.buffer));
  graph.constant("sin", "float32", tableShape, new Uint8Array(sin.buffer));

  const [head] = weights.head;
  if (!head) throw new Error("The model has no head.");
  let stream = embed(graph, model, head);
  weights.layers.forEach((layer, index) => {
    const at = (name: string) => `${name}.${index}`;
    const qkv = multiply(
      graph,
      norm(graph, model, stream, layer.attentionNorm.weights.name),
      layer.queryKeyValue,
    );
    const attended = graph.node(
      "com.microsoft:GroupQueryAttention",
      [qkv, "", "", past(index, "key"), past(index, "value"), "last", "total", "cos", "sin"],
      [at("attended"), present(index, "key"), present(index, "value")],
      {
        num_heads: model.heads,
        kv_num_heads: model.keyValueHeads,
        do_rotary: 1,
        rotary_interleaved: model.rope.style === "interleaved" ? 1 : 0,
      },
    );
    const output = multiply(graph, attended, layer.attentionOutput);
    stream = graph.node("Add", [stream, output], at("stream.attention"));
    multiply(
      graph,
      norm(graph, model, stream, layer.feedForwardNorm.weights.name),
      layer.gateUp,
      at("gate_up"),
    );
    graph.node("Split", [at("gate_up")], [at("gate"), at("up")], { axis: -1, num_outputs: 2 });
    graph.node("com.microsoft:QuickGelu", [at("gate")], at("active"), { alpha: { float: 1 } });
    graph.node("Mul", [at("active"), at("up")], at("gated"));
    stream = graph.node("Add", [stream, multiply(graph, at("gated"), layer.down)], at("stream"));
  });
  const normed = norm(graph, model, stream, weights.outputNorm.weights.name);
  graph.node("Neg", ["num_logits_to_keep"], "kept.negative");
  graph.node("Reshape", ["kept.negative", "one"], "kept.first");
  graph.node("Slice", [normed, "kept.first", "far", "one"], "kept");
  multiply(graph, "kept", weights.head, "logits");
  return graph.encode();
}

const past = (layer: number, side: "key" | "value") => `past_key_values.${layer}.${side}`;
const present = (layer: number, side: "key" | "value") => `present.${layer}.${side}`;

function declare(
  graph: GraphBuilder,
  { layers, keyValueHeads, headSize, vocabulary }: Hyperparameters,
): void {
  graph.input("input_ids", "int64", ["batch_size", "sequence_length"]);
  graph.input("attention_mask", "int64", ["batch_size", "total_sequence_length"]);
  graph.input("num_logits_to_keep", "int64", []);
  graph.output("logits", "float32", ["batch_size", "num_logits", vocabulary]);
  for (let layer = 0; layer < layers; layer += 1) {
    for (const side of ["key", "value"] as const) {
      const shape = (length: string) => ["batch_size", keyValueHeads, length, headSize];
      graph.input(past(layer, side), "float32", shape("past_sequence_length"));
      graph.output(present(layer, side), "float32", shape("total_sequence_length"));
    }
  }
  graph.constant("one", "int64", [1], int64s([1]));
  graph.constant("far", "int64", [1], int64s([2 ** 30]));
  graph.node("ReduceSum", ["attention_mask", "one"], "tokens", { keepdims: 0 });
  graph.node("Sub", ["tokens", "one"], "last.long");
  graph.node("Cast", ["last.long"], "last", { to: 6 });
  graph.node("Shape", ["attention_mask"], "total.long", { start: 1, end: 2 });
  graph.node("Cast", ["total.long"], "total", { to: 6 });
}

/** The table is the head, in 8 bits: its rows are looked up in the same bytes. */
function embed(graph: GraphBuilder, { width, vocabulary }: Hyperparameters, head: MatrixPlan): string {
  if (head.form?.bits !== 8 || head.scales === null) throw new Error("The head is not in 8 bits.");
  graph.constant("shape.codes", "int64", [2], int64s([vocabulary, width]));
  graph.constant("shape.scales", "int64", [2], int64s([vocabulary, width / head.form.block]));
  graph.node("Reshape", [head.weights.name, "shape.codes"], "table.codes");
  graph.node("Reshape", [head.scales.name, "shape.scales"], "table.scales");
  return graph.node(
    "com.microsoft:GatherBlockQuantized",
    ["table.codes", "input_ids", "table.scales"],
    "embedded",
    { bits: 8, block_size: head.form.block, gather_axis: 0, quantize_axis: 1 },
  );
}

function norm(graph: GraphBuilder, { epsilon }: Hyperparameters, input: string, weights: string): string {
  return graph.node("SimplifiedLayerNormalization", [input, weights], `${weights}.normed`, {
    axis: -1,
    epsilon: { float: epsilon },
    stash_type: 1,
  });
}

function multiply(
  graph: GraphBuilder,
  input: string,
  [matrix]: readonly MatrixPlan[],
  output = `${matrix?.name}.product`,
): string {
  if (!matrix?.form || !matrix.scales || matrix.minima)
    throw new Error("The folder takes plain blocks alone.");
  const { form, weights, scales, zeroPoints } = matrix;
  return graph.node(
    "com.microsoft:MatMulNBits",
    [input, weights.name, scales.name, ...(zeroPoints ? [zeroPoints.name] : [])],
    output,
    { K: matrix.inputs, N: matrix.outputs, bits: form.bits, block_size: form.block, accuracy_level: 4 },
  );
}

const int64s = (values: readonly number[]) => new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
