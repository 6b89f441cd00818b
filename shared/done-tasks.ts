import { z } from "zod";
import type { Aggregate, TaskItem } from "./aggregates.ts";

/** Most characters of a task that can be ticked. */
export const DONE_TASK_LENGTH_MAX = 20_000;

/** A task of a note that the person ticked, by the words of its source; `start` is their UTF-16 offset then. */
export const doneTask = z.object({
  quote: z.string().min(1, "give the words of the task's source").max(DONE_TASK_LENGTH_MAX),
  start: z.int().nonnegative(),
});
export type DoneTask = z.infer<typeof doneTask>;

/**
 * The tasks with those done that the person ticked, by note id. Words that stand in a note several times are told apart
 * by the nearest place, so that an edit elsewhere loses no tick; words that were edited are a task to be done again.
 */
export function withDoneTasks<Result extends Aggregate>(
  result: Result,
  ticked: ReadonlyMap<string, readonly DoneTask[]>,
): Result {
  if (result.kind !== "tasks") return result;
  const done = new Set<TaskItem>();
  for (const [note, tasks] of ticked) {
    const own = result.items.filter(({ sources }) => sources[0]?.document === note);
    for (const { quote, start } of tasks) {
      const same = own.filter((item) => item.sources[0]?.selector.quote === quote && !done.has(item));
      const [nearest] = same.sort((a, b) => Math.abs(startOf(a) - start) - Math.abs(startOf(b) - start));
      if (nearest !== undefined) done.add(nearest);
    }
  }
  const items = result.items.map((item) =>
    done.has(item) && !item.isDone ? { ...item, isDone: true, isTicked: true } : item,
  );
  return { ...result, items: items.sort((a, b) => Number(a.isDone) - Number(b.isDone)) };
}

const startOf = ({ sources }: TaskItem): number => sources[0]?.selector.start ?? 0;
