import type { MemoryNeed } from "#shared/inspection.ts";
import type { ModelFit } from "#shared/models.ts";

/** Bytes of memory this machine has, and those that are free now. */
export interface MachineMemory {
  total: number;
  free: number;
}

/** Whether a machine can hold a model; null where its need is not known. */
export function fitOf(need: MemoryNeed | null, { total, free }: MachineMemory): ModelFit | null {
  if (need === null) return null;
  const needed = need.weights + need.cache + need.scratch;
  const level = needed > total * SHARE_MAX ? "too-large" : needed > free ? "tight" : "fits";
  return { level, needed, free, total };
}

/** The rest is for the system and this app. */
const SHARE_MAX = 0.9;
