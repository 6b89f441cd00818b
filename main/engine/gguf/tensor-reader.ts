import { fstatSync, readSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "#shared/errors.ts";
import { GGML_TYPES } from "./ggml-types.ts";
import { fileStatus, type GgufFile, type GgufTensor, openModelFile } from "./gguf-file.ts";

/** One read call of Node takes less than 2 GiB. */
const READ_BYTES_MAX = 256 * 1024 * 1024;

/** Reads tensor bytes out of the file whose header was read, and refuses in words when it is another one by now. */
export interface TensorReader {
  /** Fills `target` with the tensor's bytes, beginning `from` bytes into the tensor. */
  read(tensor: GgufTensor, target: Uint8Array, from?: number): Promise<void>;
  /** Fills `target` with the named rows one after the other, for tables that are looked into rather than loaded. */
  readRows(tensor: GgufTensor, rows: readonly number[], target: Uint8Array): void;
  /** Refuses when the file at the path is gone or is another one, whatever the open one still gives. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Bytes of one row of a tensor. */
export function rowBytes(tensor: GgufTensor): number {
  const { blockSize, blockBytes } = GGML_TYPES[tensor.type];
  return ((tensor.shape[0] ?? 0) / blockSize) * blockBytes;
}

/** @throws AppError `not-found` when the file is gone, `unavailable` when it changed after its header was read */
export async function openTensors(file: GgufFile): Promise<TensorReader> {
  const handle = await openModelFile(file.path);
  try {
    const now = await fileStatus(handle);
    if (now.size !== file.size || now.modified !== file.modified || now.identity !== file.identity) {
      throw changed(file.path);
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    read: (tensor, target, from = 0) => read({ file, handle }, tensor, target, from),
    readRows(tensor, rows, target) {
      const length = rowBytes(tensor);
      if (target.length !== length * rows.length) throw new RangeError("Rows need a target of their length.");
      rows.forEach((row, index) => {
        refuseOutside(tensor, row * length, length);
        const read = readSync(handle.fd, target, index * length, length, tensor.offset + row * length);
        if (read !== length) throw changed(file.path);
      });
      refuseChanged(file, handle);
    },
    async check() {
      const path = await stat(file.path, { bigint: true }).catch(() => null);
      if (path === null) throw gone(file.path);
      if (`${path.dev}:${path.ino}` !== file.identity) throw changed(file.path);
      refuseChanged(file, handle);
    },
    close: () => handle.close(),
  };
}

async function read(
  { file, handle }: { file: GgufFile; handle: FileHandle },
  tensor: GgufTensor,
  target: Uint8Array,
  from: number,
): Promise<void> {
  refuseOutside(tensor, from, target.length);
  let filled = 0;
  while (filled < target.length) {
    const length = Math.min(target.length - filled, READ_BYTES_MAX);
    const { bytesRead } = await handle.read(target, filled, length, tensor.offset + from + filled);
    if (bytesRead === 0) throw changed(file.path);
    filled += bytesRead;
  }
  refuseChanged(file, handle);
}

/** After the bytes are here: what is found unchanged then was unchanged while it was read. */
function refuseChanged(file: GgufFile, handle: FileHandle): void {
  const status = fstatSync(handle.fd, { bigint: true });
  if (Number(status.size) !== file.size || Number(status.mtimeNs) / 1e6 !== file.modified) {
    throw changed(file.path);
  }
}

function refuseOutside(tensor: GgufTensor, from: number, length: number): void {
  if (Number.isInteger(from) && from >= 0 && from + length <= tensor.bytes) return;
  throw new RangeError(`The tensor ${tensor.name} has no ${length} bytes at ${from}.`);
}

function changed(path: string): AppError {
  return new AppError(
    "unavailable",
    `The model file "${basename(path)}" was changed while it was in use. Add it again to use it as it is now.`,
  );
}

function gone(path: string): AppError {
  return new AppError(
    "not-found",
    `The model file "${basename(path)}" is not there any more. Put it back, or choose another one.`,
  );
}
