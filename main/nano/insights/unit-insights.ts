import { failedStages, skippedStages, type UnitFacts, valueIn } from "#main/nano/facts.ts";
import type { UnitInsights } from "#main/nano/insight-result.ts";
import type { Outcome } from "#main/nano/tasks.ts";

/** Joins the outcomes of a unit's insight stages; a value that is missing becomes empty and its reason stays. */
export function unitInsights(outcomes: Readonly<Record<string, Outcome>>): UnitInsights {
  return {
    dates: valueIn(outcomes, "dates") ?? [],
    tasks: valueIn(outcomes, "tasks") ?? [],
    questions: valueIn(outcomes, "questions") ?? [],
    cues: [...(valueIn(outcomes, "modality") ?? []), ...(valueIn(outcomes, "fillers") ?? [])].sort(
      (one, other) => one.start - other.start,
    ),
    quotes: valueIn(outcomes, "quotes") ?? [],
    definitions: valueIn(outcomes, "definitions") ?? [],
    named: valueIn(outcomes, "named") ?? [],
    persons: valueIn(outcomes, "persons") ?? [],
    reading: valueIn(outcomes, "reading") ?? null,
    log: valueIn(outcomes, "log") ?? null,
    skipped: skippedStages(outcomes),
    failed: failedStages(outcomes),
  };
}

/** What insight stages may need of the stages before them, from the facts that were made of their outcomes. */
export function neededOutcomes({ clean, language, entities, failed }: UnitFacts): Record<string, Outcome> {
  const outcomes: Record<string, Outcome> = {
    clean: { value: clean },
    language: { value: language },
    names: { value: entities.filter(({ kind }) => kind === "name") },
    figures: { value: entities.filter(({ kind }) => kind !== "name") },
  };
  for (const stage of failed) outcomes[stage] = { failed: `Needs ${stage}, which failed.` };
  return outcomes;
}
