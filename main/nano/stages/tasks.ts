import type { Slice, TaskCandidate, WrittenDate } from "#main/nano/result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { Table } from "./resources.ts";
import * as words from "./task-words.ts";
import { isConditional } from "./task-words.ts";
import { type UnitPart, unitParts } from "./unit-parts.ts";

/** Characters below which the language of a unit is a guess. */
const SHORT = 40;
/** A single capitalised word at least this rare is a name and no word. */
const RARE_RANK = 20_000;

/**
 * Tasks and commitments of a unit: checkboxes, promises ("I'll send it"), requests ("Can you ...?"), markers ("TODO:"),
 * what needs to be done, and list items and imperatives that the document may make tasks. Not negated, conditional or
 * past ones. In other languages than English checkboxes and list items only.
 */
export function tasksStage(table: Table): UnitStage<readonly TaskCandidate[]> {
  return {
    name: "tasks",
    version: 1,
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

/** A sign of a task in the clean words; offsets are into these. */
interface Head {
  how: TaskCandidate["how"];
  start: number;
  owner: Slice | "speaker" | null;
}

export function findTasks(input: TaskInput): TaskCandidate[] {
  const { kind, text, clean } = input;
  return unitParts(kind, text, clean).flatMap((part) => tasksOf(part, input));
}

function tasksOf(part: UnitPart, { kind, text, language, dates, isRare }: TaskInput): TaskCandidate[] {
  const { words: base, inText, isDone } = part;
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
    };
  };
  if (part.isCheckbox) {
    return [toCandidate({ how: "checkbox", start: 0, owner: ownerOf(base, 0) }, base.length)];
  }
  // The letters of a few words do not tell their language.
  const isEnglish = language === null || language === "en" || base.length < SHORT;
  const heads = isEnglish ? headsOf(base) : [];
  const found = heads.flatMap((head, index) => {
    const end = heads[index + 1]?.start ?? base.length;
    return isConditional(base.slice(index === 0 ? 0 : head.start, end)) ? [] : [toCandidate(head, end)];
  });
  if (found.length > 0) return withDueBefore(found, dates);
  const whole = wholeHead(base, kind, dates, isEnglish);
  return whole === null ? [] : [toCandidate(whole, base.length)];
}

