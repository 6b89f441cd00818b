import { type GgmlType, type GgmlTypeName, ggmlTypeOf, isSupportedType } from "./ggml-types.ts";
import type { HeaderCursor } from "./header-cursor.ts";
import { readText } from "./read-metadata.ts";
import { damagedModel, shownName } from "./unusable-model.ts";

const TENSORS_MAX = 65_536;
const NAME_BYTES_MAX = 256;
const DIMENSIONS_MAX = 4;
const DIMENSION_MAX = 2n ** 40n;

interface TensorPlace<Type extends string> {
  readonly name: string;
  readonly type: Type;
  /** In GGUF order: the first is the length of a row. */
  readonly shape: readonly number[];
  /** Bytes from the start of the file. */
  readonly offset: number;
  readonly bytes: number;
}

export type GgufTensor = TensorPlace<GgmlTypeName>;
/** A tensor of a type that is known by name alone. */
export type UnsupportedTensor = TensorPlace<string>;

export interface TensorTable {
  readonly tensors: ReadonlyMap<string, GgufTensor>;
  readonly unsupported: readonly UnsupportedTensor[];
}

/**
 * Reads the tensor part of a GGUF header, with the cursor at its first name, and checks that every tensor lies
 * aligned inside the file and on no other.
 */
export function readTensors(
  file: { path: string; size: number; cursor: HeaderCursor },
  layout: { count: bigint; alignment: number },
): TensorTable {
  if (layout.count > BigInt(TENSORS_MAX)) {
    throw damagedModel(file.path, `it claims ${layout.count} tensors, and ${TENSORS_MAX} are the limit`);
  }
  const places = new Map<string, UnsupportedTensor>();
  for (let index = 0; index < Number(layout.count); index += 1) {
    const place = readPlace(file, index, layout.alignment);
    if (places.has(place.name)) {
      throw damagedModel(file.path, `it holds the tensor ${shownName(place.name)} twice`);
    }
    places.set(place.name, place);
  }
  const start = Math.ceil(file.cursor.position / layout.alignment) * layout.alignment;
  const all = [...places.values()].map((place) => ({ ...place, offset: start + place.offset }));
  refuseOutside(file, all);
  refuseOverlap(file.path, all);
  return {
    tensors: new Map(all.filter(isSupported).map((tensor) => [tensor.name, tensor])),
    unsupported: all.filter((tensor) => !isSupported(tensor)),
  };
}

/** Its offset counts from the start of the tensor data, which is known once every tensor is read. */
function readPlace(
  file: { path: string; cursor: HeaderCursor },
  index: number,
  alignment: number,
): UnsupportedTensor {
  const { path, cursor } = file;
  const name = readText(file, NAME_BYTES_MAX, `the name of tensor ${index + 1}`);
  const dimensions = cursor.u32();
  if (dimensions < 1 || dimensions > DIMENSIONS_MAX) {
    throw damagedModel(path, `the tensor ${shownName(name)} claims ${dimensions} dimensions`);
  }
  const shape = Array.from({ length: dimensions }, () => cursor.u64());
  const typeId = cursor.u32();
  const offset = cursor.u64();
  const type = ggmlTypeOf(typeId);
  if (type === null) {
    throw damagedModel(
      path,
      `the tensor ${shownName(name)} is in a number format this version does not know (${typeId})`,
    );
  }
  const bytes = sizeOf(shape, type);
  if (bytes === null) {
    throw damagedModel(path, `the tensor ${shownName(name)} claims a shape of ${shape.join(" x ")}`);
  }
  if (offset % BigInt(alignment) !== 0n || offset > BigInt(Number.MAX_SAFE_INTEGER) / 2n) {
    throw damagedModel(path, `the tensor ${shownName(name)} claims to begin at byte ${offset}`);
  }
  return { name, type: type.name, shape: shape.map(Number), offset: Number(offset), bytes };
}

/** Null for a shape that no tensor of this type has, or whose size a double cannot hold. */
function sizeOf(shape: readonly bigint[], type: GgmlType<string>): number | null {
  const rowLength = shape[0] ?? 0n;
  if (shape.some((length) => length < 1n || length > DIMENSION_MAX)) return null;
  if (rowLength % BigInt(type.blockSize) !== 0n) return null;
  const weights = shape.reduce((product, length) => product * length, 1n);
  const bytes = (weights / BigInt(type.blockSize)) * BigInt(type.blockBytes);
  return bytes > BigInt(Number.MAX_SAFE_INTEGER) / 2n ? null : Number(bytes);
}

function refuseOutside(file: { path: string; size: number }, places: readonly UnsupportedTensor[]): void {
  const outside = places.find((place) => place.offset + place.bytes > file.size);
  if (outside === undefined) return;
  throw damagedModel(
    file.path,
    `it ends before its tensor ${shownName(outside.name)} does, so part of the file is missing`,
  );
}

function refuseOverlap(path: string, places: readonly UnsupportedTensor[]): void {
  const sorted = [...places].sort((left, right) => left.offset - right.offset);
  sorted.forEach((place, index) => {
    const next = sorted[index + 1];
    if (next === undefined || place.offset + place.bytes <= next.offset) return;
    throw damagedModel(path, `its tensors ${shownName(place.name)} and ${shownName(next.name)} overlap`);
  });
}

function isSupported(tensor: UnsupportedTensor): tensor is GgufTensor {
  return isSupportedType(tensor.type);
}
