import type { Conversation, JoinedTask, Owner, Slice, TaskCandidate } from "#main/nano/result.ts";
import type { InsightInput, InsightStage, InsightUnit } from "./insight-stage.ts";
import { speakerOf } from "./speaker-of.ts";
import { dueOf, rowTask, type TaskColumns, taskColumns } from "./table-tasks.ts";

/** Messages before and behind a request in which the other speaker is looked for. */
const MESSAGES_AROUND = 50;

/** Tasks of a document: the candidates that their place makes tasks, with owner and due date. */
export const joinedTasks: InsightStage<readonly JoinedTask[]> = {
  name: "joined-tasks",
  version: 2,
  empty: [],
  async run(input, pace) {
    const { units, earlier } = input;
    const datesOf = Map.groupBy(earlier.dates, ({ unit }) => unit);
    const roles = headingRoles(units);
    const tasks: JoinedTask[] = [];
    let label: ListLabel = { role: null, block: -1 };
    let table: TaskColumns | null = null;
    let block = -1;
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      label = nextLabel(label, unit);
      if (unit.block !== block) table = taskColumns(unit);
      else if (table !== null) {
        const task = rowTask(unit, table, datesOf.get(unit.index) ?? []);
        if (task !== null) tasks.push({ ...task, owner: task.owner && named(task.owner, input) });
      }
      block = unit.block;
      const role = label.role ?? roles.get(unit.section) ?? null;
      for (const candidate of unit.insights.tasks) {
        if (!isTask(candidate, unit, role, input)) continue;
        const due = candidate.due === null ? undefined : datesOf.get(unit.index)?.[candidate.due];
        tasks.push({
          unit: unit.index,
          start: candidate.start,
          end: candidate.end,
          owner: ownerOf(candidate, unit, input),
          due: dueOf(due),
          isDone: candidate.isDone || role === "done",
        });
      }
    }
    return tasks;
  },
};

type Role = "tasks" | "done" | "other" | null;

const TASKS =
  /(?<!\p{L})(?:action(?:s| items?| points?)|next steps|to[ -]?dos?|tasks?|follow[ -]?ups?|(?:things|still|left) to do|homework|assignments|errands|chores|checklist|shopping)(?!\p{L})/iu;
const DONE = /^\W{0,4}(?:done|completed|finished|closed)\b/i;

function roleOf(words: string): Role {
  if (DONE.test(words)) return "done";
  return TASKS.test(words) ? "tasks" : "other";
}

/** What each heading makes of the lists below it; one without a role of its own has that of the heading above. */
function headingRoles(units: readonly InsightUnit[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const { kind, index, section, facts } of units) {
    if (kind !== "heading") continue;
    const own = roleOf(facts.clean);
    roles.set(index, own === "other" ? (roles.get(section) ?? "other") : own);
  }
  return roles;
}

interface ListLabel {
  role: Role;
  block: number;
}

/** "Action items:" on a line of its own speaks for the list below it, until other prose or a heading comes. */
function nextLabel(label: ListLabel, { kind, block, facts }: InsightUnit): ListLabel {
  if (kind === "sentence" && /[:：]$/.test(facts.clean) && facts.words.count <= 8)
    return { role: roleOf(facts.clean), block };
  return kind === "list-item" || kind === "task" || block === label.block ? label : { role: null, block: -1 };
}

/** List items are tasks under a heading that says so; an imperative needs a date, or somebody it is said to. */
function isTask(
  { how, due, owner, isPerson }: TaskCandidate,
  unit: InsightUnit,
  role: Role,
  { earlier, conversation }: InsightInput,
): boolean {
  if (how === "item") return (role === "tasks" || role === "done") && unit.facts.words.count >= 2;
  if (how === "imperative") return due !== null || conversation !== null;
  if (how !== "promise" || owner === null || owner === "speaker" || isPerson) return true;
  return earlier.people.known.has(unit.text.slice(owner.start, owner.end));
}

/** A named one, who speaks, or whom one of two asks. */
function ownerOf({ owner, how }: TaskCandidate, unit: InsightUnit, input: InsightInput): Owner | null {
  if (owner !== null && owner !== "speaker") {
    return named({ ...owner, unit: unit.index, text: unit.text.slice(owner.start, owner.end) }, input);
  }
  const { conversation, earlier } = input;
  const speaker = speakerOf(conversation, unit);
  if (conversation === null || speaker === null || unit.message === null) return null;
  const isAsked = owner === null && how === "request" && conversation.speakers.length === 2;
  const message =
    owner === "speaker"
      ? unit.message
      : isAsked
        ? otherMessage(conversation, unit.message, speaker.name)
        : null;
  const name = message === null ? undefined : conversation.messages[message]?.speaker?.name;
  if (message === null || name === undefined) return null;
  return { name: fullest(name, earlier.people.fullest), at: { message } };
}

/** The nearest message of the other speaker. */
function otherMessage({ messages }: Conversation, index: number, name: string): number | null {
  for (let step = 1; step <= MESSAGES_AROUND; step += 1) {
    for (const at of [index + step, index - step]) {
      const other = messages[at]?.speaker;
      if (other !== undefined && other !== null && other.name !== name) return at;
    }
  }
  return null;
}

function named(
  { unit, start, end, text }: Slice & { unit: number; text: string },
  { earlier }: InsightInput,
): Owner {
  return { name: fullest(text, earlier.people.fullest), at: { unit, start, end } };
}

function fullest(name: string, names: ReadonlyMap<string, string>): string {
  return names.get(name.toLowerCase()) ?? name;
}
