import type { JoinedTask, Owner, Place, ResolvedDate, TaskCandidate } from "#main/nano/insight-result.ts";
import { dayOf, periodOf } from "#shared/calendar.ts";
import type { InsightInput, InsightStage, InsightUnit } from "./insight-stage.ts";
import { dueOf, rowTask, type TaskColumns, taskColumns } from "./table-tasks.ts";
import { OWNER_ALONE } from "#main/nano/stages/task-owners.ts";
import { isMostlyEnglish } from "./is-mostly-english.ts";
import { createListRoles, type Role } from "./list-roles.ts";
import { type TaskContext, taskContext } from "./task-context.ts";
import { signsIn, strongest, taskScore } from "./task-score.ts";
import { type OwnerNames, ownerNames } from "./owner-names.ts";
import { named } from "./named-in-words.ts";
import { isNamed, ownerOptions } from "./owner-options.ts";
import { dueOptions } from "./due-options.ts";
import { DUE_WEIGHTS } from "./due-weights.ts";
import { likeliest, type Option } from "./likeliest.ts";
import { OWNER_WEIGHTS } from "./owner-weights.ts";
import { packedWeights } from "#shared/weighed-signs.ts";

/** Whose a task may be, and when it may be due. */
export interface TaskOptions {
  owners: readonly Option<Owner | null>[];
  dues: readonly Option<ResolvedDate | null>[];
}

const OWNERS = packedWeights(OWNER_WEIGHTS);
const DUES = packedWeights(DUE_WEIGHTS);

/**
 * Tasks of a document: the candidates that their place makes tasks, with owner and due date. In English all that speaks
 * for a candidate is weighed, and it is one from the log-odds `least` on; elsewhere, and of boxes to tick, rules decide.
 * `watch` is told what owner and due date were chosen from.
 */
export const joinedTasksAbove = (
  least: number,
  watch?: (task: Place, options: TaskOptions) => void,
): InsightStage<readonly JoinedTask[]> => ({
  name: "joined-tasks",
  version: 10,
  empty: [],
  async run(input, pace) {
    const { units, earlier } = input;
    const datesOf = Map.groupBy(earlier.dates, ({ unit }) => unit);
    const roleOf = createListRoles(units);
    const context = taskContext(units, input.conversation);
    const names = ownerNames(input);
    const isEnglish = isMostlyEnglish(units);
    const isName = nameWords(input);
    const tasks: JoinedTask[] = [];
    let table: TaskColumns | null = null;
    let block = -1;
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      const { role, isLabelled } = roleOf(unit);
      const isFirst = unit.block !== block;
      const dates = datesOf.get(unit.index) ?? [];
      if (isFirst) table = taskColumns(unit);
      else if (table !== null) {
        const task = rowTask(unit, table, dates, (name) => names.isKnown(name) || names.full(name) !== name);
        if (task !== null) tasks.push({ ...task, owner: task.owner && named(task.owner, names) });
      }
      block = unit.block;
      const listed = isLabelled ? listedTask(unit, role, dates) : null;
      if (listed !== null) tasks.push(listed);
      if (!isFirst) completeLast(tasks, unit, dates, input, names);
      for (const candidate of unit.insights.tasks) {
        const due = candidate.due === null ? undefined : dates[candidate.due];
        const place = { role, isLabelled, context, due, input, isFirst };
        const isTaken = isTask(candidate, unit, place);
        const { conversation } = input;
        const signs =
          isEnglish && candidate.signs !== null && candidate.how !== "checkbox"
            ? signsIn(candidate, {
                unit,
                role,
                context,
                conversation,
                isAhead: isAhead(due, input),
                isTask: isTaken,
                isName,
              })
            : [];
        if (candidate.how === "checkbox" && !isFirst && !isDeed(candidate)) continue;
        if (!isTaken && isOfNobody(candidate, unit, input, signs.length > 0)) continue;
        const isSure = signs.length === 0 || (candidate.how === "item" && role === "tasks");
        if (isSure ? !isTaken : taskScore(signs) < least) continue;
        const isDone = candidate.isDone || role === "done";
        const at = { unit: unit.index, start: candidate.start, end: candidate.end };
        const owners = ownerOptions(candidate, unit, input, names, context);
        const dues = dueOptions(candidate, unit, input, datesOf);
        watch?.(at, { owners, dues });
        tasks.push({
          ...at,
          owner: likeliest(owners, OWNERS),
          due: dueOf(dueIn(likeliest(dues, DUES) ?? unsettled(due), isDone, input)),
          isDone,
          signs: least === Number.NEGATIVE_INFINITY ? signs : strongest(signs),
        });
      }
    }
    return tasks;
  },
});

export const joinedTasks = joinedTasksAbove(0);

