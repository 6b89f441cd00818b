import type { Conversation } from "#main/nano/conversation-result.ts";
import type { TaskCandidate } from "#main/nano/insight-result.ts";
import type { Slice } from "#main/nano/result.ts";
import type { InsightUnit } from "./insight-stage.ts";
import type { TaskContext } from "./task-context.ts";
import { wordBefore } from "./word-before.ts";

/** What says by itself who is meant. */
const TELLING: ReadonlySet<string> = new Set([
  "i-will",
  "will-first",
  "i-am-doing",
  "i-can",
  "is-doing",
  "must-first",
  "gerund-first",
  "must",
  "should",
  "to-be-done",
  "wants-doing",
  "please",
  "can-you",
  "grateful",
  "remind",
  "anybody",
  "lets",
  "offered",
  "said-would",
  "mine-or-yours",
  "required",
  "s-verb",
  "finite",
  "past",
  "question",
  "would",
  "you",
  "i",
  "we",
  "they",
  "name-first",
  "name-last",
  "imperative",
  "verb-first",
  "imperative-inside",
  "noun-to-do",
  "somebody-will",
  "short",
  "if",
]);

/** How a task is put and where it stands, as far as that tells whose it is. */
export function signsOfTask(
  candidate: TaskCandidate,
  unit: InsightUnit,
  words: string,
  conversation: Conversation | null,
  context: TaskContext,
): string[] {
  const { how, owner, signs } = candidate;
  const spoken =
    conversation === null || unit.message === null
      ? "nobody speaks"
      : conversation.format === "mail"
        ? "in a mail"
        : "in talk";
  const count = conversation?.speakers.length ?? 0;
  return [
    how,
    spoken,
    ...(spoken === "nobody speaks"
      ? []
      : [count <= 2 ? "two speak" : count <= 4 ? "few speak" : "many speak"]),
    ...(owner === "speaker" ? ["its form is the speaker's"] : []),
    ...(context.isMinutes ? ["minutes"] : []),
    ...(context.isToDo ? ["to-do"] : []),
    unit.kind,
    ...(signs ?? ["other language"]).filter((sign) => sign === "other language" || TELLING.has(sign)),
    ...(ALL.test(words) ? ["all"] : []),
    ...(isAnybodys(words, candidate, unit) ? ["somebody"] : []),
    ...(ME.test(words) ? ["me"] : []),
    ...(FOR_ME.test(words) ? ["for me"] : []),
  ];
}

/** Characters before a task in which somebody is called on. */
const NEAR = 36;

/** Whether anybody is asked, whoever will do it. */
export const isAnybodys = (words: string, { start }: TaskCandidate, { text }: InsightUnit): boolean =>
  SOMEBODY.test(words) || SOMEBODY_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));

const ALL = /\b(?:all|both|each|every\p{L}*|you two|guys|folks|team|people|whoever|those)\b/iu;
const SOMEBODY =
  /\b(?:some(?:one|body)|any(?:one|body)|one of (?:you|us)|nobody|no one|who(?:['’]s| can| is| will| wants))\b/iu;
const SOMEBODY_BEFORE =
  /\b(?:someone|somebody|anyone|anybody|everyone|everybody|nobody)(?: else)?[, ]{1,2}$/i;
const ME = /\((?:me|myself)\)|^(?:me|my job|mine)\b|\bmyself\b/i;
const FOR_ME = /\b(?:me|us)\b/i;

/** The word or mark before a name, and the one behind it. */
export function signsBeside(text: string, { start, end }: Slice): string[] {
  const before = wordBefore(text, start) ?? "";
  const behind = BEHIND.exec(text.slice(end, end + 16))?.[1]?.toLowerCase() ?? "";
  return [`behind “${tokenOf(before)}”`, `before “${tokenOf(behind)}”`];
}

/** A word or mark as a table of weights can hold it. */
const tokenOf = (token: string): string => (/^[|`\\]$/.test(token) ? "mark" : tokenOfWord(token));
const tokenOfWord = (token: string): string =>
  !/\p{L}/u.test(token) || NEIGHBOURS.has(token) ? token : "word";

const BEHIND = /^\s*(['’]\p{L}+|\p{L}+|[^\p{L}\s])/u;
const NEIGHBOURS: ReadonlySet<string> = new Set(
  "to with for from of by and or at on tell ask ring call email let see s is will has can could would should must are was said says wants needs does takes gets brings please you if who ’s 's ’ll 'll".split(
    " ",
  ),
);
