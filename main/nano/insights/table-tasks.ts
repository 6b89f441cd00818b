import type { JoinedTask, ResolvedDate } from "#main/nano/insight-result.ts";
import type { InsightUnit } from "./insight-stage.ts";

/** Which columns of a table hold the task, its owner and its due date. */
export interface TaskColumns {
  block: number;
  task: number;
  owner: number;
  due: number;
}

const TASK =
  /^(?:tasks?|jobs?|actions?(?: (?:items?|points?|agreed|required|needed))?|agreed actions?|next steps?|follow[- ]?ups?|what(?: needs doing)?|to[ -]?dos?|chores?|items?|measures?|recommendations?|aufgabe|maßnahme|was|tâche|quoi|tarea|qué)$/i;
const OWNER =
  /^(?:who(?:['’]s on it|se)?|owners?|lead|responsible(?: person)?|responsibility|person(?: responsible)?|assignee|assigned(?: to)?|allocated to|action by|names?|by whom|whom|resp\.?|wer|zuständig|verantwortlich|qui|responsable|quién)$/i;
/** Who it is done by, where another column says until when. */
const BY = /^by$/i;
const DUE =
  /^(?:due|due date|due by|deadline|by|by when|when|until|date|target(?: date)?|needed by|bis|bis wann|termin|fällig|échéance|pour quand|plazo|fecha)$/i;
const NOBODY =
  /^(?:nobody|no one|anyone|anybody|all|everyone|everybody|tbd|tbc|n\/a|na|none|open|unassigned|done|niemand|alle|tous|todos)$/i;
const DONE = /^(?:done|completed|finished|x|✓|✔|✅|yes)\b/i;

interface Cell {
  start: number;
  end: number;
  text: string;
}

/** The columns that the first row of a table names, when it is one of tasks: with an owner or a due date beside them. */
export function taskColumns({ kind, block, text }: InsightUnit): TaskColumns | null {
  if (kind !== "table") return null;
  const names = cellsOf(text).map((cell) => cell.text);
  const at = (sign: RegExp): number => names.findIndex((name) => sign.test(name));
  const columns = { block, task: at(TASK), owner: at(OWNER), due: at(DUE) };
  const due = names.findIndex((name) => DUE.test(name) && !BY.test(name));
  if (columns.owner < 0 && due >= 0 && at(BY) >= 0) Object.assign(columns, { owner: at(BY), due });
  return columns.task >= 0 && (columns.owner >= 0 || columns.due >= 0) ? columns : null;
}

/** The task of a row below; null where its cell is empty. */
export function rowTask(
  { index, text }: InsightUnit,
  columns: TaskColumns,
  dates: readonly ResolvedDate[],
  isKnown: (name: string) => boolean,
): (Omit<JoinedTask, "owner"> & { owner: (Cell & { unit: number }) | null }) | null {
  const cells = cellsOf(text);
  const task = cells[columns.task];
  if (task === undefined || !/\p{L}{2}/u.test(task.text)) return null;
  const owner =
    columns.owner >= 0
      ? cells[columns.owner]
      : cells.find((cell, at) => at !== columns.task && at !== columns.due && isKnown(cell.text));
  const due = cells[columns.due];
  const date = dates.find(({ start, end }) => due !== undefined && start >= due.start && end <= due.end);
  const isNamed = owner !== undefined && /^\p{Lu}/u.test(owner.text) && !NOBODY.test(owner.text);
  return {
    unit: index,
    start: task.start,
    end: task.end,
    owner: isNamed ? { ...owner, unit: index } : null,
    due: dueOf(date),
    isDone: cells.some((cell) => cell !== task && DONE.test(cell.text)),
    signs: [],
  };
}

/** The date until which a task is due, where there is one. */
export function dueOf(date: ResolvedDate | undefined): JoinedTask["due"] {
  return date === undefined ? null : { unit: date.unit, start: date.start, end: date.end, iso: date.iso };
}

/** The cells of a row without the bars and spaces around them. */
function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  for (const { 0: raw, index } of row.matchAll(/(?:\\\||[^|]){1,2000}/g)) {
    if (raw.trim() === "" && (index === 0 || index + raw.length === row.length)) continue;
    const start = index + (raw.length - raw.trimStart().length);
    cells.push({ start, end: Math.max(start, index + raw.trimEnd().length), text: raw.trim() });
  }
  return cells;
}
