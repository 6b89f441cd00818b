import type { UnitFacts } from "#main/nano/facts.ts";
import type { MissingPart, UnitInsights } from "#main/nano/result.ts";

/** The unit stages that failed, each with its first reason and on how many units. */
export function missingParts(
  units: readonly { facts: Pick<UnitFacts, "failed" | "skipped">; insights: UnitInsights }[],
): MissingPart[] {
  const parts = new Map<string, MissingPart & { units: number }>();
  for (const { facts, insights } of units) {
    for (const { failed, skipped } of [facts, insights]) {
      for (const stage of failed) {
        const reason = skipped.find((skip) => skip.stage === stage)?.reason ?? "";
        const part = parts.get(stage) ?? { stage, reason, units: 0 };
        parts.set(stage, { ...part, units: part.units + 1 });
      }
    }
  }
  return [...parts.values()];
}
