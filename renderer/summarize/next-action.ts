import type { Aggregate } from "#shared/aggregates.ts";

/** One thing that a note asks for, and how many there are. */
export type Suggestion = { kind: "tasks" | "dates"; count: number };

/** What a note asks for next: its open tasks, else its dates from `today` on (YYYY-MM-DD); what is `dismissed` never. */
export function nextAction(
  results: { tasks: Aggregate | undefined; timeline: Aggregate | undefined },
  today: string,
  dismissed: ReadonlySet<Suggestion["kind"]>,
): Suggestion | null {
  const { tasks, timeline } = results;
  const open = tasks?.kind === "tasks" ? tasks.items.filter(({ isDone }) => !isDone).length : 0;
  if (open > 0 && !dismissed.has("tasks")) return { kind: "tasks", count: open };
  const days = timeline?.kind === "timeline" ? timeline.items.map(({ date }) => date.date) : [];
  const coming = new Set(days.filter((day) => DAY.test(day) && day.slice(0, 10) >= today)).size;
  return coming > 0 && !dismissed.has("dates") ? { kind: "dates", count: coming } : null;
}

/** A day or a minute; months and years are no dates to be kept. */
const DAY = /^\d{4}-\d{2}-\d{2}/;
