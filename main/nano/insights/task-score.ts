import type { Conversation } from "#main/nano/conversation-result.ts";
import type { TaskCandidate } from "#main/nano/insight-result.ts";
import { wordSigns } from "#shared/word-signs.ts";
import { scoreOf, strongestOf, weighedSigns } from "#shared/weighed-signs.ts";
import type { InsightUnit } from "./insight-stage.ts";
import type { Role } from "./list-roles.ts";
import type { TaskContext } from "./task-context.ts";
import { TASK_WEIGHTS } from "./task-weights.ts";
import { TASK_WORD_WEIGHTS } from "./task-word-weights.ts";

/** Where a candidate stands. */
export interface TaskPlace {
  unit: InsightUnit;
  role: Role;
  context: TaskContext;
  conversation: Conversation | null;
  /** Its due date lies ahead. */
  isAhead: boolean;
  /** What the rules of `joined-tasks.ts` say. */
  isTask: boolean;
  /** Whether a word in small letters is part of somebody's name. */
  isName: (word: string) => boolean;
}

/** Signs that mean one thing in a list or a message and another in a story. */
const BY_PLACE: ReadonlySet<string> = new Set([
  "imperative",
  "verb-first",
  "noun-to-do",
  "must",
  "please",
  "can-you",
  "i-can",
  "you",
  "gerund-first",
  "day",
  "limit",
  "time",
  "past",
  "is",
  "short",
  "name-first",
  "name-last",
]);

/** All that speaks for a task or against one: whether the rules take it, its words, and its place. */
export function signsIn(candidate: TaskCandidate, place: TaskPlace): string[] {
  const { how, signs, owner, isDone, start, end } = candidate;
  const { unit, role, context, conversation, isTask, isAhead } = place;
  const own = signs ?? [];
  const has = (sign: string): boolean => own.includes(sign);
  const where = conversation !== null && unit.message !== null ? "message" : unit.kind;
  const found = [`${isTask ? "is" : "was"} ${how}`, ...own, `in ${where}`];
  const add = (sign: string, isThere: boolean): void => void (isThere && found.push(sign));
  add(`under ${role ?? "nothing"}`, where !== "message");
  add("spoken", context.isSpoken && where !== "message");
  add("to-do", context.isToDo);
  add("minutes", context.isMinutes);
  add("mail", conversation?.format === "mail");
  add("owned", owner !== null && owner !== "speaker");
  add("ticked", isDone);
  add("asks", unit.insights.questions.length > 0);
  add("fragment", !has("finite"));
  add("fragment + item", !has("finite") && unit.kind === "list-item");
  const isDeed = has("imperative") || has("verb-first") || has("imperative-inside");
  const isListed = role === "tasks" || role === "done" || context.isToDo;
  add("deed + prose", isDeed && where !== "message" && !isListed && !context.isSpoken);
  add("deed + prose, no day", isDeed && where !== "message" && !isListed && !context.isSpoken && !isAhead);
  if (isAhead) {
    add("ahead", true);
    add("fragment + ahead", !has("finite"));
    add("s-verb + ahead", has("s-verb"));
    add("present + ahead", !has("past") && !has("past-ed"));
    add("deed + ahead", isDeed);
  }
  for (const sign of own) {
    if (!BY_PLACE.has(sign)) continue;
    add(`${sign} + item`, unit.kind === "list-item");
    add(`${sign} + message`, where === "message");
  }
  return [...found, ...wordSigns(unit.text.slice(start, end), place.isName)];
}

const WEIGHTS = weighedSigns(TASK_WEIGHTS, TASK_WORD_WEIGHTS);

/** The log-odds that a candidate with these signs is a task: above 0 it is taken for one. */
export const taskScore = (signs: readonly string[]): number => scoreOf(signs, WEIGHTS);

/** The signs that say most, for it or against it, the strongest first. */
export const strongest = (signs: readonly string[]): string[] => strongestOf(signs, WEIGHTS);
