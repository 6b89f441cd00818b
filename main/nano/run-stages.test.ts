import { describe, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { createPace, type Pace } from "./breathe.ts";
import { decideDocument } from "./decide-document.ts";
import { documentStages } from "./document-stages.ts";
import { documentStatistics } from "./document-statistics.ts";
import { insightStages, runInsightStages } from "./insights/insight-stages.ts";
import { runStages } from "./run-stages.ts";
import type { UnitStage } from "./stage.ts";
import type { Outcome } from "./tasks.ts";

const never = (): boolean => false;
const stage = (name: string, run: (text: string) => unknown, needs: readonly string[] = []): UnitStage => ({
  name,
  version: 1,
  kinds: ["sentence"],
  runs: "pool",
  options: {},
  model: null,
  needs,
  run: (batch) => batch.map(({ text }) => run(text)),
});

const length = stage("length", (text) => text.length);
const endless = stage("endless", (text) => {
  if (text === "loop") for (let turns = 0; turns >= 0; turns = 1 - turns);
  return /^(?:a+)+$/.test(text);
});
const leaning = stage("leaning", () => 1, ["endless"]);

function outcomesOf(stages: readonly UnitStage[], texts: readonly string[]): Record<string, Outcome>[] {
  const wanted = stages.map(({ name }) => name);
  const batch = texts.map((text) => ({ kind: "sentence" as const, text, wanted, known: {} }));
  const found = runStages(stages, batch, never, { batch: 300, unit: 100 }) ?? [];
  return found.map((json) =>
    Object.fromEntries(Object.entries(json).map(([name, one]) => [name, JSON.parse(one) as Outcome])),
  );
}

describe("a unit stage that runs out of time", () => {
  it("fails on that unit alone, with those that need it; all others stand", () => {
    const found = outcomesOf([length, endless, leaning], ["one", "loop", `${"a".repeat(40)}b`]);
    const stopped = "This step was stopped after 0.1 s; the others stand.";
    const late = { endless: { failed: stopped }, leaning: { failed: "Needs endless, which failed." } };
    expect(found).toEqual([
      { length: { value: 3 }, endless: { value: false }, leaning: { value: 1 } },
      { length: { value: 4 }, ...late },
      { length: { value: 41 }, ...late },
    ]);
  });

  it("and one that throws is no reason to stop a unit of 100,000 characters", () => {
    const throwing = stage("throwing", (text) => {
      if (text.length > 10) throw new Error("too long");
      return 1;
    });
    expect(outcomesOf([throwing, length], ["short", "x".repeat(100_000)])).toEqual([
      { throwing: { value: 1 }, length: { value: 5 } },
      {
        throwing: { failed: "This step failed on this unit; the others stand." },
        length: { value: 100_000 },
      },
    ]);
  });
});

async function restless(_: unknown, pace: Pace): Promise<never> {
  for (;;) await pace();
}

describe("a document stage that fails", () => {
  it("or runs out of time leaves its empty value, and is named as missing", async () => {
    for (const { stage, reason } of [
      {
        stage: { run: () => Promise.reject(new Error("broken")) },
        reason: "This step failed on this text; the others stand.",
      },
      {
        stage: { run: restless },
        reason: "This step was stopped after 0.05 s; the others stand.",
      },
    ]) {
      const statistics = { ...documentStatistics, ...stage };
      const decided = await decideDocument(
        { ...documentStages, statistics },
        [],
        createPace(),
        silentLog,
        50,
      );
      expect(decided).toEqual({
        values: { statistics: documentStatistics.empty },
        missing: [{ stage: "statistics", reason, units: null }],
      });
    }
  });

  it("beyond a summary's leaves the others standing", async () => {
    const tables = {
      ...insightStages.tables,
      run: restless,
    };
    const { joined, missing } = await runInsightStages(
      { ...insightStages, tables },
      { units: [], date: null, conversation: null },
      createPace(),
      silentLog,
      50,
    );
    expect([joined.tables, joined.logs]).toEqual([[], { lines: [], templates: [] }]);
    expect(missing).toEqual([
      { stage: "tables", reason: "This step was stopped after 0.05 s; the others stand.", units: null },
    ]);
  });
});
