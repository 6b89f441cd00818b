import type { Slice } from "#main/nano/result.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";
import type { Owner, TaskCandidate } from "#main/nano/insight-result.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";
import type { OwnerNames } from "./owner-names.ts";
import { speakerOf } from "./speaker-of.ts";

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
  const signs = candidate.signs ?? [];
  const isOfSpeaker =
    isSaid || ME.test(words) || (how === "told" && OWN.some((sign) => signs.includes(sign)));
  const { conversation } = input;
  const speaker = speakerOf(conversation, unit);
  if (conversation === null || speaker === null || unit.message === null)
    return isOfSpeaker ? names.author : names.above(unit);
  const isAsked =
    SAID_TO_SOMEBODY.has(how) || (WEIGHED.has(how) && ASKED.some((sign) => signs.includes(sign)));
  if (isOfSpeaker && !(how === "told" && ASKED_FIRST.some((sign) => signs.includes(sign))))
    return { name: names.full(speaker.name), at: { message: unit.message } };
  if (!isAsked || ANYBODY.test(words)) return null;
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
const ANYBODY =
  /^(?:\p{L}{1,12},? ){0,3}(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|whoever)\b|\b(?:someone|somebody|anyone|nobody else)\b/iu;

const VOCATIVE =
  /^(?:(?:and|so|ok|okay|right|hi|hey|also|then|please|but)[, ]{1,2}){0,2}@?(?<who>\p{L}[\p{L}\p{M}'’-]{1,24})(?=,| (?:you|u|can|could|would|will|if|pls|please)\b)/iu;
const SUBJECT =
  /^(?:(?:and|so|but|then|by \p{L}{3,12}),? )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr)\.? )?(?<who>\p{L}[\p{L}\p{M}'’-]{1,24}?)(?= (?:is|has|will|to|was|should|must|says|said|volunteered|offered|undertook|promised|agreed|brings|takes|books|gets|owns|does|sends|leads|writes|collects|pays|does)\b)/iu;
const BEHIND =
  /(?:[-–—→=(✔✓]|->|[-–]>) ?(?<who>\p{L}[\p{L}\p{M}'’-]{1,24})(?=[\s).!,\p{So}]{0,4}$|[ )]\(|\))/u;
const LABEL = /^(?<who>\p{L}[\p{L}\p{M}'’-]{1,24})(?:\s?[:：]| [-–—=]|\s?->) /u;
/** "JS:", "(A)", "→ MT" */
const INITIALS = /(?:^|[-–—→([=] ?|-> ?)(?<who>\p{Lu}{1,3})(?=[)\]:]| to\b|[\s.]*$)/u;
const NAMED = [
  { pattern: VOCATIVE, isShort: false },
  { pattern: LABEL, isShort: false },
  { pattern: SUBJECT, isShort: false },
  { pattern: BEHIND, isShort: false },
  { pattern: INITIALS, isShort: true },
];
const ROLE =
  /(?:^|\bby )(?:[Tt]he )?(?<role>\p{L}[\p{L}-]{2,20})(?= (?:to|will|was|is|shall|undertook|agreed|has|so|before|by|until|and)\b|[.,;]|$)/u;
const PRONOUN = /^(?:(?:and|so|but|then|also),? )?(?:he|she)(?:['’]ll|\b)/i;

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
  const isName = names.isKnown(name) || (match?.groups?.["hello"] !== undefined && !GROUP.test(name));
  return isName && start >= 0
    ? named({ unit: first.index, start, end: start + name.length, text: name }, names)
    : null;
}

const GROUP = /^(?:all|both|team|everyone|everybody|folks|there|again|guys|sir|madam|chaps|friends)\b/i;

/** Somebody that the words name in any case, or by initials or role, or by a pronoun for who was just named. */
function ownerInWords(
  words: string,
  { start }: TaskCandidate,
  unit: InsightUnit,
  names: OwnerNames,
): Owner | null {
  for (const { pattern, isShort } of NAMED) {
    const match = pattern.exec(words);
    const who = match?.groups?.["who"];
    if (match === null || who === undefined) continue;
    if (isShort ? names.full(who) === who : !names.isKnown(who)) continue;
    const from = start + match.index + match[0].indexOf(who);
    return named({ unit: unit.index, start: from, end: from + who.length, text: who }, names);
  }
  const held = names.byRole(ROLE.exec(words)?.groups?.["role"] ?? "");
  if (held !== null) return { ...held, name: names.full(held.name) };
  return PRONOUN.test(words) ? names.before(unit) : null;
}

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

/** A name in a unit, by its fullest form in the document. */
export function named(
  { unit, start, end, text }: Slice & { unit: number; text: string },
  names: OwnerNames,
): Owner {
  const last = TITLED.exec(text)?.[1] ?? text;
  const whole = names.full(last);
  return { name: whole === last ? names.full(text) : whole, at: { unit, start, end } };
}

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Frau|Herr|Mme|M|Señora?)\.? (\p{Lu}[\p{L}'’-]{1,24})$/u;

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
