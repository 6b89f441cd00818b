import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from "node:fs/promises";
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

/** What is known of a converted file, in JSON beside it; it is written last, so a file without it is not whole. */
const manifest = z.object({
  source: z.object({ path: z.string(), size: z.number(), modified: z.number(), identity: z.string() }),
  sourceSha256: z.string(),
  bytes: z.number(),
  sample: z.string(),
});
type Manifest = z.infer<typeof manifest>;

/** Converted weights on the disk. */
export interface ConvertedFile {
  path: string;
  sourceSha256: string;
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
 * The converted weights of a file, from the cache or, the first time, made there. Files are named by the SHA-256 of
 * the source and the layout, so a model that was moved or copied finds its weights again. Written beside and renamed:
 * what is there is whole. @throws AppError of the reader, `cancelled`, or the system's error of a full disk
 */
export async function findOrConvert(options: ConvertOptions): Promise<ConvertedFile> {
  const { folder, file, weights, signal } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const known = await findKnown(folder, file, weights.bytes);
  if (known !== null) return known;
  const sha256 = await hashFile(file.path, signal);
  const path = join(folder, `${sha256}-v${LAYOUT_VERSION}.weights`);
  const moved = await readManifest(manifestPath(path));
  const isWhole = moved !== null && (await isIntact(path, moved, weights.bytes));
  const part = `${path}.${process.pid}.part`;
  try {
    if (!isWhole) {
      await convertTo(part, options);
      await rename(part, path);
    }
    const { path: sourcePath, size, modified, identity } = file;
    const entry: Manifest = {
      source: { path: sourcePath, size, modified, identity },
      sourceSha256: sha256,
      bytes: weights.bytes,
      sample: await sampleHash(path, weights.bytes),
    };
    await writeWhole(manifestPath(path), JSON.stringify(entry));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { path, sourceSha256: sha256 };
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

/** Bytes that the cache holds for each model file, by its path. */
export async function listConverted(folder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of await readdir(folder).catch(() => [])) {
    const entry = name.endsWith(MANIFEST) ? await readManifest(join(folder, name)) : null;
    if (entry !== null) sizes.set(entry.source.path, entry.bytes);
  }
  return sizes;
}

/** Takes the converted weights of one model file away; returns their bytes. What is still loaded goes on. */
export async function deleteConverted(folder: string, sourcePath: string): Promise<number> {
  let freed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const entry = name.endsWith(MANIFEST) ? await readManifest(join(folder, name)) : null;
    if (entry?.source.path !== sourcePath) continue;
    await unlink(join(folder, name));
    await rm(join(folder, name.slice(0, -MANIFEST.length)), { force: true });
    freed += entry.bytes;
  }
  return freed;
}

const MANIFEST = ".json";
const manifestPath = (path: string) => `${path}${MANIFEST}`;

/** By the place, size and time of the source, which spares reading all of it. */
async function findKnown(folder: string, file: GgufFile, bytes: number): Promise<ConvertedFile | null> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(`-v${LAYOUT_VERSION}.weights${MANIFEST}`)) continue;
    const entry = await readManifest(join(folder, name));
    const { source } = entry ?? {};
    const isSame =
      source?.path === file.path &&
      source.size === file.size &&
      source.modified === file.modified &&
      source.identity === file.identity;
    const path = join(folder, name.slice(0, -MANIFEST.length));
    if (entry && isSame && (await isIntact(path, entry, bytes))) {
      return { path, sourceSha256: entry.sourceSha256 };
    }
  }
  return null;
}

async function readManifest(path: string): Promise<Manifest | null> {
  const text = await readFile(path, "utf8").catch(() => "");
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
  const handle = await open(path, "wx", 0o600).catch(async (error: unknown) => {
    // Left by a process of the same number that was killed.
    await rm(path, { force: true });
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return open(path, "wx", 0o600);
    throw error;
  });
  try {
    for (const plan of weights.plans) {
      signal.throwIfAborted();
      const { offset, bytes } = planExtent(plan);
      const target = new Uint8Array(bytes);
      await convertWeights(reader, plan, target);
      await writeAt(handle, target, offset);
      onProgress(offset + bytes, weights.bytes);
    }
    await handle.truncate(weights.bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAt(
  handle: Awaited<ReturnType<typeof open>>,
  bytes: Uint8Array,
  at: number,
): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  const handle = await open(part, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, path);
}

async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { signal, highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}
