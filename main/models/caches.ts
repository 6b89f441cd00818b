import { deleteConverted, listConverted } from "#main/engine/weights/converted-cache.ts";
import { AppError } from "#shared/errors.ts";

/** The folder of converted weights, in the data folder. */
export const MODEL_CACHE = "model-cache";

/** The converted weights that the engine keeps in a folder. */
export interface Caches {
  /** Bytes by the path of the model file. */
  sizes(): Promise<Map<string, number>>;
  /** Deletes what was made of this file. @throws AppError `busy` where a system lets no open file be deleted. */
  remove(path: string): Promise<void>;
}

export function createCaches(folder: string): Caches {
  return {
    sizes: () => listConverted(folder),
    async remove(path) {
      try {
        await deleteConverted(folder, path);
      } catch (cause) {
        throw new AppError(
          "busy",
          "The converted weights are in use. Wait until the language engine has ended, five minutes after its last answer, and try again.",
          { cause },
        );
      }
    },
  };
}
