const CACHE = "--cache-folder=";

/** Tells the engine's process, when it starts, where converted weights are kept. */
export function cacheArgument(folder: string): string {
  return `${CACHE}${folder}`;
}

/** The folder among the arguments of a process; null keeps no converted weights. */
export function cacheFolderOf(args: readonly string[]): string | null {
  return args.find((arg) => arg.startsWith(CACHE))?.slice(CACHE.length) ?? null;
}
