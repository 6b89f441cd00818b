import type { Aggregate, AggregateKind } from "#shared/aggregates.ts";
import { compareTasks } from "#main/banana/aggregates/tasks.ts";
import { compareTimes } from "#main/banana/aggregates/timeline.ts";

type ItemOf<Kind extends AggregateKind> = Extract<Aggregate, { kind: Kind }>["items"][number];
export type AggregateItem = ItemOf<AggregateKind>;

type Orders = { readonly [Kind in AggregateKind]?: (one: ItemOf<Kind>, other: ItemOf<Kind>) => number };

/** How items of several notes stand together, where that is not in order of the notes. Equals keep that order. */
const ORDERS: Orders = {
  tasks: compareTasks,
  questions: (one, other) => Number(one.answer !== null) - Number(other.answer !== null),
  facts: (one, other) => (other.sources[0]?.score ?? 0) - (one.sources[0]?.score ?? 0),
  timeline: (one, other) => compareTimes(one.date.date, other.date.date),
};

/**
 * The items of all notes of a bundle, in the order of their kind. What several notes say in the same words is one item
 * with the sources of all.
 */
export function mergeItems(
  kind: AggregateKind,
  notes: readonly (readonly AggregateItem[])[],
): AggregateItem[] {
  const merged: AggregateItem[] = [];
  const places = new Map<string, { at: number; note: number }>();
  for (const [note, items] of notes.entries()) {
    for (const item of items) {
      const key = sayingOf(item);
      const known = key === null ? undefined : places.get(key);
      const first = known === undefined ? undefined : merged[known.at];
      if (known !== undefined && known.note !== note && first !== undefined) {
        merged[known.at] = withSources(first, item);
      } else {
        if (key !== null) places.set(key, { at: merged.length, note });
        merged.push(item);
      }
    }
  }
  const order = ORDERS[kind] as ((one: AggregateItem, other: AggregateItem) => number) | undefined; // all items are of this kind
  return order === undefined ? merged : merged.sort(order);
}

/** All that an item says but where it stands, or null for one that names no sources of its own. */
function sayingOf(item: AggregateItem): string | null {
  if (!("sources" in item)) return null;
  return JSON.stringify(item, (name, value: unknown) => {
    if (name === "sources") return undefined;
    return typeof value === "string" ? value.replace(/\s+/g, " ").trim().toLowerCase() : value;
  });
}

function withSources(first: AggregateItem, other: AggregateItem): AggregateItem {
  return { ...first, sources: [...first.sources, ...other.sources] };
}
