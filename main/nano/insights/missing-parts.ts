import type { UnitFacts } from "#main/nano/facts.ts";
import type { MissingPart } from "#main/nano/result.ts";

/** The unit stages that failed, from what each unit's stages left, each with its first reason and on how many units. */
export function missingParts(
  units: Iterable<readonly Pick<UnitFacts, "failed" | "skipped">[]>,
): MissingPart[] {
  const parts = new Map<string, MissingPart & { units: number }>();
  for (const found of units) {
    for (const { failed, skipped } of found) {
      for (const stage of failed) {
        const reason = skipped.find((skip) => skip.stage === stage)?.reason ?? "";
        const part = parts.get(stage) ?? { stage, reason, units: 0 };
        parts.set(stage, { ...part, units: part.units + 1 });
      }
    }
  }
  return [...parts.values()];
}
