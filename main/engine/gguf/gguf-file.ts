import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "#shared/errors.ts";
import { createHeaderCursor, type HeaderCursor } from "./header-cursor.ts";
import { createMetadata, type GgufMetadata } from "./metadata.ts";
import { readMetadata } from "./read-metadata.ts";
import { type GgufTensor, readTensors, type UnsupportedTensor } from "./read-tensors.ts";
import { damagedModel } from "./unusable-model.ts";

const MAGIC = "GGUF";
const DEFAULT_ALIGNMENT = 32;
const ALIGNMENT_MAX = 65_536;

export type { GgufTensor, UnsupportedTensor };

export interface GgufFile {
  readonly path: string;
  readonly version: 2 | 3;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Device and inode: another file at the same path has another one. */
  readonly identity: string;
  readonly metadata: GgufMetadata;
  /** Every tensor of a type the engine computes with. */
  readonly tensors: ReadonlyMap<string, GgufTensor>;
  /** The others: a model that needs one of them cannot be loaded. */
  readonly unsupported: readonly UnsupportedTensor[];
}

/**
 * Reads and checks the header of a GGUF file (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2
 * and 3, little-endian); the weights are not read.
 * @throws AppError `not-found`, `forbidden`, or `invalid-input` with the key or tensor that is wrong
 */
export async function readGguf(path: string): Promise<GgufFile> {
  const handle = await openModelFile(path);
  try {
    const status = await fileStatus(handle);
    const cursor = createHeaderCursor({ path, descriptor: handle.fd, size: status.size });
    const version = readVersion(path, cursor, status.size);
    const tensorCount = cursor.u64();
    const values = readMetadata({ path, cursor }, cursor.u64());
    const metadata = createMetadata(values);
    const table = readTensors(
      { path, size: status.size, cursor },
      { count: tensorCount, alignment: alignmentOf(path, metadata) },
    );
    return { path, version, ...status, metadata, ...table };
  } finally {
    await handle.close();
  }
}

/** Opens a plain file for reading. @throws AppError when it is missing, closed to this user or no plain file */
export async function openModelFile(path: string): Promise<FileHandle> {
  try {
    // Opening a pipe would wait for its writer, so what the path is comes first.
    if ((await stat(path)).isFile()) return await open(path, "r");
  } catch (cause) {
    throw openFailure(path, cause);
  }
  throw new AppError("invalid-input", `"${basename(path)}" is not a file. Choose a GGUF file.`);
}

export async function fileStatus(
  handle: FileHandle,
): Promise<Pick<GgufFile, "size" | "modified" | "identity">> {
  const status = await handle.stat({ bigint: true });
  return {
    size: Number(status.size),
    modified: Number(status.mtimeNs) / 1e6,
    identity: `${status.dev}:${status.ino}`,
  };
}

function openFailure(path: string, cause: unknown): AppError {
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  const name = basename(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new AppError(
      "not-found",
      `The model file "${name}" is not there any more. Put it back, or choose another one.`,
      { cause },
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new AppError(
      "forbidden",
      `The model file "${name}" may not be read by you. Change its permissions, or choose another one.`,
      { cause },
    );
  }
  return new AppError(
    "unavailable",
    `The model file "${name}" could not be opened. Check the disk it is on, or choose another one.`,
    { cause },
  );
}

function readVersion(path: string, cursor: HeaderCursor, size: number): 2 | 3 {
  if (size === 0) throw damagedModel(path, "it is empty");
  if (size < MAGIC.length || cursor.bytes(MAGIC.length).toString("latin1") !== MAGIC) {
    throw new AppError(
      "invalid-input",
      `"${basename(path)}" is not a GGUF file. Choose a model in that format.`,
    );
  }
  const version = cursor.u32();
  if (version === 2 || version === 3) return version;
  if (version === 1) {
    throw new AppError(
      "invalid-input",
      `"${basename(path)}" is in the first version of GGUF, which is no longer used. Download a newer file of the same model.`,
    );
  }
  if (version === 0x02000000 || version === 0x03000000) {
    throw new AppError(
      "invalid-input",
      `"${basename(path)}" was made for big-endian computers. Download the usual (little-endian) file of the same model.`,
    );
  }
  throw new AppError(
    "invalid-input",
    `"${basename(path)}" is in version ${version} of GGUF, and this version of Nano Banana reads 2 and 3. Update Nano Banana, or choose another file.`,
  );
}

function alignmentOf(path: string, metadata: GgufMetadata): number {
  const alignment = metadata.number("general.alignment", DEFAULT_ALIGNMENT);
  // A power of two has one bit set.
  const isPower = Number.isInteger(alignment) && (alignment & (alignment - 1)) === 0;
  if (isPower && alignment >= 1 && alignment <= ALIGNMENT_MAX) return alignment;
  throw damagedModel(path, `its "general.alignment" is ${alignment}`);
}
