import { inOrderSent } from "#main/banana/conversation.ts";
import type { NanoUnit } from "#main/nano/result.ts";
import type { Message } from "#main/nano/conversation-result.ts";
import type { StateItem } from "#shared/aggregates.ts";
import { addressedIn, addresseeOf, speakerNamed } from "./addressee.ts";
import { type GatherInput, sourceOf } from "./item.ts";
import * as signs from "./state-signs.ts";
import { categoryOf, urgencyOf } from "./triage.ts";

/** A sentence somebody says, in the order in which messages were sent. */
export interface SaidUnit {
  unit: NanoUnit;
  message: Message;
  /** Place among the messages as they were sent. */
  sent: number;
}

/** What decides the state, and the unit that shows it. */
interface Verdict {
  state: "open" | "waiting" | "resolved";
  waitingFor: string | null;
  unit: NanoUnit;
}

/**
 * How a conversation stands, for triage: open, waiting for somebody or resolved, with the sentence that tells; then how
 * urgent it is and what it is about, where its words say so. No conversation has none.
 */
export function state(input: GatherInput): StateItem[] {
  const { conversation } = input.document;
  if (conversation === null) return [];
  const said = saidUnits(input);
  const verdict = fromStatus(input, said) ?? fromWords(input, said);
  if (verdict === null) return [];
  const { state, unit } = verdict;
  const waitingFor = verdict.waitingFor === null ? null : fullName(input, verdict.waitingFor);
  const text =
    state === "waiting" ? `Waiting for ${waitingFor ?? "an answer"}` : state === "open" ? "Open" : "Resolved";
  return [
    { about: "state", text, sources: wholeSource(input, unit, "state"), state, waitingFor },
    ...urgencyOf(input, said),
    ...categoryOf(input, said),
  ];
}

export const wholeSource = (
  input: GatherInput,
  { index, text }: NanoUnit,
  reason: "state" | "urgency" | "category",
) => sourceOf(input, { unit: index, start: 0, end: text.length }, reason);

function fullName({ document }: GatherInput, name: string): string {
  return document.joined.people.fullest.get(name.toLowerCase()) ?? name;
}

/** What people say, sign-offs left out, as it was sent. */
function saidUnits({ document: { units, conversation } }: GatherInput): SaidUnit[] {
  if (conversation === null) return [];
  const placeOf = new Map(inOrderSent(conversation).map((message, sent) => [message, sent]));
  const said = units.flatMap((unit) => {
    const message = unit.message === null ? undefined : conversation.messages[unit.message];
    if (message?.kind !== "message" || (message.closing !== null && unit.start >= message.closing)) return [];
    return [{ unit, message, sent: placeOf.get(message) ?? 0 }];
  });
  return said.sort((a, b) => a.sent - b.sent);
}

/** A tracker's own word: the last one stands, and one that says nothing ("Open") leaves it to the messages. */
function fromStatus(input: GatherInput, said: readonly SaidUnit[]): Verdict | null {
  const { units, conversation } = input.document;
  let found: Verdict | null = null;
  for (const unit of units) {
    const kind = unit.message === null ? null : conversation?.messages[unit.message]?.kind;
    const speaker = unit.message === null ? null : conversation?.messages[unit.message]?.speaker;
    const isOfProgram =
      kind === null || kind === "system" || /^(?:system|bot|automation)\b/i.test(speaker?.name ?? "");
    const value = isOfProgram ? signs.STATUS.exec(unit.clean)?.[1] : undefined;
    if (value === undefined) continue;
    const last = said.at(-1);
    if (signs.STATUS_RESOLVED.test(value)) found = { state: "resolved", waitingFor: null, unit };
    else if (signs.STATUS_WAITING.test(value)) {
      const other = said.findLast(({ message }) => message.speaker?.name !== last?.message.speaker?.name);
      found = { state: "waiting", waitingFor: other?.message.speaker?.name ?? null, unit };
    } else if (signs.STATUS_HELD.test(value)) found = { state: "open", waitingFor: null, unit };
  }
  return found;
}

