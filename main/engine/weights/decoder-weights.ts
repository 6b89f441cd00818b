import { AppError } from "#shared/errors.ts";
import type { Hyperparameters } from "../families/hyperparameters.ts";
import type { GgufFile, GgufTensor } from "../gguf/gguf-file.ts";
import type { MatrixForms } from "./matrix-form.ts";
import { createWeightLayout, type MatrixPlan, type VectorPlan, type WeightPlan } from "./weight-layout.ts";

export interface LayerWeights {
  attentionNorm: VectorPlan;
  /** Q, K and V below each other, in one matrix or, where the file mixes types, in several. */
  queryKeyValue: MatrixPlan[];
  /** Likewise one behind the other. */
  biases: VectorPlan | null;
  queryNorm: VectorPlan | null;
  keyNorm: VectorPlan | null;
  attentionOutput: MatrixPlan[];
  postAttentionNorm: VectorPlan | null;
  feedForwardNorm: VectorPlan;
  /** Gate above up. */
  gateUp: MatrixPlan[];
  down: MatrixPlan[];
  postFeedForwardNorm: VectorPlan | null;
}

/** Where each weight of a decoder comes from in the file, and where it lies among the converted weights. */
export interface DecoderWeights {
  layers: LayerWeights[];
  outputNorm: VectorPlan;
  head: MatrixPlan[];
  /** Its rows are looked up in the file, not in the graph. */
  embedding: GgufTensor;
  plans: readonly WeightPlan[];
  bytes: number;
}

/**
 * Plans the weights of a decoder. Tensor names are those of llama.cpp.
 * @throws AppError `invalid-input` that names a tensor which is missing, or not of the shape that the others need
 */
export function planDecoderWeights(
  file: GgufFile,
  model: Hyperparameters,
  forms?: MatrixForms,
): DecoderWeights {
  const { width, headSize, feedForward, vocabulary } = model;
  const layout = createWeightLayout(forms);
  const queries = model.heads * headSize;
  const keys = model.keyValueHeads * headSize;

  function take(name: string, shape: readonly number[]): GgufTensor {
    const found = file.tensors.get(name);
    if (found === undefined) throw unusable(`it lacks the tensor "${name}"`);
    if (found.shape.join() !== shape.join()) {
      throw unusable(`its tensor "${name}" is ${found.shape.join(" x ")}, not ${shape.join(" x ")}`);
    }
    return found;
  }
  const vector = (name: string, length: number) => layout.vector(name, [take(name, [length])]);

  const layers = Array.from({ length: model.layers }, (_, layer): LayerWeights => {
    const name = (part: string) => `blk.${layer}.${part}`;
    const norm = (part: string, length = width) => vector(name(`${part}.weight`), length);
    const matrix = (part: string, inputs: number, outputs: number) =>
      take(name(`${part}.weight`), [inputs, outputs]);
    return {
      attentionNorm: norm("attn_norm"),
      queryKeyValue: layout.matrices(name("attn_qkv"), [
        matrix("attn_q", width, queries),
        matrix("attn_k", width, keys),
        matrix("attn_v", width, keys),
      ]),
      biases: model.hasBiases
        ? layout.vector(name("attn_qkv.bias"), [
            take(name("attn_q.bias"), [queries]),
            take(name("attn_k.bias"), [keys]),
            take(name("attn_v.bias"), [keys]),
          ])
        : null,
      queryNorm: model.hasHeadNorms ? norm("attn_q_norm", headSize) : null,
      keyNorm: model.hasHeadNorms ? norm("attn_k_norm", headSize) : null,
      attentionOutput: layout.matrices(name("attn_output"), [matrix("attn_output", queries, width)]),
      postAttentionNorm: model.hasPostNorms ? norm("post_attention_norm") : null,
      feedForwardNorm: norm("ffn_norm"),
      gateUp: layout.matrices(name("ffn_gate_up"), [
        matrix("ffn_gate", width, feedForward),
        matrix("ffn_up", width, feedForward),
      ]),
      down: layout.matrices(name("ffn_down"), [matrix("ffn_down", feedForward, width)]),
      postFeedForwardNorm: model.hasPostNorms ? norm("post_ffw_norm") : null,
    };
  });
  const embedding = take("token_embd.weight", [width, vocabulary]);
  const outputNorm = vector("output_norm.weight", width);
  const isTied = !file.tensors.has("output.weight");
  const head = isTied ? embedding : take("output.weight", [width, vocabulary]);
  return {
    layers,
    outputNorm,
    head: layout.matrices("output", [head]),
    embedding,
    plans: layout.plans,
    bytes: layout.bytes,
  };
}

function unusable(what: string): AppError {
  return new AppError(
    "invalid-input",
    `This model cannot be used: ${what}. Download the file again, or choose another model.`,
  );
}
