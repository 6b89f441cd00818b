import type { JoinedTask, Owner } from "#main/nano/insight-result.ts";
import type { ItemSource, TaskItem } from "#shared/aggregates.ts";
import { periodOf } from "#shared/calendar.ts";
import { type GatherInput, isWithin, quoteOf, sourceOf, speakerSource, textOf } from "./item.ts";

/** Tasks and commitments: open ones by owner and date, those of nobody last, then done ones in the same order. */
export function tasks(input: GatherInput): TaskItem[] {
  const items = input.document.joined.tasks.map((task) => itemOf(input, task));
  return items.sort((a, b) => compareTasks(a, b) || startOf(a) - startOf(b));
}

/** Open tasks before done ones, then by owner, then by date. */
export function compareTasks(a: TaskItem, b: TaskItem): number {
  return (
    Number(a.isDone) - Number(b.isDone) ||
    compare(a.owner?.name ?? LAST, b.owner?.name ?? LAST) ||
    lastDay(a) - lastDay(b)
  );
}

const LAST = "\uffff";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const lastDay = ({ due }: TaskItem): number =>
  (due?.date ? periodOf(due.date)?.last : undefined) ?? Number.MAX_SAFE_INTEGER;
const startOf = ({ sources }: TaskItem): number => sources[0]?.selector.start ?? 0;

function itemOf(input: GatherInput, task: JoinedTask): TaskItem {
  const { owner, due, isDone } = task;
  const isDueElsewhere = due !== null && !isWithin(due, task);
  return {
    text: textOf(input, task),
    sources: [...sourceOf(input, task, "task"), ...(isDueElsewhere ? sourceOf(input, due, "due") : [])],
    owner: owner === null ? null : { name: owner.name, sources: ownerSources(input, owner, task) },
    due: due === null ? null : { text: quoteOf(input, due), date: due.iso },
    isDone,
    isTicked: false,
  };
}

/** Where the owner is named, when that is outside of the task's own words. */
function ownerSources(input: GatherInput, { at }: Owner, task: JoinedTask): ItemSource[] {
  if ("message" in at) return speakerSource(input, at.message, "owner");
  return isWithin(at, task) ? [] : sourceOf(input, at, "owner");
}
