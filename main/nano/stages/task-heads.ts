import type { Slice } from "#main/nano/result.ts";
import type { TaskCandidate } from "#main/nano/insight-result.ts";
import { COURTESY, ERRANDS, IMPERATIVES } from "./imperative-words.ts";
import { ownerOf } from "./task-owners.ts";
import * as words from "./task-words.ts";

/** A sign of a task in the clean words of a unit; offsets are into these. */
export interface Head {
  how: TaskCandidate["how"];
  start: number;
  owner: Slice | "speaker" | null;
}

const isState = (verb: string): boolean => words.STATES.has(verb);
const isCourtesy = (verb: string): boolean => words.COURTESIES.has(verb);

/** Promises and requests in order; what stands inside another is part of it. */
export function headsOf(base: string): Head[] {
  const marker = words.MARKER.exec(base);
  if (marker !== null) {
    const start = marker[0].length;
    const named = marker.groups?.["who"] ?? marker.groups?.["whom"];
    const at = named === undefined ? -1 : base.indexOf(named);
    const owner = at < 0 ? ownerOf(base, start) : { start: at, end: at + (named?.length ?? 0) };
    return [{ how: "marker", start, owner }];
  }
  const heads: Head[] = [];
  const isQuestion = base.endsWith("?");
  const add = (how: Head["how"], pattern: RegExp, isOut: (verb: string, who?: string) => boolean): void => {
    for (const match of base.matchAll(pattern)) {
      if (isOut(mainVerb(match.groups?.["verb"] ?? ""), match.groups?.["who"])) continue;
      if (isQuestion && how !== "request" && INVERTED.test(base.slice(0, match.index))) continue;
      if (how === "promise" && match.groups?.["who"] === "You") continue;
      if (how === "request" && COURTESY.test(base.slice(match.index))) continue;
      const owner =
        how === "request" || (how === "spoken" && match.groups?.["who"] === undefined)
          ? calledOn(base, match)
          : ownerIn(match);
      if (owner === undefined) continue;
      heads.push({
        how,
        start:
          (how === "promise" || how === "plan") && typeof owner === "object" && owner !== null
            ? owner.start
            : match.index,
        owner,
      });
    }
  };
  add("promise", words.MINUTED, isState);
  add("request", words.VOCATIVE, (verb) => !IMPERATIVES.has(verb));
  add("request", words.ANYBODY, (verb) => !IMPERATIVES.has(verb));
  if (!isQuestion && !words.isHabit(base)) add("plan", words.PLAN, () => false);
  for (const start of clauseStarts(base)) {
    const how = imperativeAt(base, start);
    const named = LABELLED.exec(base.slice(0, start));
    const owner = named === null ? null : ownerOf(base, 0);
    if (how !== null) heads.push({ how, start: owner === null ? start : 0, owner });
  }
  if (!words.SIGN.test(base)) return ordered(heads);
  add("promise", words.PROMISE, isOutPromise);
  add("promise", words.SAID, isOutPromise);
  if (!isQuestion) {
    add("spoken", words.OFFER, () => false);
    add("spoken", words.TOLD, isState);
    for (const elided of [words.ELIDED, words.DOING])
      for (const match of base.matchAll(elided))
        if (!words.OWN_STATES.has(match.groups?.["verb"] ?? ""))
          heads.push({ how: "spoken", start: 0, owner: "speaker" });
  }
  add("request", words.CALLED_ON, (verb) => verb === "be" || verb === "have");
  add("request", words.PLEASE, (verb) => isCourtesy(verb) || /\blet (?:me|us) know if\b/i.test(base));
  if (/\?|\bplease\b/i.test(base)) add("request", words.ASKED, (verb) => words.ASKED_COURTESIES.has(verb));
  add("request", words.MIND, isCourtesy);
  add("request", words.NEEDED_OF_YOU, isState);
  add("request", words.REMINDER, isState);
  add("need", words.OWN_DUTY, isState);
  return ordered(heads);
}

/** "cat: Nuno does the cat": who does what an item says. */
export function plannerIn(base: string): Slice | null {
  const [match] = base.matchAll(words.PLAN);
  const owner = match === undefined ? null : ownerIn(match);
  return typeof owner === "object" ? (owner ?? null) : null;
}

/** Of heads that begin nearly together the surest stays. */
function ordered(heads: Head[]): Head[] {
  heads.sort((a, b) => a.start - b.start || Number(isUnsure(a)) - Number(isUnsure(b)));
  return heads.filter(({ start }, index) => {
    const before = heads[index - 1];
    return before === undefined || start - before.start > 12;
  });
}

const isUnsure = ({ how }: Head): boolean => how === "imperative" || how === "plan" || how === "spoken";

/** "Do we need to tell them?" */
const INVERTED = /\b(?:do|does|did|should|shall|can|could|would|why|whether|if|when|what|how|where)[ ]$/i;

function isOutPromise(verb: string, who = ""): boolean {
  if (verb === "be" && /^(?:some|every)/i.test(who)) return false;
  return (who === "I" || /^(?:some|every)/i.test(who) ? words.OWN_STATES : words.STATES).has(verb);
}

/** Where a clause may begin with an imperative. */
function clauseStarts(base: string): number[] {
  return [0, ...[...base.matchAll(CLAUSE)].map(({ 0: joint, index }) => index + joint.length)];
}

/** "Ana: ", and nothing else before. */
const LABELLED = /^[^:]{1,40}: $/;
const CLAUSE = /(?:[.;:!—–+>]|=>)\s{1,3}|, (?:and |then |also |so )?|\((?=[a-z])/g;

/** "imperative", or "errand" where somebody is to be asked, told, rung or paid; null where the clause is none. */
function imperativeAt(base: string, start: number): "imperative" | "errand" | null {
  const rest = base.slice(start, start + 80);
  const [lead = "", first = ""] =
    /^(?:(?:then|also|and|so|but|do|must|just) )?(\p{L}{2,20})/iu.exec(rest) ?? [];
  const verb = first.toLowerCase();
  if (!IMPERATIVES.has(verb)) return null;
  const clause = rest.slice(lead.length - first.length);
  if (COURTESY.test(clause)) return null;
  const isInside = start > 0 && !/[.;:!>] {1,3}$/.test(base.slice(Math.max(0, start - 4), start));
  if (isInside && !ERRANDS.has(verb)) return null;
  return ERRANDS.has(verb) && PERSON_BEHIND.test(clause) ? "errand" : isInside ? null : "imperative";
}

const PERSON_BEHIND =
  /^\p{L}{2,20} (?:\d{1,3} from |the \p{L}{2,12} from |up )?(?:\p{Lu}\p{L}{1,20}|mum|dad|mam|mom|nan|him|her|them)(?!\p{L})(?! (?:is|was|are|were|has|had)\b)/u;

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
