import type { Hyperparameters } from "../families/hyperparameters.ts";
import { idOf, type PieceId, rowsOf, type StreamPiece } from "../fusion/piece.ts";

/** Where one piece of a cached stream lies: its rows in the cache, and the position at which it begins. */
interface Entry {
  id: PieceId;
  row: number;
  position: number;
}

/**
 * Keys and values of one stream, one array of [key-value heads, capacity, head size] for each layer and side, and what
 * they were computed from. Rows beyond `length` are left over and count for nothing.
 */
export interface KvCache {
  readonly capacity: number;
  /** One array per layer. A run that is not in place puts others here. */
  readonly keys: Float32Array[];
  readonly values: Float32Array[];
  /** Rows in use. */
  readonly length: number;
  /** The position that the next piece begins at. */
  readonly position: number;
  /** Pieces in use. */
  readonly pieces: number;
  /** Says that a piece's rows have been written. @param position where the piece after it begins */
  append(piece: StreamPiece, position: number): void;
  /** How many pieces of a stream, from its first on, are in the cache. */
  commonPrefix(pieces: readonly StreamPiece[]): number;
  /** Keeps the first pieces alone. */
  truncate(pieces: number): void;
  /** Takes over what another cache of the same shape holds for its first pieces. */
  copyFrom(other: KvCache, pieces: number): void;
  /** The entries, for `copyFrom`. */
  entries(): readonly Readonly<Entry>[];
}

/** Bytes of the cache for one row of the stream. */
export function cacheBytesPerRow({ layers, keyValueHeads, headSize }: Hyperparameters): number {
  return layers * 2 * keyValueHeads * headSize * Float32Array.BYTES_PER_ELEMENT;
}

/** Memory is taken from the system as rows are written, not before. @param capacity rows */
export function createKvCache(model: Hyperparameters, capacity: number): KvCache {
  const { layers, keyValueHeads, headSize } = model;
  const make = () =>
    Array.from({ length: layers }, () => new Float32Array(keyValueHeads * capacity * headSize));
  const keys = make();
  const values = make();
  let entries: Entry[] = [];
  let length = 0;
  let position = 0;

  return {
    capacity,
    keys,
    values,
    get length() {
      return length;
    },
    get position() {
      return position;
    },
    get pieces() {
      return entries.length;
    },
    append(piece, next) {
      entries.push({ id: idOf(piece), row: length, position });
      length += rowsOf(piece);
      position = next;
    },
    commonPrefix(pieces) {
      const most = Math.min(pieces.length, entries.length);
      let count = 0;
      while (count < most && entries[count]?.id === idOf(pieces[count] ?? Number.NaN)) count += 1;
      return count;
    },
    truncate(count) {
      const next = entries[count];
      if (next === undefined) return;
      entries = entries.slice(0, count);
      length = next.row;
      position = next.position;
    },
    copyFrom(other, count) {
      const taken = other.entries();
      const next = taken[count];
      entries = taken.slice(0, count).map((entry) => ({ ...entry }));
      length = next?.row ?? other.length;
      position = next?.position ?? other.position;
      for (let layer = 0; layer < layers; layer += 1) {
        copyRows(keys[layer], other.keys[layer], capacity, other.capacity);
        copyRows(values[layer], other.values[layer], capacity, other.capacity);
      }
    },
    entries: () => entries,
  };

  function copyRows(
    target: Float32Array | undefined,
    source: Float32Array | undefined,
    targetRows: number,
    sourceRows: number,
  ): void {
    for (let head = 0; head < keyValueHeads; head += 1) {
      const from = head * sourceRows * headSize;
      const rows = source?.subarray(from, from + length * headSize);
      if (rows) target?.set(rows, head * targetRows * headSize);
    }
  }
}