/** "@ana" within the words. */
function mentionOf(base: string, start: number, end: number): Slice | null {
  const found = MENTION.exec(base.slice(start, end));
  const name = found?.groups?.["who"];
  if (found === null || name === undefined) return null;
  const at = start + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

const isState = (verb: string): boolean => words.STATES.has(verb);
const isCourtesy = (verb: string): boolean => words.COURTESIES.has(verb);

/** Promises and requests in order; what stands inside another is part of it. */
function headsOf(base: string): Head[] {
  const marker = words.MARKER.exec(base);
  if (marker !== null) {
    const start = marker[0].length;
    const named = marker.groups?.["who"];
    const at = named === undefined ? -1 : base.indexOf(named);
    const owner = at < 0 ? ownerOf(base, start) : { start: at, end: at + (named?.length ?? 0) };
    return [{ how: "marker", start, owner }];
  }
  const heads: Head[] = [];
  const add = (how: Head["how"], pattern: RegExp, isOut: (verb: string) => boolean): void => {
    for (const match of base.matchAll(pattern)) {
      if (isOut(mainVerb(match.groups?.["verb"] ?? ""))) continue;
      const owner = how === "request" ? calledOn(base, match) : ownerIn(match);
      if (owner === undefined) continue;
      heads.push({
        how,
        start: how === "promise" && typeof owner === "object" && owner !== null ? owner.start : match.index,
        owner,
      });
    }
  };
  add("promise", words.MINUTED, isState);
  if (!words.SIGN.test(base)) return heads;
  add("promise", words.PROMISE, isState);
  add("request", words.PLEASE, (verb) => isCourtesy(verb) || /\blet (?:me|us) know if\b/i.test(base));
  if (/\?|\bplease\b/i.test(base)) add("request", words.ASKED, isCourtesy);
  add("request", words.MIND, isCourtesy);
  add("request", words.NEEDED_OF_YOU, isState);
  add("request", words.REMINDER, isState);
  add("need", words.OWN_DUTY, isState);
  heads.sort((a, b) => a.start - b.start);
  return heads.filter(({ start }, index) => {
    const before = heads[index - 1];
    return before === undefined || start - before.start > 12;
  });
}

/** The verb that carries the meaning: "be sending" and "need to send" are "send". */
function mainVerb(verb: string): string {
  const last = verb.split(" ").at(-1) ?? "";
  return verb.startsWith("be ") && last.endsWith("ing") ? "doing" : verb.startsWith("be ") ? "be" : last;
}

/** The owner a match names; undefined when its subject is no person at all. */
function ownerIn(match: RegExpMatchArray): Head["owner"] | undefined {
  const who = match.groups?.["who"];
  if (
    who === undefined ||
    /^(?:you|someone|somebody|everyone|everybody|anyone|one of you|he|she|they|we)\b/i.test(who)
  )
    return null;
  if (who === "I") return "speaker";
  let opener = 0;
  for (let first = firstWord(who); first !== ""; first = firstWord(who.slice(opener))) {
    if (!words.NO_PERSON.test(first.replace(/[,\s]+$/, ""))) break;
    opener += first.length;
  }
  const name = who.slice(opener);
  if (name === "") return undefined;
  const start = (match.index ?? 0) + match[0].indexOf(who) + opener;
  return { start, end: start + name.length };
}

/** Whom a request names: "Dan, can you ...", "Can Dan ...", "Please send it, Dan". */
function calledOn(base: string, match: RegExpMatchArray): Head["owner"] | undefined {
  const named = ownerIn(match);
  if (named !== null) return named;
  const before = CALLED.exec(base.slice(0, match.index));
  const behind = before ?? CALLED_LAST.exec(base);
  const name = behind?.groups?.["who"];
  if (behind === null || name === undefined || words.NO_PERSON.test(name)) return null;
  const start = behind.index + behind[0].indexOf(name);
  return { start, end: start + name.length };
}

const CALLED = /(?:^|[.!?,] )@?(?<who>\p{Lu}[\p{L}'’-]{1,24}),? (?:so |and )?$/u;
const CALLED_LAST = /(?<=please|pls|you|it|them|this|that|,) (?<who>\p{Lu}[\p{L}'’-]{1,24})[.!?]*$/u;

const firstWord = (text: string): string => /^\S+\s{0,4}/.exec(text)?.[0] ?? "";

/** The owner of an item: "Ana: ...", "Ana to ...", "... (Ana)", "@ana", "... - Ana", "... → Ana". */
function ownerOf(base: string, start: number): Slice | null {
  const body = base.slice(start);
  const found = OWNER_SIGNS.map((sign) => sign.exec(body)).find((match) => match !== null);
  const name = found?.groups?.["who"];
  if (found === undefined || name === undefined || words.NO_PERSON.test(name.split(" ")[0] ?? ""))
    return null;
  const at = start + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

const WHO = "(?<who>\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}(?: \\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}){0,2})";
const MENTION = /(?<![\w.])@(?<who>[\p{L}][\p{L}\p{N}_-]{1,30})/u;
const OWNER_SIGNS: readonly RegExp[] = [
  MENTION,
  new RegExp(`^${WHO}(?: to |['’]ll | will |: ?| [-–—] )`, "u"),
  new RegExp(`\\((?:owner: ?)?${WHO}(?:,? (?:by|due) [^()]{1,40})?\\)`, "u"),
  new RegExp(`(?: [-–—→]|->|owner:|assigned to) ?${WHO}(?:, [^,;]{1,30})?[.]?$`, "u"),
];

/** The whole unit as a task: something that needs doing, an imperative, or an item of a list. */
function wholeHead(
  base: string,
  kind: string,
  dates: readonly WrittenDate[],
  isEnglish: boolean,
): Head | null {
  const item: Head | null = kind === "list-item" ? { how: "item", start: 0, owner: ownerOf(base, 0) } : null;
  if (!isEnglish) return item;
  const isStatement = !/\?["'”’)]*$/.test(base) && !isConditional(base);
  if (!isStatement || NEGATED.test(base)) return null;
  const hasLimit = dates.some(({ isLimit }) => isLimit) || (/\bdue\b/.test(base) && dates.length > 0);
  if (words.NEED.test(base) || (hasLimit && words.LIMITED_NEED.test(base)))
    return { how: "need", start: 0, owner: null };
  const first = /^\p{L}+/u.exec(base)?.[0] ?? "";
  const isImperative =
    words.IMPERATIVES.has(first.toLowerCase()) && !/^\p{L}+(?:['’]s|:| (?:is|was|are|were)\b)/u.test(base);
  if (item !== null)
    return words.ERRANDS.has(first.toLowerCase()) && isImperative ? { ...item, how: "errand" } : item;
  return isImperative ? { how: "imperative", start: 0, owner: null } : null;
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

/** "in 2019": nobody is given a year to do it in, unless it is a limit. */
const isYear = ({ day, isLimit }: WrittenDate): boolean =>
  day?.form === "calendar" && day.month === null && day.day === null && !isLimit;

function dueOf(dates: readonly WrittenDate[], { start, end }: Slice): number | null {
  const inside = [...dates.entries()].filter(
    ([, date]) =>
      date.start >= start &&
      date.end <= end &&
      (date.kind === "date" || date.kind === "time") &&
      !isYear(date),
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

/** A name beyond doubt: of several words, a known first name, or no word of the language. */
function isPerson(name: string, isRare: (word: string) => boolean): boolean {
  const all = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const first = (all[0] ?? name).toLowerCase().replace(/['’.].*$/, "");
  return (
    FIRST_NAMES.has(first) ||
    words.NAME_WORDS.has(first) ||
    isRare(first) ||
    (all.length > 1 && !/^(?:and|&)$/.test(name))
  );
}
