import type { Aggregate, StateItem } from "#shared/aggregates.ts";

/** One thing that a note asks for, how many there are, and of whom it is asked where somebody is named. */
export type Suggestion = { kind: "reply" | "tasks" | "dates"; count: number; name: string | null };

/**
 * What a note asks for next: the reply that a conversation waits for, else its open tasks, else its dates from `today` on
 * (YYYY-MM-DD); what is `dismissed` never.
 */
export function nextAction(
  results: Readonly<Record<"state" | "tasks" | "timeline", Aggregate | undefined>>,
  today: string,
  dismissed: ReadonlySet<Suggestion["kind"]>,
): Suggestion | null {
  const { state, tasks, timeline } = results;
  const waiting = state?.kind === "state" ? state.items.find(isOpenQuestion) : undefined;
  if (waiting?.about === "state" && !dismissed.has("reply")) {
    return { kind: "reply", count: 1, name: waiting.waitingFor };
  }
  const open = tasks?.kind === "tasks" ? tasks.items.filter(({ isDone }) => !isDone).length : 0;
  if (open > 0 && !dismissed.has("tasks")) return { kind: "tasks", count: open, name: null };
  const days = timeline?.kind === "timeline" ? timeline.items.map(({ date }) => date.date) : [];
  const coming = new Set(days.filter((day) => DAY.test(day) && day.slice(0, 10) >= today)).size;
  return coming > 0 && !dismissed.has("dates") ? { kind: "dates", count: coming, name: null } : null;
}

/** Somebody is waited for over a question; a promise that is not kept yet is a task. */
function isOpenQuestion(item: StateItem): boolean {
  if (item.about !== "state" || item.state !== "waiting") return false;
  return item.sources.some(({ selector }) => /[?？؟]["'”’»)\]]*$/.test(selector.quote.trim()));
}

/** A day or a minute; months and years are no dates to be kept. */
const DAY = /^\d{4}-\d{2}-\d{2}/;
