import { aggregateOf } from "#main/banana/aggregates/aggregate.ts";
import { compareTasks } from "#main/banana/changes/compare-tasks.ts";
import { compareUnits } from "#main/banana/changes/compare-units.ts";
import type { Pace } from "#main/banana/pace.ts";
import type { Nano } from "#main/nano/nano.ts";
import type { TaskItem } from "#shared/aggregates.ts";
import type { NoteChanges, NoteVersions } from "./summarizer.ts";

/** Compares two texts of one note; only what differs between them is computed. */
export async function compareNotes(
  nano: Nano,
  { record, before, after, date }: NoteVersions,
  pace: Pace,
): Promise<NoteChanges> {
  const { signal } = pace;
  const read = async (text: string) => {
    const document = await nano.readInsights(text, { signal, date });
    const found = await aggregateOf(document, { kind: "tasks", name: record.id }, pace.breathe, signal);
    const tasks: TaskItem[] = found.kind === "tasks" ? found.items : [];
    return { document, tasks };
  };
  const old = await read(before ?? "");
  const now = await read(after);
  return {
    units: before === null ? [] : compareUnits(old.document, now.document),
    tasks: compareTasks(old.tasks, now.tasks),
  };
}
