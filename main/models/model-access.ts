import { isAbsolute } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { Model } from "#shared/models.ts";
import type { Models } from "./models.ts";

/** Who asks: a page, a program with a key, or this machine's own command line. */
export interface ModelCaller {
  caller: "page" | "api" | "local";
  /** The desktop window of a page, which knows the files that the person dropped or chose. */
  desktop?: { requireGranted(paths: readonly string[]): void };
}

/** The models as one caller may use them. A program with a key sees and uses the list; it names no paths and changes nothing. */
export function modelAccess(models: Models, { caller, desktop }: ModelCaller): Models {
  const requireOwner = (): void => {
    if (caller !== "api") return;
    throw new AppError(
      "forbidden",
      'Programs cannot change the list of models. Do it in Models, or with "nano-banana models add FILE".',
    );
  };
  const requirePath = (path: string): void => {
    requireOwner();
    desktop?.requireGranted([path]);
  };
  const withoutPath = (model: Model): Model => (caller === "api" ? { ...model, path: null } : model);

  return {
    list: async () => (await models.list()).map(withoutPath),
    async add(path, signal) {
      requirePath(path);
      return models.add(path, signal);
    },
    async inspect(path, signal) {
      requirePath(path);
      return models.inspect(path, signal);
    },
    async refresh(id, signal) {
      requireOwner();
      return models.refresh(id, signal);
    },
    async remove(id) {
      requireOwner();
      return models.remove(id);
    },
    async deleteCache(id) {
      requireOwner();
      return models.deleteCache(id);
    },
    pathOf: async (model) => (caller === "local" && isAbsolute(model) ? model : models.pathOf(model)),
  };
}
