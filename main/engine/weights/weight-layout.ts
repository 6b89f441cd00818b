import type { GgufTensor } from "../gguf/gguf-file.ts";
import type { ElementType } from "../onnx/graph-builder.ts";
import { isSameForm, MATRIX_FORMS, type MatrixForm, type MatrixForms, MINIMA_BLOCK } from "./matrix-form.ts";

/** A tensor of the converted weights. `offset` counts bytes from the start of all of them. */
export interface Initializer {
  name: string;
  type: ElementType;
  dimensions: readonly number[];
  offset: number;
  bytes: number;
}

/** One matrix of the graph: the rows of one tensor of the file, or of several that read the same input. */
export interface MatrixPlan {
  kind: "matrix";
  name: string;
  /** Length of a row. */
  inputs: number;
  /** Number of rows. */
  outputs: number;
  form: MatrixForm | null;
  sources: readonly GgufTensor[];
  /** Of a plain matrix the float32 weights, [inputs, outputs]; of others the codes. */
  weights: Initializer;
  scales: Initializer | null;
  zeroPoints: Initializer | null;
  /** [inputs / block, outputs] in float32, or codes of 8 bits, [outputs, groups, group]. */
  minima: Initializer | null;
  minimaScales: Initializer | null;
}

/** A vector in float32: a norm's weights, or biases one behind the other. */
export interface VectorPlan {
  kind: "vector";
  sources: readonly GgufTensor[];
  weights: Initializer;
}

export type WeightPlan = MatrixPlan | VectorPlan;

/** Gives every tensor its place, in the order in which it is asked for. */
export interface WeightLayout {
  /** One matrix for each run of sources of one form. */
  matrices(name: string, sources: readonly GgufTensor[]): MatrixPlan[];
  vector(name: string, sources: readonly GgufTensor[]): VectorPlan;
  readonly plans: readonly WeightPlan[];
  /** Bytes of all converted weights. */
  readonly bytes: number;
}

/** ONNX Runtime asks for no alignment; a cache line keeps its first reads cheap. */
const ALIGNMENT = 64;

export function createWeightLayout(forms: MatrixForms = MATRIX_FORMS): WeightLayout {
  const plans: WeightPlan[] = [];
  let end = 0;

  function place(name: string, type: ElementType, dimensions: readonly number[]): Initializer {
    const bytes = dimensions.reduce((product, length) => product * length, type === "uint8" ? 1 : 4);
    const initializer = { name, type, dimensions, offset: end, bytes };
    end = Math.ceil((end + bytes) / ALIGNMENT) * ALIGNMENT;
    return initializer;
  }

  function matrix(name: string, sources: readonly GgufTensor[], form: MatrixForm | null): MatrixPlan {
    const inputs = sources[0]?.shape[0] ?? 0;
    const outputs = sources.reduce((sum, { shape }) => sum + (shape[1] ?? 1), 0);
    const common = { kind: "matrix" as const, name, inputs, outputs, form, sources };
    if (form === null) {
      const weights = place(`${name}.weights`, "float32", [inputs, outputs]);
      return { ...common, weights, scales: null, zeroPoints: null, minima: null, minimaScales: null };
    }
    const blocks = inputs / form.block;
    return {
      ...common,
      weights: place(`${name}.codes`, "uint8", [outputs, blocks, (form.block * form.bits) / 8]),
      scales: place(`${name}.scales`, "float32", [outputs * blocks]),
      zeroPoints: form.hasZeroPoints ? place(`${name}.zeros`, "uint8", [outputs * blocks]) : null,
      ...placeMinima(name, form, blocks, outputs),
    };
  }

  function placeMinima(name: string, { minima }: MatrixForm, blocks: number, outputs: number) {
    if (minima === null) return { minima: null, minimaScales: null };
    if (minima === "float32")
      return { minima: place(`${name}.minima`, "float32", [blocks, outputs]), minimaScales: null };
    const groups = Math.ceil(blocks / MINIMA_BLOCK);
    return {
      minima: place(`${name}.minima`, "uint8", [outputs, groups, MINIMA_BLOCK]),
      minimaScales: place(`${name}.minima_scales`, "float32", [outputs * groups]),
    };
  }

  return {
    plans,
    get bytes() {
      return end;
    },
    matrices(name, sources) {
      const runs: GgufTensor[][] = [];
      for (const source of sources) {
        const run = runs.at(-1);
        const last = run?.[0];
        if (run && last && isSameForm(forms[last.type], forms[source.type])) run.push(source);
        else runs.push([source]);
      }
      const made = runs.map((run, index) =>
        matrix(runs.length === 1 ? name : `${name}.${index}`, run, forms[run[0]?.type ?? "F32"]),
      );
      plans.push(...made);
      return made;
    },
    vector(name, sources) {
      const length = sources.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
      const plan: VectorPlan = { kind: "vector", sources, weights: place(name, "float32", [length]) };
      plans.push(plan);
      return plan;
    },
  };
}
