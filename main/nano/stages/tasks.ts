import type { Slice } from "#main/nano/result.ts";
import type { TaskCandidate, WrittenDate } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import type { Table } from "./resources.ts";
import { foreignRequest, foreignTask } from "./foreign-tasks.ts";
import { COURTESY, ERRANDS } from "./imperative-words.ts";
import { type Head, headsOf, plannerIn } from "./task-heads.ts";
import { isPerson, mentionOf, ownerOf } from "./task-owners.ts";
import * as words from "./task-words.ts";
import { taskSigns } from "./task-signs.ts";
import { isConditional } from "./task-words.ts";
import { type UnitPart, unitParts } from "./unit-parts.ts";

/** Characters below which the language of a unit is a guess. */
const SHORT = 40;
/** A single capitalised word at least this rare is a name and no word. */
const RARE_RANK = 20_000;

/**
 * Tasks and commitments of a unit: checkboxes, promises ("I'll send it"), requests ("Can you ...?"), markers ("TODO:"),
 * what needs to be done, and list items and imperatives that the document may make tasks. Not negated, conditional or
 * past ones. In German, French and Spanish the plain forms; in other languages checkboxes and list items only.
 */
export function tasksStage(table: Table): UnitStage<readonly TaskCandidate[]> {
  return {
    name: "tasks",
    version: 5,
    depth: "insights",
    kinds: ["sentence", "list-item", "task", "quote"],
    runs: "pool",
    options: { rare: RARE_RANK },
    model: table.sha256,
    needs: ["clean", "language", "dates"],
    run(batch, isAborted) {
      const { rank } = table.read();
      const isRare = (word: string): boolean => (rank(word) ?? Number.POSITIVE_INFINITY) >= RARE_RANK;
      return batch.map((input) =>
        isAborted()
          ? []
          : findTasks({
              ...input,
              clean: valueOf(input, "clean"),
              language: valueOf(input, "language"),
              dates: valueOf(input, "dates"),
              isRare,
            }),
      );
    },
  };
}

interface TaskInput {
  kind: string;
  text: string;
  clean: string;
  language: string | null;
  dates: readonly WrittenDate[];
  isRare: (word: string) => boolean;
}

export function findTasks(input: TaskInput): TaskCandidate[] {
  const { kind, text, clean } = input;
  return unitParts(kind, text, clean).flatMap((part) => tasksOf(part, input));
}

function tasksOf(part: UnitPart, { kind, text, language, dates, isRare }: TaskInput): TaskCandidate[] {
  const { words: base, inText, isDone } = part;
  // The letters of a few words do not tell their language.
  const isEnglish = language === null || language === "en" || base.length < SHORT;
  const toCandidate = (head: Head, end: number): TaskCandidate => {
    const owner = head.owner ?? mentionOf(base, head.start, end);
    const slice = withMarks(text, inText({ start: head.start, end: trimmedEnd(base, head.start, end) }));
    return {
      ...slice,
      how: head.how,
      owner: owner === null || owner === "speaker" ? owner : inText(owner),
      isPerson:
        typeof owner === "object" && owner !== null && isPerson(base.slice(owner.start, owner.end), isRare),
      due: dueOf(dates, slice),
      isDone,
      signs: isEnglish
        ? taskSigns(
            base.slice(head.start, end),
            dates.filter((date) => date.start >= slice.start && date.end <= slice.end),
          )
        : null,
    };
  };
  if (part.isCheckbox) {
    const owner = ownerOf(base, 0) ?? plannerIn(base);
    return [toCandidate({ how: "checkbox", start: 0, owner }, base.length)];
  }
  const heads = isEnglish ? asItem(headsOf(base), kind, base) : [];
  const found = heads.flatMap((head, index) => {
    const end = heads[index + 1]?.start ?? base.length;
    return isConditional(base.slice(index === 0 ? 0 : head.start, end)) ? [] : [toCandidate(head, end)];
  });
  const short = found.length === 0 && isEnglish ? foreignRequest(base, language) : null;
  if (short !== null) return [toCandidate({ ...short, start: 0 }, base.length)];
  if (found.length > 0) return withDueBefore(found, dates);
  const whole = wholeHead(base, kind, dates, language, isEnglish);
  if (whole !== null) return [toCandidate(whole, base.length)];
  return isEnglish ? [toCandidate({ how: "told", start: 0, owner: ownerOf(base, 0) }, base.length)] : [];
}

