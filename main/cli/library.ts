import { setTimeout as wait } from "node:timers/promises";
import { dataFolderPath } from "#main/data-folder/location.ts";
import { acquireLock, type Lock } from "#main/data-folder/lock.ts";
import { prepareDataFolder } from "#main/data-folder/prepare.ts";
import { AppError } from "#shared/errors.ts";
import type { CommandContext } from "./context.ts";
import { type Client, connectHost } from "./host-client.ts";
import type { Output } from "./output.ts";

/**
 * Calls `use` with the library of a data folder: through the host that has it open, else opened in this process
 * for as long as `use` runs.
 * @throws AppError of the call, or `busy` when another program keeps the folder and does not answer calls.
 */
export async function withLibrary<Result>(
  { parts, surroundings, output, signal }: CommandContext,
  data: string | undefined,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolderPath(data, surroundings);
  const holder = await hostOrLock(folder, output, signal);
  if ("client" in holder) return use(holder.client);
  try {
    const { withOwnLibrary } = await import("./own-library.ts");
    return await withOwnLibrary(parts, folder, use);
  } finally {
    holder.lock.release();
  }
}

/** Another command holds the lock for a moment only, and a starting host has not said yet where it is. */
async function hostOrLock(
  folder: string,
  output: Output,
  signal: AbortSignal,
): Promise<{ client: Client } | { lock: Lock }> {
  for (let waited = 0; ; waited += WAIT_MS) {
    const client = connectHost(folder);
    if (client) return { client };
    try {
      prepareDataFolder(folder);
      return { lock: acquireLock(folder) };
    } catch (error) {
      const isBusy = error instanceof AppError && error.code === "busy";
      if (!isBusy || waited >= WAIT_MS_MAX) throw error;
    }
    if (waited === SAID_MS) output.progress("Waiting: another Nano Banana has the library open");
    await wait(WAIT_MS, undefined, { signal });
  }
}

const WAIT_MS = 50;
const SAID_MS = 500;
/** Long enough for many commands at once, each of which has its turn. */
const WAIT_MS_MAX = 60_000;
