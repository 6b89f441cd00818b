import type { UnitKind } from "#shared/unit.ts";

/** What a unit stage reads: the unit's bytes, and the values of the stages named in `needs`. */
export interface StageInput {
  kind: UnitKind | "block";
  text: string;
  values: Readonly<Record<string, unknown>>;
}

/**
 * A pure decision about single units. Its results are cached under
 * hash(unit bytes, kind, name, version, options, model, fingerprints of `needs`), so the same unit is never
 * decided on twice, in any document. A change of behaviour is a change of `version`.
 */
export interface UnitStage<Value = unknown> {
  name: string;
  version: number;
  /** `insights`: no summary needs it, so that it runs only when tasks, dates and the like are asked for. */
  depth?: "insights";
  kinds: readonly (UnitKind | "block")[];
  /** Where it runs; `pool` is the host's worker threads. */
  runs: "pool" | "toolbox" | "engine";
  /** Anything that changes the result beside the version, such as the ICU version. */
  options: Readonly<Record<string, string | number | boolean>>;
  /** sha256 of the model or table it reads, or null. */
  model: string | null;
  /** Earlier stages of the same unit whose values it reads. */
  needs: readonly string[];
  /** ISO 639-1 codes it supports; absent: any. A unit in another language is skipped, and says so. */
  languages?: readonly string[];
  /** One value per input, in order. Checks `isAborted` between units. Values survive JSON unless `encode` is given. */
  run(batch: readonly StageInput[], isAborted: () => boolean): readonly Value[];
}
