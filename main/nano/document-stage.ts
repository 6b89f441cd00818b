import type { UnitKind } from "#shared/unit.ts";
import type { Pace } from "./breathe.ts";
import type { UnitFacts } from "./facts.ts";

/** One unit as a document stage sees it: what was found of it, and its place. */
export interface DocumentUnit {
  kind: UnitKind;
  characters: number;
  facts: UnitFacts;
}

/**
 * Joins the unit results of a document. Its result is cached under hash(unit keys, name, version, options,
 * fingerprints of the unit stages). A change of behaviour is a change of `version`.
 */
export interface DocumentStage<Value = unknown> {
  name: string;
  version: number;
  options: Readonly<Record<string, string | number | boolean>>;
  /** What stands where the stage failed. */
  empty: Value;
  /** Awaits `pace` once a unit or so, which throws when the work was stopped. */
  run(units: readonly DocumentUnit[], pace: Pace): Promise<Value>;
}
