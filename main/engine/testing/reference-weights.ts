import { dequantize } from "#main/engine/gguf/dequantize.ts";
import type { GgufFile } from "#main/engine/gguf/gguf-file.ts";
import { openTensors } from "#main/engine/gguf/tensor-reader.ts";

/** A tensor as plain float32 rows; a vector is one row. */
export interface Matrix {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** Every tensor of a file, decoded. Takes four bytes a weight. */
export async function readWeights(file: GgufFile): Promise<ReadonlyMap<string, Matrix>> {
  const reader = await openTensors(file);
  try {
    const weights = new Map<string, Matrix>();
    for (const tensor of file.tensors.values()) {
      const bytes = new Uint8Array(tensor.bytes);
      await reader.read(tensor, bytes);
      const count = tensor.shape.reduce((product, length) => product * length, 1);
      const values = new Float32Array(count);
      dequantize(tensor.type, bytes, values);
      const columns = tensor.shape[0] ?? 0;
      weights.set(tensor.name, { columns, rows: count / columns, values });
    }
    return weights;
  } finally {
    await reader.close();
  }
}

/** Every row of `inputs` times the matrix, plus the bias where there is one. */
export function multiply(matrix: Matrix, inputs: readonly Float64Array[], bias?: Matrix): Float64Array[] {
  const { columns, rows, values } = matrix;
  const outputs = inputs.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    for (const [index, input] of inputs.entries()) {
      let sum = bias?.values[row] ?? 0;
      for (let column = 0; column < columns; column += 1) {
        sum += (values[start + column] ?? 0) * (input[column] ?? 0);
      }
      const output = outputs[index];
      if (output !== undefined) output[row] = sum;
    }
  }
  return outputs;
}

/** Root mean square norm (Zhang and Sennrich 2019) of consecutive parts as long as the weight. */
export function normalize(weight: Matrix, input: Float64Array, epsilon: number): Float64Array {
  const length = weight.columns;
  const output = new Float64Array(input.length);
  for (let start = 0; start < input.length; start += length) {
    let squares = 0;
    for (let index = 0; index < length; index += 1) squares += (input[start + index] ?? 0) ** 2;
    const factor = 1 / Math.sqrt(squares / length + epsilon);
    for (let index = 0; index < length; index += 1) {
      output[start + index] = (input[start + index] ?? 0) * factor * (weight.values[index] ?? 0);
    }
  }
  return output;
}