/** What the messages say: the last thing that is asked and not answered, taken on, or said to be solved. */
function fromWords(input: GatherInput, said: readonly SaidUnit[]): Verdict | null {
  const last = said.at(-1);
  if (last === undefined) return null;
  const called = calledLast(input, said, last);
  if (called !== null) return called;
  const solved = said.findLast(
    ({ unit }) => signs.RESOLVED.test(unit.clean) && !signs.NOT_RESOLVED.test(unit.clean),
  );
  const awaited = said.findLast((one) => isAwaited(input, said, one));
  const since = LATER * last.sent;
  const asked = said.findLast(
    (one, at) =>
      (one.sent >= since || isAddressed(input.document, one)) &&
      isPending(input, said, one, at, solved?.sent ?? -1),
  );
  if (awaited !== undefined && awaited.sent >= (solved?.sent ?? -1)) {
    const waitingFor = awaitedIn(awaited);
    return { state: "waiting", waitingFor, unit: awaited.unit };
  }
  const back = comesBack(said, last, solved !== undefined);
  if (back !== null && back.sent >= (solved?.sent ?? -1) && back.sent >= (asked?.sent ?? -1))
    return { state: "waiting", waitingFor: back.message.speaker?.name ?? null, unit: back.unit };
  if (asked !== undefined && asked.sent >= (solved?.sent ?? -1)) return pendingVerdict(input, said, asked);
  if (solved !== undefined) return { state: "resolved", waitingFor: null, unit: solved.unit };
  const promised = said.findLast((one) => one.sent >= since && isPromised(input, said, one));
  if (promised !== undefined)
    return {
      state: "waiting",
      waitingFor: promised.message.speaker?.name ?? null,
      unit: promised.unit,
    };
  const hasAsked = said.some(({ unit }) => (input.document.insights[unit.index]?.questions.length ?? 0) > 0);
  return { state: hasAsked ? "resolved" : "open", waitingFor: null, unit: last.unit };
}

/** Somebody is waited for in so many words, and has said nothing since. */
function isAwaited(
  { document: { conversation } }: GatherInput,
  said: readonly SaidUnit[],
  one: SaidUnit,
): boolean {
  const name = awaitedIn(one);
  const speaker = name === "" || conversation === null ? null : speakerNamed(name, conversation);
  return (
    name !== "" && !said.some(({ sent, message }) => sent > one.sent && message.speaker?.name === speaker)
  );
}

function awaitedIn({ unit }: SaidUnit): string {
  const name =
    signs.WAITS_FOR.exec(unit.clean)
      ?.slice(1)
      .find((found) => found !== undefined) ?? "";
  return NO_ONE.test(name) ? "" : name.replace("@", "");
}

const NO_ONE =
  /^(?:\p{L}{3,6}day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|I|It|We|You|They|He|She|The|This|That|My|Our|Your|His|Her|Their)(?!\p{L})/u;

/** Who says in the last message that they will come back with news. */
function comesBack(said: readonly SaidUnit[], { message }: SaidUnit, isSolved: boolean): SaidUnit | null {
  const isTaken = ({ unit: { clean } }: SaidUnit): boolean =>
    !clean.endsWith("?") && (signs.COMES_BACK.test(clean) || (!isSolved && signs.WILL_DO.test(clean)));
  return said.findLast((one) => one.message === message && isTaken(one)) ?? null;
}

