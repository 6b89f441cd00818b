import { AppError } from "#shared/errors.ts";
import type { Piece, StreamPiece } from "./piece.ts";

/** Neighbours in the stream that one run of a graph can take. */
export type Segment =
  /** Each row sees those before it; positions have one axis. */
  | { kind: "causal"; pieces: readonly StreamPiece[]; rows: number }
  /** One piece whose rows see each other, or whose positions have more axes. */
  | { kind: "masked"; piece: Piece; rows: number };

/**
 * Splices pieces in order into segments of at most `chunk` rows; a span whose rows see each other stays whole.
 * @throws AppError `invalid-input` for a piece that does not fit the decoder's width or its own count
 */
export function fuse(pieces: readonly StreamPiece[], width: number, chunk: number): Segment[] {
  const segments: Segment[] = [];
  let run: StreamPiece[] = [];
  let rows = 0;

  const close = () => {
    if (run.length > 0) segments.push({ kind: "causal", pieces: run, rows });
    run = [];
    rows = 0;
  };

  for (const piece of pieces) {
    const isToken = typeof piece === "number";
    if (!isToken) checkPiece(piece, width);
    if (!isToken && (piece.attention === "bidirectional" || piece.axes > 1)) {
      close();
      segments.push({ kind: "masked", piece, rows: piece.count });
      continue;
    }
    const count = isToken ? 1 : piece.count;
    if (rows > 0 && rows + count > chunk) close();
    run.push(piece);
    rows += count;
  }
  close();
  return segments;
}

/** The next position after a piece that begins at `start`: one beyond the largest on any axis. */
export function positionAfter(piece: StreamPiece, start: number): number {
  if (typeof piece === "number") return start + 1;
  let largest = -1;
  for (const position of piece.positions) largest = Math.max(largest, position);
  return start + largest + 1;
}

function checkPiece(piece: Piece, width: number): void {
  const { count, axes, rows, positions } = piece;
  const fits =
    count > 0 &&
    axes >= 1 &&
    axes <= 4 &&
    rows.length === count * width &&
    positions.length === count * axes &&
    piece.perLayer === undefined;
  if (fits) return;
  throw new AppError(
    "invalid-input",
    `A part of the prompt (${count} rows) does not fit this model, whose rows have ${width} values. Choose the model it was made for.`,
  );
}
