import type { Log } from "#main/log.ts";
import type { Fork } from "#main/processes/child.ts";
import { createSupervisor, type Supervisor } from "#main/processes/supervisor.ts";
import { type ToolboxOperations, toolboxOperations } from "./operations.ts";

/** Calls into the toolbox, which the first call starts. `entry` is index.ts or its build. */
export function createToolbox({
  entry,
  fork,
  log,
}: {
  entry: URL;
  fork: Fork;
  log: Log;
}): Supervisor<ToolboxOperations> {
  return createSupervisor({
    name: "toolbox",
    title: "Import and proofreading",
    entry,
    operations: toolboxOperations,
    fork,
    hostPid: process.pid,
    log,
    limits: { memory: BYTES_MAX },
  });
}

const BYTES_MAX = 512 * 1024 * 1024;
