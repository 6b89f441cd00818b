import type { UnitKind } from "#shared/unit.ts";

/** What a stage gave for one unit. A failure is never stored: the next request tries again. */
export type Outcome = { value: unknown } | { skipped: string } | { failed: string };

/** One unit to decide on: the stages wanted, and what is known of those they need. */
export interface UnitTask {
  kind: UnitKind | "block";
  text: string;
  wanted: readonly string[];
  known: Readonly<Record<string, Outcome>>;
}

/** Work for one thread. */
export type PoolTask = { kind: "parse"; text: string } | { kind: "units"; units: readonly UnitTask[] };

/** `rows` are the blocks as `encodeBlocks` gives them; `units` holds, for each unit in order, the wanted outcomes by stage as JSON. */
export type PoolAnswer =
  | { kind: "parse"; rows: Int32Array }
  | { kind: "units"; units: readonly Readonly<Record<string, string>>[] };

/** Host to thread. `flag` turns from 0 to 1 when the work is no longer wanted. */
export interface PoolRequest {
  id: number;
  flag: Int32Array<SharedArrayBuffer>;
  task: PoolTask;
}

/** Thread to host. */
export type PoolReply =
  | { id: number; kind: "parse"; rows: Int32Array }
  | { id: number; kind: "units"; units: Record<string, string>[] }
  | { id: number; kind: "aborted" }
  | { id: number; kind: "error"; message: string };
