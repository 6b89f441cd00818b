import { writeFile } from "node:fs/promises";
import { GGML_TYPES, type GgmlTypeName } from "#main/engine/gguf/ggml-types.ts";
import type { GgufNumbers } from "#main/engine/gguf/metadata.ts";

/** A number in a file has a width, and readers other than ours insist on it. */
export interface GgufNumber {
  readonly type: "u32" | "i32" | "u64" | "f32";
  readonly value: number;
}
export const uint32 = (value: number): GgufNumber => ({ type: "u32", value });
export const float32 = (value: number): GgufNumber => ({ type: "f32", value });

export type GgufInput = string | boolean | GgufNumber | GgufNumbers | readonly string[] | readonly boolean[];

export interface GgufModel {
  readonly version?: 2 | 3;
  readonly metadata: Readonly<Record<string, GgufInput>>;
  readonly tensors: readonly {
    readonly name: string;
    readonly type: GgmlTypeName;
    /** The first is the length of a row. */
    readonly shape: readonly number[];
    readonly data: Uint8Array;
  }[];
}

export async function writeGguf(path: string, model: GgufModel): Promise<void> {
  await writeFile(path, encodeGguf(model));
}

/** A GGUF file as llama.cpp writes it: tensors in order, each one padded to the alignment. */
export function encodeGguf({ tensors, ...model }: GgufModel): Uint8Array {
  const { header, offsets, size } = encodeGgufHeader({
    ...model,
    tensors: tensors.map(({ data, ...tensor }) => ({ ...tensor, bytes: data.length })),
  });
  const file = Buffer.alloc(size);
  header.copy(file);
  tensors.forEach(({ data }, index) => file.set(data, offsets[index] ?? 0));
  return file;
}

export interface GgufOutline extends Omit<GgufModel, "tensors"> {
  readonly tensors: readonly (Omit<GgufModel["tensors"][number], "data"> & { readonly bytes: number })[];
}

/** What comes before the tensors of a file, where each of them begins in it, and the size of the whole. */
export function encodeGgufHeader({ version = 3, metadata, tensors }: GgufOutline) {
  const alignment = isNumber(metadata["general.alignment"]) ? metadata["general.alignment"].value : 32;
  const padded = (bytes: number) => Math.ceil(bytes / alignment) * alignment;
  let end = 0;
  const starts: number[] = [];
  const places = tensors.map(({ name, type, shape, bytes }) => {
    const place = [text(name), u32(shape.length), ...shape.map(u64), u32(GGML_TYPES[type].id), u64(end)];
    starts.push(end);
    end += padded(bytes);
    return Buffer.concat(place);
  });
  const entries = Object.entries(metadata).map(([key, input]) => Buffer.concat([text(key), value(input)]));
  const header = Buffer.concat([
    Buffer.from("GGUF"),
    u32(version),
    u64(tensors.length),
    u64(entries.length),
    ...entries,
    ...places,
  ]);
  const first = padded(header.length);
  return { header, offsets: starts.map((start) => first + start), size: first + end };
}

const LIST_TYPES = new Map<string, number>([
  ["Uint8Array", 0],
  ["Int8Array", 1],
  ["Uint16Array", 2],
  ["Int16Array", 3],
  ["Uint32Array", 4],
  ["Int32Array", 5],
  ["Float32Array", 6],
  ["Float64Array", 12],
]);

function value(input: GgufInput): Buffer {
  if (typeof input === "string") return Buffer.concat([u32(8), text(input)]);
  if (typeof input === "boolean") return Buffer.concat([u32(7), Buffer.from([Number(input)])]);
  if (isNumber(input)) return number(input);
  if (ArrayBuffer.isView(input)) {
    const type = LIST_TYPES.get(input.constructor.name) ?? 0;
    const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    return Buffer.concat([u32(9), u32(type), u64(input.length), bytes]);
  }
  const list: readonly (string | boolean)[] = input;
  const elements = list.map((element) =>
    typeof element === "string" ? text(element) : Buffer.from([Number(element)]),
  );
  const type = typeof list[0] === "boolean" ? 7 : 8;
  return Buffer.concat([u32(9), u32(type), u64(list.length), ...elements]);
}

function number({ type, value }: GgufNumber): Buffer {
  const bytes = Buffer.alloc(type === "u64" ? 12 : 8);
  bytes.writeUInt32LE({ u32: 4, i32: 5, f32: 6, u64: 10 }[type]);
  if (type === "u32") bytes.writeUInt32LE(value, 4);
  else if (type === "i32") bytes.writeInt32LE(value, 4);
  else if (type === "f32") bytes.writeFloatLE(value, 4);
  else bytes.writeBigUInt64LE(BigInt(value), 4);
  return bytes;
}

function isNumber(input: GgufInput | undefined): input is GgufNumber {
  return typeof input === "object" && "value" in input;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}
