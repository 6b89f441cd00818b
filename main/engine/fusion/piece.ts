/**
 * A part of the embedding stream that is no single token: an image's patches, frames of speech, a prepared context.
 * A token is a piece as well and is written as its id alone.
 */
export interface Piece {
  /** What prefix reuse compares: a hash of the content and of all that its rows depend on. */
  readonly id: string;
  /** [count, width], in the decoder's embedding space, before the family's scale. */
  readonly rows: Float32Array;
  readonly count: number;
  /** Axes of a position, 1 to 4. */
  readonly axes: number;
  /** [count, axes], counted from the position at which the piece begins. */
  readonly positions: Int32Array;
  /** Whether rows of the piece see those after them in it. */
  readonly attention: "causal" | "bidirectional";
  /** For decoders that take inputs at each layer: [layers, count, width of those]. */
  readonly perLayer?: Float32Array;
}

/** One element of the stream: a token id, or a piece. */
export type StreamPiece = number | Piece;
export type PieceId = number | string;

export const idOf = (piece: StreamPiece): PieceId => (typeof piece === "number" ? piece : piece.id);
export const rowsOf = (piece: StreamPiece): number => (typeof piece === "number" ? 1 : piece.count);
