import { periodOf } from "#shared/calendar.ts";
import type { Measure } from "./measure.ts";
import { foundTasks } from "./tasks.ts";

/** Whether a task that was found is due on the labelled day, or by none; of a longer time the last day counts. */
export const dueDates: Measure = {
  title: "Due dates of tasks",
  group: "Kind",
  groupOf: ({ kind }) => kind,
  isShare: true,
  count(reading) {
    const found = foundTasks(reading);
    const right = found.filter(
      ({ labelled, item }) => lastDay(labelled.due) === lastDay(item.due?.date ?? null),
    ).length;
    return { found: found.length, right, labelled: found.length, hit: right };
  },
};

/** The last day of a date or span, or null. */
export function lastDay(iso: string | null): number | null {
  const end = iso?.split("/").at(-1) ?? "";
  return periodOf(end)?.last ?? null;
}
