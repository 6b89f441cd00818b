import { readSync } from "node:fs";
import { AppError } from "#shared/errors.ts";
import { damagedModel } from "./unusable-model.ts";

/** The header holds a vocabulary and a few numbers; the largest known is under 40 MB. */
const HEADER_BYTES_MAX = 256 * 1024 * 1024;
const WINDOW_BYTES = 1024 * 1024;

/** Reads little-endian values one after the other from the start of an open file. */
export interface HeaderCursor {
  /** Bytes from the start of the file. */
  readonly position: number;
  u8(): number;
  i8(): number;
  u16(): number;
  i16(): number;
  u32(): number;
  i32(): number;
  u64(): bigint;
  i64(): bigint;
  f32(): number;
  f64(): number;
  /** The next `length` bytes, valid until the next call. */
  bytes(length: number): Buffer;
  /** Fills `target` with the next bytes. */
  into(target: Uint8Array): void;
  /** Refuses when fewer than `bytes` are left: to be called before anything of that size is allocated. */
  expect(bytes: number, what: string): void;
}

/**
 * @param size Bytes of the file, as it was when it was opened
 * @throws AppError from every read past the end of the file, or past what a header may hold
 */
export function createHeaderCursor(file: { path: string; descriptor: number; size: number }): HeaderCursor {
  const end = Math.min(file.size, HEADER_BYTES_MAX);
  let window = Buffer.alloc(0);
  let windowStart = 0;
  let position = 0;

  const expect = (bytes: number, what: string) => {
    if (bytes <= end - position) return;
    if (file.size > HEADER_BYTES_MAX && bytes <= file.size - position) {
      throw damagedModel(file.path, `its header is larger than ${HEADER_BYTES_MAX / 1024 / 1024} MB`);
    }
    throw damagedModel(file.path, `it ends in the middle of ${what}`);
  };

  /** Moves over `length` bytes and gives where they begin in the window. */
  const take = (length: number): number => {
    expect(length, "its header");
    if (position + length > windowStart + window.length) fill(length);
    position += length;
    return position - length - windowStart;
  };

  const fill = (length: number) => {
    const wanted = Math.min(Math.max(length, WINDOW_BYTES), end - position);
    window = Buffer.allocUnsafe(wanted);
    windowStart = position;
    readFully(file.descriptor, window, position);
  };

  const read = <T>(length: number, decode: (at: number) => T): T => decode(take(length));

  return {
    get position() {
      return position;
    },
    u8: () => read(1, (at) => window.readUInt8(at)),
    i8: () => read(1, (at) => window.readInt8(at)),
    u16: () => read(2, (at) => window.readUInt16LE(at)),
    i16: () => read(2, (at) => window.readInt16LE(at)),
    u32: () => read(4, (at) => window.readUInt32LE(at)),
    i32: () => read(4, (at) => window.readInt32LE(at)),
    u64: () => read(8, (at) => window.readBigUInt64LE(at)),
    i64: () => read(8, (at) => window.readBigInt64LE(at)),
    f32: () => read(4, (at) => window.readFloatLE(at)),
    f64: () => read(8, (at) => window.readDoubleLE(at)),
    bytes(length) {
      const start = take(length);
      return window.subarray(start, start + length);
    },
    into(target) {
      expect(target.length, "its header");
      readFully(file.descriptor, target, position);
      position += target.length;
    },
    expect,
  };
}

function readFully(descriptor: number, target: Uint8Array, from: number): void {
  let filled = 0;
  while (filled < target.length) {
    const read = readSync(descriptor, target, filled, target.length - filled, from + filled);
    if (read === 0) {
      throw new AppError("unavailable", "The model file became shorter while it was read. Try again.");
    }
    filled += read;
  }
}
