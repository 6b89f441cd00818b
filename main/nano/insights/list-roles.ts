import type { InsightUnit } from "./insight-stage.ts";

/** What a heading or a label makes of the list below it. */
export type Role = "tasks" | "done" | "other" | "plain" | null;

/** `isLabelled`: the words right above say it, and no heading. */
export interface ListRole {
  role: Role;
  isLabelled: boolean;
}

/** Follows the units of a document in order: the role of each, by the label above its list or the headings. */
export function createListRoles(units: readonly InsightUnit[]): (unit: InsightUnit) => ListRole {
  const headings = headingRoles(units);
  let label: ListLabel = { role: null, block: -1 };
  return (unit) => {
    label = nextLabel(label, unit, units[unit.index + 1]);
    return { role: label.role ?? headings.get(unit.section) ?? null, isLabelled: label.role !== null };
  };
}

const TASKS =
  /(?<!\p{L})(?:action(?:s| items?| points?)|next steps|to[ -]?dos?|to be done|tasks?|follow[ -]?ups?|(?:things|still|left) to do|homework|assignments?|errands|chores|checklist|shopping|recommendations?|requests?|blockers?|must(?: have)?|should|outstanding|pending|open (?:items|points|issues|actions)|someday|also must|need(?:ed)?|before (?:we|i|you|the) \p{L}+|aufgaben|nächste schritte|maßnahmen|zu erledigen|hausaufgaben|noch offen|einkaufen|orga|à faire|tâches|prochaines étapes|devoirs|courses|tareas|por hacer|pendientes|próximos pasos|deberes)(?!\p{L})/iu;
const DONE = /^\W{0,4}(?:done|completed|finished|closed|(?:sent|paid|booked) already|erledigt|fait|hecho)\b/i;
const NO_TASKS =
  /^\W{0,4}(?:ideas?|maybe|notes?|prices?|parked|not now|later maybe|won['’]t (?:do|fix)|out of scope|nice to have|could|background|context|decisions?|agenda|attendees|present)\b/i;

function roleOf(words: string): Role {
  if (DONE.test(words)) return "done";
  if (NO_TASKS.test(words)) return "other";
  return TASKS.test(words) ? "tasks" : "plain";
}

/** What each heading makes of the lists below it; one without a role of its own has that of the heading above. */
function headingRoles(units: readonly InsightUnit[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const { kind, index, section, facts } of units) {
    if (kind !== "heading") continue;
    const own = roleOf(facts.clean);
    roles.set(index, own === "plain" ? (roles.get(section) ?? "plain") : own);
  }
  return roles;
}

interface ListLabel {
  role: Role;
  block: number;
}

/** Words of a label in capitals, or with a colon. */
const LABEL_WORDS = 8;
/** "Homework: read chapter 8.": the label opens what it speaks for. */
const OPENING_LABEL = /^[\s*_]{0,4}([^:：.!?]{3,40})[*_]{0,2}[:：][*_]{0,2}\s/u;

/**
 * "Action items:" on a line of its own speaks for the list below it, until other prose or a heading comes, as "BLOCKERS"
 * does; "Homework: ..." speaks for its own paragraph.
 */
function nextLabel(
  label: ListLabel,
  { kind, block, facts, text }: InsightUnit,
  next: InsightUnit | undefined,
): ListLabel {
  const isShort = facts.words.count <= LABEL_WORDS;
  if (kind === "sentence" && isShort && /[:：]$/.test(facts.clean))
    return { role: roleOf(facts.clean), block };
  const isBeforeList = next !== undefined && next.kind === "list-item" && next.block !== block;
  if (kind === "sentence" && facts.words.count <= 4 && isBeforeList && !/[.!?]$/.test(facts.clean)) {
    const role = roleOf(facts.clean);
    return { role: role === "plain" ? null : role, block };
  }
  if (kind === "sentence" && block !== label.block) {
    const words = OPENING_LABEL.exec(text)?.[1] ?? "";
    const role = words === "" ? "plain" : roleOf(words);
    if (role === "tasks" || role === "done") return { role, block };
  }
  return kind === "list-item" || kind === "task" || block === label.block ? label : { role: null, block: -1 };
}