/** Whether a word in small letters is part of the name of somebody in the document. */
function nameWords({ earlier }: InsightInput): (word: string) => boolean {
  const words = new Set(earlier.people.named.flatMap(({ name }) => name.toLowerCase().split(" ")));
  return (word) => words.has(word);
}

/** A task that stands in a list of tasks without any sign of its own. */
function listedTask(unit: InsightUnit, role: Role, dates: readonly ResolvedDate[]): JoinedTask | null {
  const { index, text, insights } = unit;
  if (insights.tasks.length > 0 || !isListed(unit, role)) return null;
  const due = dates.find(({ kind: own, iso }) => own === "date" && iso !== null);
  return {
    unit: index,
    start: 0,
    end: text.length,
    owner: null,
    due: dueOf(due),
    isDone: role === "done",
    signs: [],
  };
}

function isListed({ kind, facts, insights }: InsightUnit, role: Role): boolean {
  if (kind !== "sentence" || (role !== "tasks" && role !== "done") || facts.words.count < 2) return false;
  return !/[:：]$/.test(facts.clean) && insights.questions.length === 0;
}

/** A date whose meaning the words do not tell. */
const unsettled = (due: ResolvedDate | undefined): ResolvedDate | undefined =>
  due?.iso === null ? due : undefined;

/** A task that is done is not due when it was done. */
function dueIn(
  due: ResolvedDate | undefined,
  isDone: boolean,
  input: InsightInput,
): ResolvedDate | undefined {
  return isDone && !isAhead(due, input) ? undefined : due;
}

/** "Landlord, within 28 days." behind the first sentence of an item gives that task its owner and due date. */
function completeLast(
  tasks: JoinedTask[],
  { index, kind, text, block }: InsightUnit,
  dates: readonly ResolvedDate[],
  input: InsightInput,
  names: OwnerNames,
): void {
  const last = tasks.at(-1);
  const name = OWNER_ALONE.exec(text)?.groups?.["who"];
  if ((kind !== "list-item" && kind !== "task") || last === undefined || name === undefined) return;
  if (input.units[last.unit]?.block !== block || last.owner !== null) return;
  // One word alone may be any.
  if (text.replace(/[.!]$/, "") === name && !names.isKnown(name)) return;
  const start = text.indexOf(name);
  const owner = named({ unit: index, start, end: start + name.length, text: name }, names);
  tasks[tasks.length - 1] = {
    ...last,
    owner,
    due: last.due ?? dueOf(dates.find(({ kind: own }) => own === "date")),
  };
}

/** What stands around a candidate. `isFirst`: its unit opens a list item or a paragraph. */
interface TaskPlace {
  role: Role;
  /** The words right above it say its role. */
  isLabelled: boolean;
  context: TaskContext;
  due: ResolvedDate | undefined;
  input: InsightInput;
  isFirst: boolean;
}

/** Whether its place makes a candidate a task: its list, who it is said to, a day ahead, or a name beyond doubt. */
function isTask(
  candidate: TaskCandidate,
  unit: InsightUnit,
  { role, isLabelled, context, due, input, isFirst }: TaskPlace,
): boolean {
  const { how } = candidate;
  if (how === "told") return isLabelled && isListed(unit, role);
  const isInList = role === "tasks" || role === "done" || (context.isToDo && role !== "other");
  if (how === "item") return isInList && isFirst && unit.facts.words.count >= 2;
  if (how === "imperative") return due !== undefined || context.isSpoken || context.isMinutes || isInList;
  if (how === "spoken") return context.isSpoken || isInList;
  if (how === "plan" && candidate.owner === null) return isAhead(due, input);
  if (how === "plan")
    return isNamed(candidate, unit, input) && (isAhead(due, input) || isInList || context.isMinutes);
  if (how !== "promise" || candidate.owner === null || candidate.owner === "speaker") return true;
  return isNamed(candidate, unit, input);
}

/** Behind the first sentence of a box: what tells to do something more, not what explains it. */
function isDeed({ signs }: TaskCandidate): boolean {
  return signs === null || DEEDS.some((sign) => signs.includes(sign));
}

const DEEDS = ["imperative", "verb-first", "i-will", "must-first", "please", "can-you", "limit", "open"];

/** The steps of a recipe, and where nothing is weighed "registration will open": whoever is to do it is nobody. */
function isOfNobody(
  candidate: TaskCandidate,
  unit: InsightUnit,
  input: InsightInput,
  isWeighed: boolean,
): boolean {
  if (candidate.how === "imperative") return true;
  if (isWeighed) return false;
  return (candidate.how === "promise" || candidate.how === "plan") && !isNamed(candidate, unit, input);
}

/** Due no earlier than the day of writing. */
function isAhead(due: ResolvedDate | undefined, { date }: InsightInput): boolean {
  const period = due === undefined || due.iso === null ? null : periodOf(due.iso);
  return period !== null && (date === null || period.last >= dayOf(date));
}
