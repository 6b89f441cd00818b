import type { Family } from "./family.ts";
import { readCommon } from "./read-common.ts";

/** Every sixth layer sees all positions. */
const PERIOD = 6;
/** The one size whose query scale is that of width over heads. */
const LAYERS_OF_27B = 62;

/**
 * Gemma 3, its text part (arXiv:2503.19786): layers with a window and angles of their own between layers without,
 * norms before and after each part, rows of the embedding table scaled by the root of their width.
 */
export const gemma3: Family = {
  architecture: "gemma3",
  models: "Gemma 3 (text)",
  read(file) {
    const common = readCommon(file, "half");
    const { layers, width, heads, headSize, rope } = common;
    const window = file.metadata.number("gemma3.attention.sliding_window", 0);
    const base = file.metadata.number("gemma3.rope.freq_base", 1_000_000);
    const localBase = file.metadata.number("gemma3.rope.freq_base_swa", 10_000);
    return {
      ...common,
      rope: { ...rope, base },
      localRope: { ...rope, base: localBase, scaling: { kind: "none" } },
      windows: Array.from({ length: layers }, (_, layer) =>
        window > 0 && layer % PERIOD !== PERIOD - 1 ? window : null,
      ),
      attentionScale: 1 / Math.sqrt(layers === LAYERS_OF_27B ? width / heads : headSize),
      embeddingScale: Math.sqrt(width),
      activation: "gelu",
      hasHeadNorms: true,
      hasPostNorms: true,
    };
  },
};
