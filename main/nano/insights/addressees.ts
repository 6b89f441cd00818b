import type { Conversation } from "#main/nano/conversation-result.ts";
import type { Owner } from "#main/nano/insight-result.ts";
import type { InsightUnit } from "./insight-stage.ts";
import { named } from "./named-in-words.ts";
import type { OwnerNames } from "./owner-names.ts";

/** Messages around one in which the others are looked for. */
const AROUND = 50;

/** Who may be meant by "you" in a message, each with the way it is told. */
export function addresseesOf(
  conversation: Conversation,
  unit: InsightUnit,
  speaker: string,
  names: OwnerNames,
): { way: string; owner: Owner }[] {
  const index = unit.message ?? 0;
  const { messages, speakers } = conversation;
  const found: { way: string; owner: Owner }[] = [];
  const add = (way: string, name: string | undefined | null): void => {
    if (name === undefined || name === null || name === speaker) return;
    const message = nearestOf(conversation, index, name);
    if (message !== null) found.push({ way, owner: { name: names.full(name), at: { message } } });
  };
  const greeted = greetedIn(unit, names);
  if (greeted !== null) found.push({ way: "greeted", owner: greeted });
  const others = speakers.filter((other) => other !== speaker);
  if (others.length === 1) add("the other of two", others[0]);
  const { to = [], replyTo = null } = messages[index] ?? {};
  const meant = others.filter((other) => to.some((one) => one === other || one.includes(other)));
  for (const name of meant)
    add(
      to.length === 1
        ? "the mail is to"
        : to.length === 2
          ? "the mail is to two with"
          : "the mail is to many with",
      name,
    );
  if (to.length > 0 && meant[0] !== undefined && to[0]?.includes(meant[0]) === true)
    add("the mail is first to", meant[0]);
  if (replyTo !== null) add("answers", messages[replyTo]?.speaker?.name);
  add("spoke before", speakerFrom(messages, index, speaker, -1));
  add("speaks next", speakerFrom(messages, index, speaker, 1));
  return found;
}

/** Who speaks nearest before (-1) or behind (1) a message, other than its own speaker. */
function speakerFrom(
  messages: Conversation["messages"],
  index: number,
  name: string,
  step: 1 | -1,
): string | null {
  for (let at = index + step; at >= 0 && at < messages.length && Math.abs(at - index) <= AROUND; at += step) {
    const other = messages[at]?.speaker?.name;
    if (other !== undefined && other !== name) return other;
  }
  return null;
}

/** The nearest message of a speaker. */
function nearestOf({ messages }: Conversation, index: number, name: string): number | null {
  for (let step = 1; step <= AROUND; step += 1) {
    for (const at of [index + step, index - step]) if (messages[at]?.speaker?.name === name) return at;
  }
  return null;
}

const GREETING =
  /^(?:(?<hello>hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|howzit|hiya)[, ]{1,2})?(?<who>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24})?)(?=\s?[,!.–—-]|$)(?!, \p{Lu}\p{L}{1,20},?$)/iu;
const GROUP = /^(?:all|both|team|everyone|everybody|folks|there|again|guys|sir|madam|chaps|friends)\b/i;

/** Whom the first words of a message greet: "Gareth," or "Hi Sipho, ...". */
function greetedIn({ message }: InsightUnit, names: OwnerNames): Owner | null {
  const first = names.ends(message)?.first;
  const match = first === undefined ? null : GREETING.exec(first.facts.clean);
  const who = match?.groups?.["who"];
  if (first === undefined || who === undefined || !/^\p{Lu}/u.test(who)) return null;
  const name = who.replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /, "");
  const start = first.text.indexOf(name);
  const isName = names.isLikely(name) || (match?.groups?.["hello"] !== undefined && !GROUP.test(name));
  return isName && start >= 0
    ? named({ unit: first.index, start, end: start + name.length, text: name }, names)
    : null;
}
