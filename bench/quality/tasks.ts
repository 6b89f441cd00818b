import type { TaskItem } from "#shared/aggregates.ts";
import type { Label } from "./label.ts";
import { passages, rangeOf } from "./passages.ts";
import { best, occurrences } from "./ranges.ts";
import type { Reading } from "./read-corpus.ts";

/** Tasks, open or done. */
export const tasks = passages(
  "Tasks",
  (label) => label.tasks.map(({ quote }) => quote),
  ({ items }) => items.tasks,
);

/** Every labelled task that was found, with the item that found it. */
export function foundTasks({
  document: { text, label },
  items,
}: Pick<Reading, "document" | "items">): { labelled: Label["tasks"][number]; item: TaskItem }[] {
  const ranges = items.tasks.map((item) => ({ item, ...rangeOf(item) }));
  return label.tasks.flatMap((labelled) => {
    const found = occurrences(text, labelled.quote)
      .map((place) => best(place, ranges))
      .find((one) => one !== null);
    return found ? [{ labelled, item: found.item }] : [];
  });
}