/** A list item that is told as a whole is one task, with the owner it names. */
function asItem(heads: readonly Head[], kind: string, base: string): readonly Head[] {
  const [first] = heads;
  const isTold = first !== undefined && heads.every(({ how }) => how === "imperative" || how === "errand");
  if (kind !== "list-item" || !isTold || (first.start > 0 && first.owner === null)) return heads;
  const how = startsErrand(base) ? "errand" : first.how;
  return [{ how, start: 0, owner: first.owner ?? ownerOf(base, 0) }];
}

/** The whole unit as a task: something that needs doing, an imperative, or an item of a list. */
function wholeHead(
  base: string,
  kind: string,
  dates: readonly WrittenDate[],
  language: string | null,
  isEnglish: boolean,
): Head | null {
  const item: Head | null = kind === "list-item" ? { how: "item", start: 0, owner: ownerOf(base, 0) } : null;
  if (!isEnglish) {
    const task = language === null ? null : foreignTask(base, language);
    return task === null ? item : { ...task, start: 0 };
  }
  const isStatement = !/\?["'”’)]*$/.test(base) && !isConditional(base);
  if (!isStatement || NEGATED.test(base)) return null;
  const hasDay = dates.some(({ kind, isPast }) => kind === "date" && !isPast);
  const hasLimit = dates.some(({ isLimit }) => isLimit) || (/\bdue\b/.test(base) && dates.length > 0);
  if (words.NEED.test(base) || (hasLimit && words.LIMITED_NEED.test(base)))
    return { how: "need", start: 0, owner: null };
  if (words.DUE.test(base) && dates.some(({ kind, isPast }) => kind === "date" && !isPast))
    return { how: "need", start: 0, owner: ownerOf(base, 0) };
  if ((hasLimit && words.WANT.test(base)) || (hasDay && words.WANT_SOON.test(base)))
    return { how: "need", start: 0, owner: null };
  if (item !== null) return startsErrand(base) ? { ...item, how: "errand" } : item;
  return words.BARE_NEED.test(base) ? { how: "spoken", start: 0, owner: null } : null;
}

function startsErrand(base: string): boolean {
  const first = /^\p{L}{1,20}/u.exec(base)?.[0].toLowerCase() ?? "";
  return ERRANDS.has(first) && !COURTESY.test(base);
}

const NEGATED = /\b(?:don['’]t|doesn['’]t|do not|does not|no longer|never|no need)\b/i;

/** With the marks of emphasis around it. */
function withMarks(text: string, slice: Slice): Slice {
  let { start, end } = slice;
  while (start > 0 && /[*_~`]/.test(text[start - 1] ?? "")) start -= 1;
  while (end < text.length && /[*_~`]/.test(text[end] ?? "")) end += 1;
  return { start, end };
}

/** Without the joint to the next clause. */
function trimmedEnd(base: string, start: number, end: number): number {
  const clause = base.slice(start, end);
  const rest =
    end === base.length
      ? 0
      : (/[\s,;:–-]{0,4}(?:\b(?:and|but|so|then|while)[\s,]{0,3})?$/.exec(clause)?.[0].length ?? 0);
  return end - rest;
}

/** What was, and "in 2019": nobody is given a year to do it in, unless it is a limit. */
function isNoDue({ day, isLimit, isPast }: WrittenDate): boolean {
  if (isLimit) return false;
  if (isPast || day?.form === "unsettled") return true;
  if (day?.form === "offset") return day.count < 0;
  if (day?.form === "weekday") return day.week === -1;
  return day?.form === "calendar" && day.month === null && day.day === null;
}

function dueOf(dates: readonly WrittenDate[], { start, end }: Slice): number | null {
  const inside = [...dates.entries()].filter(
    ([, date]) =>
      date.start >= start &&
      date.end <= end &&
      (date.kind === "date" || date.kind === "time") &&
      !isNoDue(date),
  );
  const best =
    inside.find(([, date]) => date.isLimit) ?? inside.find(([, date]) => date.kind === "date") ?? inside[0];
  return best?.[0] ?? null;
}

/** "By Friday Dan will order it": the time stands before the only task. */
function withDueBefore(found: readonly TaskCandidate[], dates: readonly WrittenDate[]): TaskCandidate[] {
  const [first, second] = found;
  if (first === undefined || second !== undefined || first.due !== null) return [...found];
  const before = dates.findIndex(
    (date) => date.kind === "date" && date.end <= first.start && first.start - date.end < 3,
  );
  return [{ ...first, due: before < 0 ? null : before }];
}
