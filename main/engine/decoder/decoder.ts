import type { Hyperparameters } from "../families/hyperparameters.ts";
import { positionAfter, type Segment } from "../fusion/fuse.ts";
import type { Piece, StreamPiece } from "../fusion/piece.ts";
import { type CallerTensor, callerTensor, type Session, type Tensors } from "../onnx/session.ts";
import { keyInput, keyOutput, valueInput, valueOutput } from "./attention.ts";
import { IN_PLACE_OUTPUT } from "./decoder-graph.ts";
import { createKvCache, type KvCache } from "./kv-cache.ts";
import type { RowSource } from "./row-source.ts";
import { type Frequencies, ropeFrequencies, ropeRows } from "./rope-table.ts";

export interface DecoderOptions {
  model: Hyperparameters;
  rows: RowSource;
  /** Rows that a stream may have. */
  capacity: number;
  session: Session;
  isInPlace: boolean;
  /** Opens the graph for spans that see each other, when the first such span comes. */
  openMasked: () => MaskedDecoder;
}

/** The rows of one segment through the graph of `maskedAttention`. */
export interface MaskedDecoder {
  /** As `Decoder.forward`, for one piece. */
  forward(cache: KvCache, piece: Piece, wanted: readonly number[]): Float32Array;
  dispose(): void;
}

/** A decoder that is loaded. It works in the calling thread. */
export interface Decoder {
  readonly model: Hyperparameters;
  readonly capacity: number;
  createCache(): KvCache;
  /**
   * Computes a segment after what the cache holds, and adds it there. The caller sees to it that it fits the capacity.
   * @param wanted rows of the segment whose logits are asked for
   * @returns logits [wanted, vocabulary], good until the next call
   */
  forward(cache: KvCache, segment: Segment, wanted: readonly number[]): Float32Array;
  dispose(): void;
}

export function createDecoder(options: DecoderOptions): Decoder {
  const { model, rows, capacity, session, isInPlace } = options;
  const feeds: Tensors = {};
  const last = new Int32Array(1);
  const total = new Int32Array(1);
  feeds["last"] = callerTensor("int32", last, [1]);
  feeds["total"] = callerTensor("int32", total, [1]);
  addTable(feeds, "", ropeFrequencies(model.rope), capacity);
  if (model.localRope) addTable(feeds, ".local", ropeFrequencies(model.localRope), capacity);
  const buffers = createBuffers(model);
  let masked: MaskedDecoder | null = null;
  let bound: KvCache | null = null;
  const outputs: Tensors = {};

  /** Feeds the arrays of a cache, and lets the graph write into the same. */
  function bind(cache: KvCache): void {
    if (bound === cache) return;
    bound = cache;
    const shape = [1, model.keyValueHeads, cache.capacity, model.headSize];
    for (let layer = 0; layer < model.layers; layer += 1) {
      const sides = [
        [keyInput(layer), keyOutput(layer), cache.keys[layer]],
        [valueInput(layer), valueOutput(layer), cache.values[layer]],
      ] as const;
      for (const [input, output, data] of sides) {
        if (data === undefined) continue;
        const tensor = callerTensor("float32", data, shape);
        feeds[input] = tensor;
        outputs[output] = tensor;
      }
    }
  }

  /** What a run that copies its outputs gave takes the place of what the cache held. */
  function take(cache: KvCache, results: Tensors): void {
    for (let layer = 0; layer < model.layers; layer += 1) {
      const key = results[keyOutput(layer)]?.data;
      const value = results[valueOutput(layer)]?.data;
      if (key instanceof Float32Array) cache.keys[layer] = key;
      if (value instanceof Float32Array) cache.values[layer] = value;
    }
    bound = null;
  }

  return {
    model,
    capacity,
    createCache: () => createKvCache(model, capacity),

    forward(cache, segment, wanted) {
      if (segment.kind === "masked") {
        masked ??= options.openMasked();
        return masked.forward(cache, segment.piece, wanted);
      }
      bind(cache);
      const count = segment.rows;
      const input = buffers.rows(count);
      rows(segment.pieces, input.floats);
      const ends = writePositions(segment.pieces, cache.position, buffers.positions(count).integers);
      last[0] = cache.length + count - 1;
      total[0] = cache.length + count;
      feeds["rows"] = input.tensor;
      feeds["positions"] = buffers.positions(count).tensor;
      feeds["wanted"] = buffers.wanted(wanted);
      const logits = buffers.logits(wanted.length);
      const fetches: Record<string, CallerTensor | null> = { ...outputs, logits: logits.tensor };
      const results = session.run(feeds, isInPlace ? { [IN_PLACE_OUTPUT]: null, ...fetches } : fetches);
      if (!isInPlace) take(cache, results);
      segment.pieces.forEach((piece, index) => cache.append(piece, ends[index] ?? 0));
      const given = results["logits"]?.data;
      return given instanceof Float32Array ? given : logits.floats;
    },

    dispose() {
      masked?.dispose();
      session.dispose();
    },
  };
}

/** Angles for all positions that there can be. */
function addTable(feeds: Tensors, suffix: string, frequencies: Frequencies, capacity: number): void {
  const positions = Array.from({ length: capacity }, (_, position) => position);
  const { cos, sin } = ropeRows(frequencies, positions);
  const shape = [capacity, frequencies.values.length];
  feeds[`cos${suffix}`] = callerTensor("float32", cos, shape);
  feeds[`sin${suffix}`] = callerTensor("float32", sin, shape);
}

/** Writes the position of each row, and gives for each piece the position after it. */
function writePositions(pieces: readonly StreamPiece[], start: number, target: BigInt64Array): number[] {
  let position = start;
  let row = 0;
  return pieces.map((piece) => {
    const offsets = typeof piece === "number" ? [0] : piece.positions;
    for (const offset of offsets) {
      target[row] = BigInt(position + offset);
      row += 1;
    }
    position = positionAfter(piece, position);
    return position;
  });
}

/** Tensors for few rows are kept, so that decoding makes none for each token. */
const KEPT_ROWS = 64;

interface Buffers {
  rows(count: number): { tensor: CallerTensor; floats: Float32Array };
  positions(count: number): { tensor: CallerTensor; integers: BigInt64Array };
  wanted(rows: readonly number[]): CallerTensor;
  logits(count: number): { tensor: CallerTensor; floats: Float32Array };
}

function createBuffers({ width, vocabulary }: Hyperparameters): Buffers {
  return {
    rows: kept((count) => floats([1, count, width])),
    positions: kept((count) => {
      const integers = new BigInt64Array(count);
      return { tensor: callerTensor("int64", integers, [1, count]), integers };
    }),
    wanted: (rows) => callerTensor("int64", BigInt64Array.from(rows, BigInt), [rows.length]),
    logits: kept((count) => floats([1, count, vocabulary])),
  };
}

function kept<T>(make: (count: number) => T): (count: number) => T {
  const known = new Map<number, T>();
  return (count) => {
    const found = known.get(count);
    if (found !== undefined) return found;
    const made = make(count);
    if (count <= KEPT_ROWS) known.set(count, made);
    return made;
  };
}

function floats(shape: readonly number[]): { tensor: CallerTensor; floats: Float32Array } {
  const values = new Float32Array(shape.reduce((product, length) => product * length, 1));
  return { tensor: callerTensor("float32", values, shape), floats: values };
}
