import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "#shared/errors.ts";
import { measure } from "./measure.ts";

/**
 * The converted weights the engine keeps: a folder for each model file, with `source.json` that names the file. A
 * folder without it is what a conversion that was cut off has left.
 */
export interface Caches {
  /** Bytes by the path of the model file. */
  sizes(): Promise<Map<string, number>>;
  /** Deletes what was made of this file. @throws AppError `busy` while it is in use. */
  remove(path: string): Promise<void>;
}

/** The folder of converted weights, in the data folder. */
export const MODEL_CACHE = "model-cache";

const source = z.object({ path: z.string() });

export function createCaches(folder: string): Caches {
  async function entries(): Promise<{ path: string; folder: string }[]> {
    const names = await readdir(folder).catch(() => []);
    const found: { path: string; folder: string }[] = [];
    for (const name of names) {
      const entry = join(folder, name);
      const path = await sourceOf(entry);
      if (path !== null) found.push({ path, folder: entry });
    }
    return found;
  }

  return {
    async sizes() {
      const sizes = new Map<string, number>();
      for (const { path, folder } of await entries()) {
        const { size } = (await measure(folder)) ?? { size: 0 };
        sizes.set(path, (sizes.get(path) ?? 0) + size);
      }
      return sizes;
    },
    async remove(path) {
      for (const entry of await entries()) {
        if (entry.path === path) await removeFolder(entry.folder);
      }
    },
  };
}

async function sourceOf(entry: string): Promise<string | null> {
  try {
    return source.parse(JSON.parse(await readFile(join(entry, "source.json"), "utf8"))).path;
  } catch {
    return null;
  }
}

async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (cause) {
    throw new AppError(
      "busy",
      "The converted weights are in use. Wait until the language engine has ended, five minutes after its last answer, and try again.",
      { cause },
    );
  }
}
