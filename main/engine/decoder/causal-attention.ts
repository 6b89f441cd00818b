import { type Attention, isLocal, keyInput, keyOutput, valueInput, valueOutput } from "./attention.ts";

/**
 * Each row sees those before it: ONNX Runtime's GroupQueryAttention, which turns Q and K, appends K and V to a cache
 * of fixed capacity, in place where input and output are the same memory, and computes the attention.
 */
export const causalAttention: Attention = {
  isPacked: true,

  declare(graph, { layers, keyValueHeads, headSize, rope, localRope }) {
    graph.input("last", "int32", [1]);
    graph.input("total", "int32", [1]);
    graph.input("positions", "int64", [1, "rows"]);
    graph.input("cos", "float32", ["capacity", rope.dimensions / 2]);
    graph.input("sin", "float32", ["capacity", rope.dimensions / 2]);
    if (localRope !== null) {
      graph.input("cos.local", "float32", ["capacity", localRope.dimensions / 2]);
      graph.input("sin.local", "float32", ["capacity", localRope.dimensions / 2]);
    }
    for (let layer = 0; layer < layers; layer += 1) {
      const cache = [1, keyValueHeads, "capacity", headSize];
      graph.input(keyInput(layer), "float32", cache);
      graph.input(valueInput(layer), "float32", cache);
      graph.output(keyOutput(layer), "float32", cache);
      graph.output(valueOutput(layer), "float32", cache);
    }
  },

  layer(graph, model, { layer, query, key, value }) {
    const window = model.windows[layer] ?? null;
    const suffix = isLocal(model, layer) ? ".local" : "";
    return graph.node(
      "com.microsoft:GroupQueryAttention",
      [
        query,
        key,
        value,
        keyInput(layer),
        valueInput(layer),
        "last",
        "total",
        `cos${suffix}`,
        `sin${suffix}`,
        "positions",
      ],
      [`attended.${layer}`, keyOutput(layer), valueOutput(layer)],
      {
        num_heads: model.heads,
        kv_num_heads: model.keyValueHeads,
        do_rotary: 1,
        rotary_interleaved: model.rope.style === "interleaved" ? 1 : 0,
        scale: { float: model.attentionScale },
        ...(model.attentionCap > 0 && { softcap: { float: model.attentionCap } }),
        ...(window !== null && { local_window_size: window }),
      },
    );
  },
};
