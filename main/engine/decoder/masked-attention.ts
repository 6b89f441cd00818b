import type { Hyperparameters } from "../families/hyperparameters.ts";
import type { GraphBuilder } from "../onnx/graph-builder.ts";
import {
  type Attention,
  isLocal,
  keyInput,
  keyOutput,
  type LayerInput,
  valueInput,
  valueOutput,
} from "./attention.ts";

/**
 * Rows see what a mask lets them see, and are turned by angles given row by row: for spans that see each other, for
 * positions of several axes, and for many continuations of one prefix in one run. It computes the whole score matrix,
 * so it is for few rows; the K and V it gives are those of the new rows alone.
 */
export const maskedAttention: Attention = {
  isPacked: false,

  declare(graph, model) {
    const { layers, keyValueHeads, headSize, rope, localRope } = model;
    /** Rows of the cache that count. */
    graph.input("past", "int64", [1]);
    /** Added to the scores of new rows: 0 to see a row, a large negative number not to. */
    graph.input("mask", "float32", ["rows", "seen"]);
    graph.input("cos", "float32", ["rows", rope.dimensions / 2]);
    graph.input("sin", "float32", ["rows", rope.dimensions / 2]);
    /** 0, 1, 2, …: which row of the angles each row takes. */
    graph.input("positions", "int64", [1, "rows"]);
    if (localRope !== null) {
      graph.input("cos.local", "float32", ["rows", localRope.dimensions / 2]);
      graph.input("sin.local", "float32", ["rows", localRope.dimensions / 2]);
    }
    if (hasWindows(model)) graph.input("mask.local", "float32", ["rows", "seen"]);
    for (let layer = 0; layer < layers; layer += 1) {
      graph.input(keyInput(layer), "float32", [1, keyValueHeads, "capacity", headSize]);
      graph.input(valueInput(layer), "float32", [1, keyValueHeads, "capacity", headSize]);
      graph.output(keyOutput(layer), "float32", [1, keyValueHeads, "rows", headSize]);
      graph.output(valueOutput(layer), "float32", [1, keyValueHeads, "rows", headSize]);
    }
    const integers = (name: string, values: readonly number[]) =>
      graph.constant(name, "int64", [values.length], asBytes(BigInt64Array.from(values, BigInt)));
    integers("zero", [0]);
    integers("axis.2", [2]);
    integers("shape.heads", [1, -1, model.heads, headSize]);
    integers("shape.key_heads", [1, -1, keyValueHeads, headSize]);
    integers("shape.groups", [keyValueHeads, model.heads / keyValueHeads, -1, headSize]);
    integers("shape.shared", [keyValueHeads, 1, -1, headSize]);
    integers("shape.joined", [1, model.heads, -1, headSize]);
    integers("shape.rows", [1, -1, model.heads * headSize]);
    graph.constant("attention.scale", "float32", [1], asBytes(Float32Array.of(model.attentionScale)));
    if (model.attentionCap > 0)
      graph.constant("attention.cap", "float32", [1], asBytes(Float32Array.of(model.attentionCap)));
  },

  layer(graph, model, { layer, query, key, value }) {
    const at = (name: string) => `${name}.${layer}`;
    const heads = (name: string, shape: string) => {
      graph.node("Reshape", [name, shape], at(`${name}.split`));
      return graph.node("Transpose", [at(`${name}.split`)], at(`${name}.heads`), { perm: [0, 2, 1, 3] });
    };
    const turned = turn(graph, model, layer, heads(query, "shape.heads"), `turned_query.${layer}`);
    turn(graph, model, layer, heads(key, "shape.key_heads"), keyOutput(layer));
    graph.node("Identity", [heads(value, "shape.key_heads")], valueOutput(layer));
    const seen = (input: string, output: string, name: string) => {
      graph.node("Slice", [input, "zero", "past", "axis.2"], `${name}.past`);
      graph.node("Concat", [`${name}.past`, output], `${name}.all`, { axis: 2 });
      return graph.node("Reshape", [`${name}.all`, "shape.shared"], `${name}.shared`);
    };
    const keys = seen(keyInput(layer), keyOutput(layer), at("keys"));
    const values = seen(valueInput(layer), valueOutput(layer), at("values"));
    graph.node("Transpose", [keys], at("keys.columns"), { perm: [0, 1, 3, 2] });
    graph.node("Reshape", [turned, "shape.groups"], at("query.groups"));
    graph.node("Mul", [at("query.groups"), "attention.scale"], at("query.scaled"));
    let scores = graph.node("MatMul", [at("query.scaled"), at("keys.columns")], at("scores"));
    if (model.attentionCap > 0) {
      graph.node("Div", [scores, "attention.cap"], at("scores.divided"));
      graph.node("Tanh", [at("scores.divided")], at("scores.bent"));
      scores = graph.node("Mul", [at("scores.bent"), "attention.cap"], at("scores.capped"));
    }
    const mask = model.windows[layer] == null ? "mask" : "mask.local";
    graph.node("Add", [scores, mask], at("scores.masked"));
    graph.node("Softmax", [at("scores.masked")], at("attention"), { axis: -1 });
    graph.node("MatMul", [at("attention"), values], at("attended.groups"));
    graph.node("Reshape", [at("attended.groups"), "shape.joined"], at("attended.heads"));
    graph.node("Transpose", [at("attended.heads")], at("attended.rows"), { perm: [0, 2, 1, 3] });
    return graph.node("Reshape", [at("attended.rows"), "shape.rows"], at("attended"));
  },
};

export function hasWindows({ windows }: Hyperparameters): boolean {
  return windows.some((window) => window !== null);
}

/** Turns [1, heads, rows, headSize] by the angles of its rows. */
function turn(
  graph: GraphBuilder,
  model: Hyperparameters,
  layer: LayerInput["layer"],
  input: string,
  output: string,
): string {
  const suffix = isLocal(model, layer) ? ".local" : "";
  return graph.node(
    "com.microsoft:RotaryEmbedding",
    [input, "positions", `cos${suffix}`, `sin${suffix}`],
    output,
    {
      interleaved: model.rope.style === "interleaved" ? 1 : 0,
      ...(model.rope.dimensions !== model.headSize && {
        rotary_embedding_dim: model.rope.dimensions,
        num_heads: model.heads,
      }),
    },
  );
}

function asBytes(values: BigInt64Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer);
}
