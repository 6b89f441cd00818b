import { GGML_TYPES } from "../gguf/ggml-types.ts";
import { dequantize } from "../gguf/dequantize.ts";
import type { GgufTensor } from "../gguf/gguf-file.ts";
import type { TensorReader } from "../gguf/tensor-reader.ts";
import { type PackedMatrix, packMinima } from "./packed-matrix.ts";
import { REPACKS } from "./repack.ts";
import type { Initializer, MatrixPlan, VectorPlan, WeightPlan } from "./weight-layout.ts";

/** Bytes of the file that are converted at a time. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/** The bytes from the first to the last of a plan's tensors. */
export function planExtent(plan: WeightPlan): { offset: number; bytes: number } {
  const parts = plan.kind === "vector" ? [plan.weights] : initializersOf(plan);
  const offset = plan.weights.offset;
  return { offset, bytes: Math.max(...parts.map((part) => part.offset + part.bytes)) - offset };
}

export function initializersOf(plan: WeightPlan): Initializer[] {
  if (plan.kind === "vector") return [plan.weights];
  return [plan.weights, plan.scales, plan.zeroPoints, plan.minima, plan.minimaScales].filter(
    (part) => part !== null,
  );
}

/**
 * Reads the tensors of one plan from the file and writes them into `target`, which is the plan's extent and starts on
 * a multiple of four bytes. @throws AppError of the reader
 */
export async function convertWeights(
  reader: TensorReader,
  plan: WeightPlan,
  target: Uint8Array,
): Promise<void> {
  const { offset } = plan.weights;
  const bytes = (part: Initializer) =>
    target.subarray(part.offset - offset, part.offset - offset + part.bytes);
  const floats = (part: Initializer) => {
    const view = bytes(part);
    return new Float32Array(view.buffer, view.byteOffset, view.byteLength / 4);
  };
  if (plan.kind === "vector") return convertVector(reader, plan, floats(plan.weights));
  if (plan.form === null) return convertPlain(reader, plan, floats(plan.weights));
  const { minima, minimaScales } = plan;
  const blocksPerRow = plan.inputs / plan.form.block;
  const isCoarse = minima !== null && minimaScales !== null;
  const matrix: PackedMatrix = {
    codes: bytes(plan.weights),
    scales: plan.scales ? floats(plan.scales) : new Float32Array(0),
    zeroPoints: plan.zeroPoints && bytes(plan.zeroPoints),
    minima: isCoarse ? new Float32Array(blocksPerRow * plan.outputs) : minima && floats(minima),
    rows: plan.outputs,
    blocksPerRow,
  };
  let row = 0;
  for (const tensor of plan.sources) {
    const repack = REPACKS[tensor.type];
    if (repack === undefined) throw new Error(`Nothing converts ${tensor.type}.`);
    for await (const chunk of rowsOf(reader, tensor)) {
      repack(chunk.bytes, matrix, (row + chunk.row) * matrix.blocksPerRow);
    }
    row += tensor.shape[1] ?? 1;
  }
  if (isCoarse) packMinima(matrix, bytes(minima), floats(minimaScales));
}

async function convertVector(reader: TensorReader, plan: VectorPlan, target: Float32Array): Promise<void> {
  let at = 0;
  for (const tensor of plan.sources) {
    const length = tensor.shape[0] ?? 0;
    const bytes = new Uint8Array(tensor.bytes);
    await reader.read(tensor, bytes);
    dequantize(tensor.type, bytes, target.subarray(at, at + length));
    at += length;
  }
}

/** Rows become columns, as MatMul wants its second operand. */
async function convertPlain(reader: TensorReader, plan: MatrixPlan, target: Float32Array): Promise<void> {
  const { inputs, outputs } = plan;
  let column = 0;
  for (const tensor of plan.sources) {
    for await (const chunk of rowsOf(reader, tensor)) {
      const rows = new Float32Array(chunk.rows * inputs);
      dequantize(tensor.type, chunk.bytes, rows);
      for (let input = 0; input < inputs; input += 1) {
        const to = input * outputs + column + chunk.row;
        for (let row = 0; row < chunk.rows; row += 1) target[to + row] = rows[row * inputs + input] ?? 0;
      }
    }
    column += tensor.shape[1] ?? 1;
  }
}

/** Whole rows of a tensor, some at a time; each chunk's bytes are good until the next. */
async function* rowsOf(
  reader: TensorReader,
  tensor: GgufTensor,
): AsyncGenerator<{ row: number; rows: number; bytes: Uint8Array }, void> {
  const [length = 0, rows = 1] = tensor.shape;
  const { blockSize, blockBytes } = GGML_TYPES[tensor.type];
  const rowBytes = (length / blockSize) * blockBytes;
  const atOnce = Math.max(1, Math.min(rows, Math.floor(CHUNK_BYTES / rowBytes)));
  const buffer = new Uint8Array(atOnce * rowBytes);
  for (let row = 0; row < rows; row += atOnce) {
    const count = Math.min(atOnce, rows - row);
    const bytes = buffer.subarray(0, count * rowBytes);
    await reader.read(tensor, bytes, row * rowBytes);
    yield { row, rows: count, bytes };
  }
}
