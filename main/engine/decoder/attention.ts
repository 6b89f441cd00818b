import type { Hyperparameters } from "../families/hyperparameters.ts";
import type { GraphBuilder } from "../onnx/graph-builder.ts";

/** Q, K and V of one layer, each [1, rows, heads * headSize]; with all three in `query`, the others are empty. */
export interface LayerInput {
  layer: number;
  query: string;
  key: string;
  value: string;
}

/**
 * One way to let rows see each other. `declare` adds its inputs and outputs to a graph, `layer` the nodes of a layer;
 * it gives the name of what the rows have seen, [1, rows, heads * headSize].
 */
export interface Attention {
  /** Whether a layer takes Q, K and V in one tensor. */
  readonly isPacked: boolean;
  declare(graph: GraphBuilder, model: Hyperparameters): void;
  layer(graph: GraphBuilder, model: Hyperparameters, input: LayerInput): string;
}

export const keyInput = (layer: number): string => `past_key.${layer}`;
export const valueInput = (layer: number): string => `past_value.${layer}`;
export const keyOutput = (layer: number): string => `key.${layer}`;
export const valueOutput = (layer: number): string => `value.${layer}`;

/** Whether a layer turns its rows by the model's second set of angles. */
export function isLocal(model: Hyperparameters, layer: number): boolean {
  return model.localRope !== null && model.windows[layer] !== null;
}
