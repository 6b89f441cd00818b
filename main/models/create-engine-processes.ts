import { cacheArgument } from "#main/engine/child-arguments.ts";
import { engineOperations, type EngineOperations } from "#main/engine/operations.ts";
import type { Log } from "#main/log.ts";
import type { Fork } from "#main/processes/child.ts";
import { createSupervisor, type Supervisor } from "#main/processes/supervisor.ts";
import type { SupervisorLimits } from "#main/processes/supervisor-limits.ts";

export interface EngineProcessesOptions {
  entry: URL;
  fork: Fork;
  log: Log;
  /** Where converted weights are kept. */
  cacheFolder: string;
  /** Bytes of memory of this machine. */
  memory: number;
  limits?: Partial<SupervisorLimits>;
}

/** The process that holds the model, and one of the same program that only reads the heads of files. */
export interface EngineProcesses {
  engine: Supervisor<EngineOperations>;
  /** A file that is looked at neither waits for an answer that is written nor brings its process down. */
  inspector: Supervisor<EngineOperations>;
  close(): Promise<void>;
}

export function createEngineProcesses(options: EngineProcessesOptions): EngineProcesses {
  const { cacheFolder, memory, limits } = options;
  const shared = {
    ...options,
    operations: engineOperations,
    args: [cacheArgument(cacheFolder)],
    hostPid: process.pid,
  };
  const engine = createSupervisor({
    ...shared,
    name: "engine",
    title: "Language engine",
    limits: { ...ENGINE_LIMITS, memory: Math.floor(memory * MEMORY_SHARE), ...limits },
  });
  const inspector = createSupervisor({
    ...shared,
    name: "inspector",
    title: "Model inspection",
    limits: INSPECTOR_LIMITS,
  });
  return {
    engine,
    inspector,
    async close() {
      await Promise.all([engine.close(), inspector.close()]);
    },
  };
}

/** The engine weighs a model before it loads it; this only ends one that grew past what any machine bears. */
const MEMORY_SHARE = 0.95;

/** One forward pass of a large model blocks the child; it can neither say that it is alive nor stop meanwhile. */
const ENGINE_LIMITS = { quiet: 120_000, cancel: 10_000 } satisfies Partial<SupervisorLimits>;

const INSPECTOR_LIMITS = {
  memory: 1024 * 1024 * 1024,
  idle: 30_000,
} satisfies Partial<SupervisorLimits>;
