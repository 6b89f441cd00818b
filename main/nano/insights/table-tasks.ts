import type { JoinedTask, ResolvedDate } from "#main/nano/insight-result.ts";
import type { InsightUnit } from "./insight-stage.ts";

/** Which columns of a table hold the task, its owner and its due date. */
export interface TaskColumns {
  block: number;
  task: number;
  owner: number;
  due: number;
}

const TASK = /^(?:tasks?|actions?|action items?|what|to[ -]?do|item|measure|recommendation)$/i;
const OWNER = /^(?:who|owner|responsible|assignee|assigned to|name|by whom)$/i;
const DUE = /^(?:due|due date|deadline|by|by when|when|until|date|target date)$/i;
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
  return columns.task >= 0 && (columns.owner >= 0 || columns.due >= 0) ? columns : null;
}

/** The task of a row below; null where its cell is empty. */
export function rowTask(
  { index, text }: InsightUnit,
  columns: TaskColumns,
  dates: readonly ResolvedDate[],
): (Omit<JoinedTask, "owner"> & { owner: (Cell & { unit: number }) | null }) | null {
  const cells = cellsOf(text);
  const task = cells[columns.task];
  if (task === undefined || !/\p{L}{2}/u.test(task.text)) return null;
  const owner = cells[columns.owner];
  const due = cells[columns.due];
  const date = dates.find(({ start, end }) => due !== undefined && start >= due.start && end <= due.end);
  const isNamed = owner !== undefined && /^\p{Lu}/u.test(owner.text);
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
