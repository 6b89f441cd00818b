import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "#shared/errors.ts";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import { type DecodedText, decodeText } from "./decode.ts";

/** A decoded file under the name that results call it by. */
export interface TextFile extends DecodedText {
  name: string;
}

/**
 * Reads a text file of at most `NOTE_BYTES_MAX` bytes. Opened once; what was opened is what is checked and read.
 * @throws AppError `not-found`, `forbidden`, `invalid-input` (a folder, pipe or device), `too-large`,
 * `unsupported-text`.
 */
export async function readTextFile(path: string, signal: AbortSignal): Promise<TextFile> {
  const bytes = await readFileBytes(path, signal);
  return { ...decodeText(bytes, path), name: basename(path) };
}

/**
 * The bytes of a file, by the same rules. @param name how the errors call it
 * @throws AppError as `readTextFile` without `unsupported-text`.
 */
export async function readFileBytes(path: string, signal: AbortSignal, name = path): Promise<Uint8Array> {
  const file = await openFile(path, name);
  try {
    await requireReadable(file, name);
    return await readAtMost(file, name, signal);
  } catch (error) {
    throw readFailure(error, name);
  } finally {
    await file.close();
  }
}

/**
 * Reads a stream of bytes, such as standard input, by the same rules as a file.
 * @throws AppError `too-large`, `unsupported-text`.
 */
export async function readTextStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<TextFile> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > NOTE_BYTES_MAX) throw tooLarge(name);
    chunks.push(chunk);
  }
  return { ...decodeText(Buffer.concat(chunks, length), name), name };
}

async function openFile(path: string, name: string): Promise<FileHandle> {
  try {
    // Opening a pipe without a writer waits for ever unless it is non-blocking.
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw readFailure(error, name);
  }
}

async function requireReadable(file: FileHandle, path: string): Promise<void> {
  const stat = await file.stat();
  if (stat.isDirectory()) throw isFolder(path);
  if (!stat.isFile()) {
    throw new AppError(
      "invalid-input",
      `${path} is a device or a pipe, not a file. Send its text through standard input and give "-" as the file.`,
    );
  }
  if (stat.size > NOTE_BYTES_MAX) throw tooLarge(path);
}

async function readAtMost(file: FileHandle, path: string, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES) });
    if (bytesRead === 0) return Buffer.concat(chunks, length);
    length += bytesRead;
    if (length > NOTE_BYTES_MAX) throw tooLarge(path);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

const CHUNK_BYTES = 1 << 20;

function readFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof AppError) return error;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new AppError("not-found", `There is no file ${path}. Check the name and the folder.`, {
        cause: error,
      });
    case "EISDIR":
      return isFolder(path, error);
    case "EACCES":
    case "EPERM":
      return new AppError(
        "forbidden",
        `You have no permission to read ${path}. Ask its owner, or change its permissions.`,
        {
          cause: error,
        },
      );
    case "ELOOP":
    case "ENAMETOOLONG":
    case "ENXIO":
      return new AppError("invalid-input", `${path} cannot be opened (${error.code}). Check the name.`, {
        cause: error,
      });
    case "EIO":
      return new AppError("storage-failed", `The disk could not read ${path}. Try a copy of the file.`, {
        cause: error,
      });
    default:
      return error;
  }
}

function isFolder(path: string, cause?: unknown): AppError {
  return new AppError("invalid-input", `${path} is a folder. Name a file in it.`, { cause });
}

/** The refusal of a text that is too long for a note. */
export function tooLarge(name: string): AppError {
  const limit = Math.round(NOTE_BYTES_MAX / 1_000_000);
  return new AppError(
    "too-large",
    `${name} is larger than ${limit} MB, the most one text may have. Split it into parts.`,
  );
}
