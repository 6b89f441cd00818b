import type { Conversation } from "#main/nano/conversation-result.ts";
import type { Owner, TaskCandidate } from "#main/nano/insight-result.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";
import { named, ownerInWords } from "./named-in-words.ts";
import type { OwnerNames } from "./owner-names.ts";
import { speakerOf } from "./speaker-of.ts";
import { volunteerFor } from "./volunteers.ts";

/**
 * Whom a task belongs to: somebody it names, by name or role, or the one just spoken of; who speaks or has written the
 * document; or who alone can be meant: the other of two, or whom a mail is addressed to.
 */
export function ownerOf(
  candidate: TaskCandidate,
  unit: InsightUnit,
  input: InsightInput,
  names: OwnerNames,
): Owner | null {
  const { owner, how } = candidate;
  const isSaid = owner === "speaker";
  if (owner !== null && !isSaid) {
    const text = unit.text.slice(owner.start, owner.end);
    const held = names.byRole(text);
    if (held !== null) return { ...held, name: names.full(held.name) };
    const isWord = CALLED.has(how) && !isNamed(candidate, unit, input) && !names.isKnown(text);
    if (!isWord) return named({ ...owner, unit: unit.index, text }, names);
  }
  const words = unit.text.slice(candidate.start, candidate.end);
  const inWords = candidate.signs === null ? null : ownerInWords(words, candidate, unit, names);
  if (inWords !== null) return inWords;
  const isAnybodys = ANYBODY.test(words) || ANYBODY_BEFORE.test(unit.text.slice(0, candidate.start));
  const signs = candidate.signs ?? [];
  const isOfSpeaker =
    isSaid || ME.test(words) || (how === "told" && OWN.some((sign) => signs.includes(sign)));
  const { conversation } = input;
  const speaker = speakerOf(conversation, unit);
  if (conversation === null || speaker === null || unit.message === null)
    return (
      (isOfSpeaker ? names.author : null) ??
      (isAnybodys ? volunteerFor(unit, input, names) : null) ??
      names.above(unit)
    );
  const isAsked =
    SAID_TO_SOMEBODY.has(how) || (WEIGHED.has(how) && ASKED.some((sign) => signs.includes(sign)));
  if (isOfSpeaker && !(how === "told" && ASKED_FIRST.some((sign) => signs.includes(sign))))
    return { name: names.full(speaker.name), at: { message: unit.message } };
  if (isAnybodys) return volunteerFor(unit, input, names);
  if (!isAsked) return null;
  const greeted = greetedIn(unit, input, names);
  if (greeted !== null) return greeted;
  const name = addressee(conversation, unit.message, speaker.name);
  const message = name === null ? null : nearestOf(conversation, unit.message, name);
  return name === null || message === null ? null : { name: names.full(name), at: { message } };
}

const SAID_TO_SOMEBODY: ReadonlySet<string> = new Set(["request", "spoken", "imperative", "errand"]);
/** What names somebody where a word may stand too. */
const CALLED: ReadonlySet<string> = new Set([...SAID_TO_SOMEBODY, "told", "plan"]);
const WEIGHED: ReadonlySet<string> = new Set(["told", "need"]);
const OWN = ["i-will", "will-first", "i-am-doing", "i-can", "must-first", "gerund-first"];
const ASKED = ["please", "can-you", "grateful", "imperative", "verb-first", "you", "imperative-inside"];
const ASKED_FIRST = ["please", "can-you"];
const ME = /\((?:me|myself)\)|^(?:me|my job)\b/i;
const ANYBODY_BEFORE = /\b(?:someone|somebody|anyone|anybody|everyone|everybody|nobody)(?: else)?[, ]{1,2}$/i;
const ANYBODY =
  /^(?:\p{L}{1,12},? ){0,3}(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|whoever)\b|\b(?:someone|somebody|anyone|nobody else)\b/iu;

const GREETING =
  /^(?:(?<hello>hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|howzit|hiya)[, ]{1,2})?(?<who>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24})?)(?=\s?[,!.–—-]|$)(?!, \p{Lu}\p{L}{1,20},?$)/iu;

/** Whom the first words of a message greet: "Gareth," or "Hi Sipho, ...". */
function greetedIn({ message }: InsightUnit, { units }: InsightInput, names: OwnerNames): Owner | null {
  const first = units.find((unit) => unit.message === message);
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

const GROUP = /^(?:all|both|team|everyone|everybody|folks|there|again|guys|sir|madam|chaps|friends)\b/i;

/** Who is meant by "you": the other of two speakers, or the only one a mail is addressed to. */
function addressee({ messages, speakers }: Conversation, index: number, name: string): string | null {
  const { to = [], replyTo = null } = messages[index] ?? {};
  const others = speakers.filter((other) => other !== name);
  const [only] = others;
  if (others.length === 1 && only !== undefined) return only;
  const meant = others.filter((other) => to.some((one) => one === other || one.includes(other)));
  const [sole] = meant;
  if (to.length === 1 && meant.length === 1 && sole !== undefined) return sole;
  const answered = replyTo === null ? undefined : messages[replyTo]?.speaker?.name;
  if (to.length <= 1 && answered !== undefined && answered !== name) return answered;
  return to.length === 0 && speakers.length <= FEW ? speakerBefore(messages, index, name) : null;
}

/** Speakers among whom "you" is most often who spoke before. */
const FEW = 4;

/** Who spoke last before a message, other than its own speaker. */
function speakerBefore(messages: Conversation["messages"], index: number, name: string): string | null {
  for (let at = index - 1; at >= Math.max(0, index - MESSAGES_AROUND); at -= 1) {
    const other = messages[at]?.speaker?.name;
    if (other !== undefined && other !== name) return other;
  }
  return null;
}

/** Messages before and behind a request in which the other speaker is looked for. */
const MESSAGES_AROUND = 50;

/** The nearest message of a speaker. */
function nearestOf({ messages }: Conversation, index: number, name: string): number | null {
  for (let step = 1; step <= MESSAGES_AROUND; step += 1) {
    for (const at of [index + step, index - step]) if (messages[at]?.speaker?.name === name) return at;
  }
  return null;
}

/** Whether the owner is nobody, who speaks, or a name beyond doubt. */
export function isNamed(
  { owner, isPerson }: TaskCandidate,
  { text }: InsightUnit,
  { earlier }: InsightInput,
): boolean {
  if (owner === null || owner === "speaker" || isPerson) return true;
  const name = text.slice(owner.start, owner.end);
  return !/^\p{Lu}{2,6}$/u.test(name) && earlier.people.known.has(name);
}
