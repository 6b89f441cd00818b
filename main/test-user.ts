import { chownSync, statSync } from "node:fs";

const NOBODY = 65_534;

/**
 * Runs the work of a test as a user for whom permissions count, and who owns `folder`: root, as whom tests run in many
 * containers, reads and writes everything.
 */
export async function asOrdinaryUser<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  const { uid, gid } = statSync(folder);
  chownSync(folder, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    chownSync(folder, uid, gid);
  }
}
