import type { Hyperparameters } from "../families/hyperparameters.ts";
import { dequantize } from "../gguf/dequantize.ts";
import type { GgufTensor } from "../gguf/gguf-file.ts";
import { rowBytes, type TensorReader } from "../gguf/tensor-reader.ts";
import type { StreamPiece } from "../fusion/piece.ts";

/**
 * Writes the embedding rows of pieces, [rows, width], each token's looked up in the file: the table, often the
 * largest tensor, so needs no memory.
 * @throws AppError when the file has changed
 */
export type RowSource = (pieces: readonly StreamPiece[], target: Float32Array) => void;

export function createRowSource(
  { width, embeddingScale }: Hyperparameters,
  table: GgufTensor,
  reader: TensorReader,
): RowSource {
  const length = rowBytes(table);

  return (pieces, target) => {
    const tokens = pieces.filter((piece) => typeof piece === "number");
    const bytes = new Uint8Array(tokens.length * length);
    reader.readRows(table, tokens, bytes);
    let token = 0;
    let at = 0;
    for (const piece of pieces) {
      if (typeof piece !== "number") {
        target.set(piece.rows, at);
        at += piece.rows.length;
        continue;
      }
      const row = target.subarray(at, at + width);
      dequantize(table.type, bytes.subarray(token * length, (token + 1) * length), row);
      if (embeddingScale !== 1)
        for (let index = 0; index < width; index += 1) row[index] = (row[index] ?? 0) * embeddingScale;
      token += 1;
      at += width;
    }
  };
}
