import { totalmem } from "node:os";

/** macOS counts memory it could give at once, such as file caches, as used; of its whole this much is there to be had. */
const SHARE_ON_MACOS = 0.7;

/** Bytes of memory that this process could still take, within the limit of a container where there is one. */
export function freeMemory(platform = process.platform): number {
  const available = process.availableMemory();
  return platform === "darwin" ? Math.max(available, totalmem() * SHARE_ON_MACOS) : available;
}