/** Messages from the end in which somebody is called by name. */
const CALLS = 2;
const CALL =
  /^@?(\p{L}[\p{L}\p{M}'’-]{1,30})(?:[.?…]| (?:what|when|where|which|who|can|could|any|did|have|do|are) |$)/iu;

/** "Rahul?" in the last messages, and Rahul has said nothing since. */
function calledLast({ document }: GatherInput, said: readonly SaidUnit[], last: SaidUnit): Verdict | null {
  const { conversation } = document;
  for (const { unit, message, sent } of said.toReversed()) {
    if (conversation === null || conversation.format === "mail" || sent < last.sent - CALLS + 1) return null;
    const name = speakerNamed(CALL.exec(unit.clean)?.[1] ?? "-", conversation);
    if (name === null || name === message.speaker?.name) continue;
    if (!said.some((one) => one.sent > sent && one.message.speaker?.name === name))
      return { state: "waiting", waitingFor: name, unit };
  }
  return null;
}

/** What was asked in the first part of a talk that went on has had its time. */
const LATER = 0.4;

/** Somebody will find out or do it, and has not come back since. */
function isPromised(
  { document }: GatherInput,
  said: readonly SaidUnit[],
  { unit, message, sent }: SaidUnit,
): boolean {
  if (!isOwnTask({ document }, { unit }) && !signs.PUT_OFF.test(unit.clean)) return false;
  return !said.some(
    (one) =>
      one.sent > sent &&
      one.message.speaker?.name === message.speaker?.name &&
      signs.DONE.test(one.unit.clean),
  );
}

/** A task that its own speaker takes on. */
function isOwnTask({ document }: Pick<GatherInput, "document">, { unit }: Pick<SaidUnit, "unit">): boolean {
  return document.joined.tasks.some(
    ({ unit: index, owner, isDone }) =>
      index === unit.index &&
      !isDone &&
      owner !== null &&
      "message" in owner.at &&
      owner.at.message === unit.message,
  );
}

/**
 * Asked, and nobody has answered or done it since. What is only asked for behind a solution is no part of the matter, but
 * what is still unknown is.
 */
function isPending(
  { document }: GatherInput,
  said: readonly SaidUnit[],
  { unit, message, sent }: SaidUnit,
  at: number,
  solved: number,
): boolean {
  const { clean } = unit;
  if (signs.CLOSING_QUESTION.test(clean)) return false;
  const questions = document.joined.questions.filter((question) => question.unit === unit.index);
  const isQuestion = questions.length > 0 || signs.MENTIONED_QUESTION.test(clean);
  const isUnknown = signs.UNKNOWN.test(clean);
  if (!isQuestion && !isUnknown && (!signs.REQUEST.test(clean) || (solved >= 0 && sent > solved)))
    return false;
  const own = message.speaker?.name;
  const others = said.slice(at + 1).filter((one) => one.sent > sent && one.message.speaker?.name !== own);
  if (document.conversation?.format === "mail") return others.length === 0;
  if (isQuestion) {
    if (isWaitedFor(document, unit, others)) return true;
    const answered = questions.map(({ answer }) => document.units[answer?.unit ?? -1]?.message ?? null);
    if (answered.length === 0 || answered.includes(null)) return true;
    const words = said.filter((one) => answered.includes(one.unit.message)).map((one) => one.unit.clean);
    return words.some((line) => signs.PUT_OFF.test(line) && !signs.DONE.test(line));
  }
  return !others.some(
    (one) =>
      one.sent <= sent + NEAR && signs.DONE.test(one.unit.clean) && !signs.DEFERRED.test(one.unit.clean),
  );
}

/** Whoever is asked by name does not forget it so soon. */
function isAddressed({ conversation, joined }: GatherInput["document"], { unit }: SaidUnit): boolean {
  return conversation !== null && addressedIn(unit.clean, conversation, joined.people) !== undefined;
}

/** A question to somebody by name, who has said nothing since. */
function isWaitedFor(
  { conversation, joined }: GatherInput["document"],
  { clean }: NanoUnit,
  others: readonly SaidUnit[],
): boolean {
  if (conversation === null) return false;
  const name = addressedIn(clean, conversation, joined.people);
  const asked = name === undefined ? null : speakerNamed(name, conversation);
  return asked !== null && !others.some(({ message }) => message.speaker?.name === asked);
}

/** Messages in which an answer is looked for. */
const NEAR = 8;

/** Whoever takes it on is waited for, else whom it is asked of. */
function pendingVerdict({ document }: GatherInput, said: readonly SaidUnit[], asked: SaidUnit): Verdict {
  const { conversation, joined } = document;
  const own = asked.message.speaker?.name;
  const taken = said.find(
    ({ unit, message, sent }) =>
      sent > asked.sent &&
      sent <= asked.sent + NEAR &&
      message.speaker?.name !== own &&
      (signs.DEFERRED.test(unit.clean) || signs.ACCEPTED.test(unit.clean)),
  );
  if (taken?.message.speaker)
    return { state: "waiting", waitingFor: taken.message.speaker.name, unit: taken.unit };
  const before = said.filter(
    ({ message, unit }) => message === asked.message && unit.index < asked.unit.index,
  );
  const words = before.map(({ unit }) => unit.clean);
  const answered = said.findLast((one) => one.sent < asked.sent && one.message.speaker?.name !== own);
  const previous = signs.SECOND_PERSON.test(asked.unit.clean) ? answered?.message.speaker?.name : null;
  const waitingFor =
    conversation === null
      ? null
      : (addresseeOf(words, asked.unit.clean, asked.message, { conversation, people: joined.people }) ??
        previous ??
        null);
  return { state: waitingFor === null ? "open" : "waiting", waitingFor, unit: asked.unit };
}
