import { z } from "zod";

/**
 * `idle`: not needed now, started by the next call. `restarting`: waits a moment after it died. `stopped`: it died too
 * often and is started on demand only.
 */
export const processState = z.enum(["idle", "starting", "ready", "restarting", "stopped"]);
export type ProcessState = z.infer<typeof processState>;

/** A process that works for the app. `memory` is in bytes, null while it does not run. */
export const processStatus = z.object({
  name: z.string(),
  title: z.string(),
  state: processState,
  memory: z.number().nonnegative().nullable(),
  restarts: z.int().nonnegative(),
});
export type ProcessStatus = z.infer<typeof processStatus>;
