import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { GgufFile } from "../gguf/gguf-file.ts";
import type { TensorReader } from "../gguf/tensor-reader.ts";
import { convertWeights, planExtent } from "./convert-weights.ts";
import type { DecoderWeights } from "./decoder-weights.ts";

/** Raised whenever the layout of converted weights changes; files of another one are made anew. */
const LAYOUT_VERSION = 1;
/** Places of a file that are compared when it is opened, and bytes at each. */
const SAMPLES = 64;
const SAMPLE_BYTES = 4096;

/** The model file that weights come from, and what they must be like; written last, so weights without it are not whole. */
const manifest = z.object({
  path: z.string(),
  size: z.number(),
  modified: z.number(),
  identity: z.string(),
  sha256: z.string(),
  /** Bytes of the converted weights. */
  bytes: z.number(),
  sample: z.string(),
});
type Manifest = z.infer<typeof manifest>;

const WEIGHTS = "weights";
const MANIFEST = "source.json";

/** Converted weights on the disk. */
export interface ConvertedFile {
  path: string;
  /** Of the model file. */
  sha256: string;
}

export interface ConvertOptions {
  folder: string;
  file: GgufFile;
  weights: DecoderWeights;
  reader: TensorReader;
  signal: AbortSignal;
  /** Bytes of converted weights. */
  onProgress: (done: number, total: number) => void;
}

/**
 * The converted weights of a file, from the cache or, the first time, made there. Each model has a folder named by the
 * SHA-256 of its file and the layout, so a model that was moved or copied finds its weights again. Weights are written
 * beside and renamed: what is there is whole.
 * @throws AppError of the reader, `cancelled`, or the system's error of a full disk
 */
export async function findOrConvert(options: ConvertOptions): Promise<ConvertedFile> {
  const { folder, file, weights, signal } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const known = await findKnown(folder, file, weights.bytes);
  if (known !== null) return known;
  const sha256 = await hashFile(file.path, signal);
  const place = join(folder, `${sha256}-v${LAYOUT_VERSION}`);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const path = join(place, WEIGHTS);
  const moved = await readManifest(place);
  if (moved === null || !(await isIntact(path, moved, weights.bytes))) await convertTo(path, options);
  const { path: source, size, modified, identity } = file;
  const sample = await sampleHash(path, weights.bytes);
  const entry: Manifest = { path: source, size, modified, identity, sha256, bytes: weights.bytes, sample };
  await writeWhole(join(place, MANIFEST), (handle) => handle.writeFile(JSON.stringify(entry)));
  return { path, sha256 };
}

/** Converts into memory, for when there is no cache or no room for it. */
export async function convertInMemory({
  weights,
  reader,
  signal,
  onProgress,
}: Pick<ConvertOptions, "weights" | "reader" | "signal" | "onProgress">): Promise<Uint8Array> {
  const bytes = new Uint8Array(weights.bytes);
  for (const plan of weights.plans) {
    signal.throwIfAborted();
    const extent = planExtent(plan);
    await convertWeights(reader, plan, bytes.subarray(extent.offset, extent.offset + extent.bytes));
    onProgress(extent.offset + extent.bytes, weights.bytes);
  }
  return bytes;
}

/** By the place, size and time of the source, which spares reading all of it. */
async function findKnown(folder: string, file: GgufFile, bytes: number): Promise<ConvertedFile | null> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(`-v${LAYOUT_VERSION}`)) continue;
    const entry = await readManifest(join(folder, name));
    const isSame =
      entry?.path === file.path &&
      entry.size === file.size &&
      entry.modified === file.modified &&
      entry.identity === file.identity;
    const path = join(folder, name, WEIGHTS);
    if (entry && isSame && (await isIntact(path, entry, bytes))) return { path, sha256: entry.sha256 };
  }
  return null;
}

async function readManifest(place: string): Promise<Manifest | null> {
  const text = await readFile(join(place, MANIFEST), "utf8").catch(() => "");
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isIntact(path: string, entry: Manifest, bytes: number): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  if (status?.size !== bytes || entry.bytes !== bytes) return false;
  return (await sampleHash(path, bytes)) === entry.sample;
}

/** A hash of pages spread over the file: it tells a file that was cut, blanked or replaced, in a few milliseconds. */
async function sampleHash(path: string, bytes: number): Promise<string> {
  const hash = createHash("sha256");
  const buffer = new Uint8Array(SAMPLE_BYTES);
  const handle = await open(path, "r");
  try {
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const at = Math.floor((Math.max(0, bytes - SAMPLE_BYTES) * sample) / (SAMPLES - 1));
      const { bytesRead } = await handle.read(buffer, 0, SAMPLE_BYTES, at);
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

async function convertTo(
  path: string,
  { weights, reader, signal, onProgress }: ConvertOptions,
): Promise<void> {
  await writeWhole(path, async (handle) => {
    for (const plan of weights.plans) {
      signal.throwIfAborted();
      const { offset, bytes } = planExtent(plan);
      const target = new Uint8Array(bytes);
      await convertWeights(reader, plan, target);
      await writeAt(handle, target, offset);
      onProgress(offset + bytes, weights.bytes);
    }
    await handle.truncate(weights.bytes);
  });
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

/** Writes beside the place and renames, so that the file is there whole or not at all. */
async function writeWhole(path: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  try {
    const handle = await open(part, "w", 0o600);
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { signal, highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}
