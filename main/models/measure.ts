import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Bytes, and milliseconds since 1970-01-01 UTC of the last change. */
export interface Measure {
  size: number;
  modified: number;
}

/** Size and age of a model file, or of all files in a model's folder; null when it is not there or cannot be reached. */
export async function measure(path: string): Promise<Measure | null> {
  try {
    return await measureAt(path, DEPTH_MAX);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** Models lie in a folder and at most one more below it. */
const DEPTH_MAX = 3;

async function measureAt(path: string, depth: number): Promise<Measure> {
  const found = await stat(path);
  if (!found.isDirectory()) return { size: found.size, modified: Math.floor(found.mtimeMs) };
  const total: Measure = { size: 0, modified: 0 };
  if (depth === 0) return total;
  for (const name of await readdir(path)) {
    const { size, modified } = await measureAt(join(path, name), depth - 1);
    total.size += size;
    total.modified = Math.max(total.modified, modified);
  }
  return total;
}
