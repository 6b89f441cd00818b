import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall } from "./base-call.ts";

/**
 * `idle`: not needed now, started by the next call. `restarting`: waits a moment after it died. `stopped`: it died too
 * often and is started on demand only.
 */
export const processState = z.enum(["idle", "starting", "ready", "restarting", "stopped"]);
export type ProcessState = z.infer<typeof processState>;

/** A process that works for the app. `memory` is in bytes, null while it does not run; `failures` counts from the start. */
export const processStatus = z.object({
  name: z.string(),
  title: z.string(),
  state: processState,
  memory: z.number().nonnegative().nullable(),
  failures: z.int().nonnegative(),
});
export type ProcessStatus = z.infer<typeof processStatus>;

export const processCalls = {
  list: baseCall
    .route({ method: "GET", path: "/processes", summary: "List the processes that work for the app" })
    .output(z.array(processStatus)),
  /** All of them now, and again whenever the state of one changes. */
  changes: baseCall
    .route({
      method: "GET",
      path: "/processes/changes",
      summary: "Follow the processes that work for the app",
    })
    .output(eventIterator(z.array(processStatus))),
  restart: baseCall
    .route({ method: "POST", path: "/processes/{name}/restart", summary: "Start a stopped process again" })
    .input(z.object({ name: z.string().min(1).max(100) }))
    .output(processStatus),
};
