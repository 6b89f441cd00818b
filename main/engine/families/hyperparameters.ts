/** How the angles of rotary position embedding are made and stretched. */
export interface Rope {
  /** `interleaved` turns the pairs (0,1), (2,3), …; `half` the pairs (0, d/2), (1, d/2 + 1), … */
  style: "interleaved" | "half";
  /** Values of a head that are turned, from the first on. */
  dimensions: number;
  base: number;
  scaling: RopeScaling;
}

export type RopeScaling =
  | { kind: "none" }
  /** Positions are divided by `factor`. */
  | { kind: "linear"; factor: number }
  /** YaRN (Peng et al. 2023, arXiv:2309.00071), as llama.cpp computes it. */
  | {
      kind: "yarn";
      factor: number;
      originalContext: number;
      attentionFactor: number;
      extrapolation: number;
      betaFast: number;
      betaSlow: number;
    }
  /** Each frequency is divided by its own factor, which the file's tensor `rope_freqs.weight` holds (Llama 3.1). */
  | { kind: "per-frequency"; factors: Float32Array };

/** All that a decoder's graph depends on besides the weights. Lengths are counts of values, not bytes. */
export interface Hyperparameters {
  architecture: string;
  layers: number;
  /** Values of one row of the embedding stream. */
  width: number;
  heads: number;
  keyValueHeads: number;
  headSize: number;
  feedForward: number;
  vocabulary: number;
  /** Positions that the model was trained for. */
  context: number;
  /** Added under the root of each RMS norm. */
  epsilon: number;
  rope: Rope;
  /** What layers with a window use in place of `rope`. */
  localRope: Rope | null;
  /** Positions that each layer sees, itself included; null where it sees all. One entry per layer. */
  windows: readonly (number | null)[];
  /** Queries are multiplied by it. */
  attentionScale: number;
  /** Attention scores s become c·tanh(s/c); 0 for no cap. */
  attentionCap: number;
  /** Logits likewise. */
  logitCap: number;
  /** Rows of the embedding table are multiplied by it. */
  embeddingScale: number;
  activation: "silu" | "gelu";
  /** Q, K and V have a bias. */
  hasBiases: boolean;
  /** Q and K of each head pass an RMS norm before they are turned. */
  hasHeadNorms: boolean;
  /** What attention and feed-forward give passes an RMS norm before it is added. */
  hasPostNorms: boolean;
}
