import type { HeaderCursor } from "./header-cursor.ts";
import type { GgufValue } from "./metadata.ts";
import { damagedModel, shownName } from "./unusable-model.ts";

const KEYS_MAX = 4096;
const KEY_BYTES_MAX = 65_535;
/** Room for a chat template or a whole tokenizer in JSON, which some files carry as one text. */
const TEXT_BYTES_MAX = 32 * 1024 * 1024;
/** A text in a list is a token or a merge. */
const LISTED_TEXT_BYTES_MAX = 1024 * 1024;
const LIST_LENGTH_MAX = 16 * 1024 * 1024;

const BOOLEAN = 7;
const STRING = 8;
const LIST = 9;

interface Source {
  readonly path: string;
  readonly cursor: HeaderCursor;
}

/** Reads the key-value part of a GGUF header, with the cursor at its first key. */
export function readMetadata(source: Source, count: bigint): Map<string, GgufValue> {
  if (count > BigInt(KEYS_MAX)) {
    throw damagedModel(source.path, `it claims ${count} settings, and ${KEYS_MAX} are the limit`);
  }
  const values = new Map<string, GgufValue>();
  for (let index = 0; index < Number(count); index += 1) {
    const key = readText(source, KEY_BYTES_MAX, `the name of setting ${index + 1}`);
    if (values.has(key)) throw damagedModel(source.path, `it holds the setting ${shownName(key)} twice`);
    values.set(key, readValue(source, key));
  }
  return values;
}

/** @param what Names the text in an error */
export function readText({ path, cursor }: Source, bytesMax: number, what: string): string {
  const length = cursor.u64();
  if (length > BigInt(bytesMax)) throw damagedModel(path, `${what} claims to be ${length} bytes long`);
  cursor.expect(Number(length), what);
  return cursor.bytes(Number(length)).toString("utf8");
}

function readValue(source: Source, key: string): GgufValue {
  const { path, cursor } = source;
  const type = cursor.u32();
  if (type === STRING) return readText(source, TEXT_BYTES_MAX, `the text of ${shownName(key)}`);
  if (type === BOOLEAN) return readBoolean(source, key);
  if (type === LIST) return readList(source, key);
  const scalar = SCALARS.get(type);
  if (scalar === undefined) {
    throw damagedModel(path, `the setting ${shownName(key)} is of an unknown type (${type})`);
  }
  const value = scalar.read(cursor);
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function readBoolean({ path, cursor }: Source, key: string): boolean {
  const byte = cursor.u8();
  if (byte > 1) throw damagedModel(path, `the setting ${shownName(key)} is neither yes nor no`);
  return byte === 1;
}

function readList(source: Source, key: string): GgufValue {
  const { path, cursor } = source;
  const type = cursor.u32();
  const length = cursor.u64();
  if (length > BigInt(LIST_LENGTH_MAX)) {
    throw damagedModel(path, `the list ${shownName(key)} claims ${length} elements`);
  }
  const count = Number(length);
  const name = shownName(key);
  const what = `the list ${name}`;
  if (type === STRING) {
    // Each text begins with its length in eight bytes.
    cursor.expect(count * 8, what);
    return Array.from({ length: count }, (_, index) =>
      readText(source, LISTED_TEXT_BYTES_MAX, `text ${index} of ${name}`),
    );
  }
  if (type === BOOLEAN) {
    cursor.expect(count, what);
    return Array.from({ length: count }, () => readBoolean(source, key));
  }
  const element = SCALARS.get(type);
  if (element === undefined) {
    throw damagedModel(path, `the list ${shownName(key)} is of an unknown type (${type})`);
  }
  cursor.expect(count * element.bytes, what);
  const values = new element.List(count);
  cursor.into(new Uint8Array(values.buffer));
  return values;
}

/** By the number that stands for the type in a file. Typed arrays are little-endian where the product runs. */
const SCALARS = new Map([
  [0, { bytes: 1, List: Uint8Array, read: (cursor: HeaderCursor) => cursor.u8() }],
  [1, { bytes: 1, List: Int8Array, read: (cursor: HeaderCursor) => cursor.i8() }],
  [2, { bytes: 2, List: Uint16Array, read: (cursor: HeaderCursor) => cursor.u16() }],
  [3, { bytes: 2, List: Int16Array, read: (cursor: HeaderCursor) => cursor.i16() }],
  [4, { bytes: 4, List: Uint32Array, read: (cursor: HeaderCursor) => cursor.u32() }],
  [5, { bytes: 4, List: Int32Array, read: (cursor: HeaderCursor) => cursor.i32() }],
  [6, { bytes: 4, List: Float32Array, read: (cursor: HeaderCursor) => cursor.f32() }],
  [10, { bytes: 8, List: BigUint64Array, read: (cursor: HeaderCursor) => cursor.u64() }],
  [11, { bytes: 8, List: BigInt64Array, read: (cursor: HeaderCursor) => cursor.i64() }],
  [12, { bytes: 8, List: Float64Array, read: (cursor: HeaderCursor) => cursor.f64() }],
] as [number, ScalarType][]);

interface ScalarType {
  readonly bytes: number;
  readonly List: new (
    length: number,
  ) => Exclude<GgufValue, string | number | bigint | boolean | readonly unknown[]>;
  readonly read: (cursor: HeaderCursor) => number | bigint;
}
