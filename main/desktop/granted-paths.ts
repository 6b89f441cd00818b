import { AppError } from "#shared/errors.ts";

/** The files and folders that a person has dropped, chosen or opened, and that pages may therefore have read. */
export interface GrantedPaths {
  grant(paths: readonly string[]): void;
  /** @throws AppError `forbidden` for a path that nobody has granted. */
  require(paths: readonly string[]): void;
}

export function createGrantedPaths(): GrantedPaths {
  const granted = new Set<string>();
  return {
    grant(paths) {
      for (const path of paths) granted.add(path);
    },
    require(paths) {
      if (paths.every((path) => granted.has(path))) return;
      throw new AppError("forbidden", "Only files that you drop or choose can be read. Choose them again.");
    },
  };
}
