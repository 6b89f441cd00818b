import type { TaskItem } from "#shared/aggregates.ts";
import type { BundleChanges } from "#shared/changes.ts";

/** Tasks that were not there before and are open, and those that are done now and were not. */
export function compareTasks(
  before: readonly TaskItem[],
  after: readonly TaskItem[],
): BundleChanges["tasks"] {
  const known = new Map(before.map((task) => [sayingOf(task), task.isDone]));
  return {
    added: after.filter((task) => !task.isDone && !known.has(sayingOf(task))),
    finished: after.filter((task) => task.isDone && known.get(sayingOf(task)) !== true),
  };
}

const sayingOf = ({ text }: TaskItem): string => text.replace(/\s+/g, " ").trim().toLowerCase();
