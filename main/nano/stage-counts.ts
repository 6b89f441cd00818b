import type { StageReport } from "#shared/summary.ts";
import type { Pace } from "./breathe.ts";
import type { Content, Resolved } from "./resolve.ts";
import type { UnitStage } from "./stage.ts";

/** For each stage, over all contents with repeats: how many were computed, came from the cache, were skipped. */
export async function countStages(
  stages: readonly UnitStage[],
  contents: readonly Content[],
  computed: ReadonlyMap<string, Resolved>,
  skippedOf: (key: string) => readonly { stage: string }[],
  pace: Pace,
): Promise<StageReport[]> {
  const counts = new Map(stages.map(({ name }) => [name, { computed: 0, skipped: 0 }]));
  for (const { key } of contents) {
    const breath = pace();
    if (breath) await breath;
    const skipped = skippedOf(key);
    for (const { stage } of skipped) {
      const count = counts.get(stage);
      if (count) count.skipped += 1;
    }
    for (const stage of computed.get(key)?.computed.keys() ?? []) {
      const count = counts.get(stage);
      if (count && !skipped.some((skip) => skip.stage === stage)) count.computed += 1;
    }
  }
  return stages.map(({ name, version }) => {
    const { computed: made, skipped } = counts.get(name) ?? { computed: 0, skipped: 0 };
    return {
      name,
      version,
      level: "unit",
      computed: made,
      cached: contents.length - made - skipped,
      skipped,
    };
  });
}

/** The report of a stage that runs once on the whole document. */
export function documentReport(name: string, version: number, isCached: boolean): StageReport {
  return {
    name,
    version,
    level: "document",
    computed: isCached ? 0 : 1,
    cached: isCached ? 1 : 0,
    skipped: 0,
  };
}
