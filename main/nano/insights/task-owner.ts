import type { Slice } from "#main/nano/result.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";
import type { Owner, TaskCandidate } from "#main/nano/insight-result.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";
import { speakerOf } from "./speaker-of.ts";

/** A named one, who speaks, or who alone can be meant: the other of two, or whom a mail is addressed to. */
export function ownerOf(candidate: TaskCandidate, unit: InsightUnit, input: InsightInput): Owner | null {
  const { how } = candidate;
  const isWord = SAID_TO_SOMEBODY.has(how) && !isNamed(candidate, unit, input);
  const owner = isWord ? null : candidate.owner;
  if (owner !== null && owner !== "speaker") {
    return named({ ...owner, unit: unit.index, text: unit.text.slice(owner.start, owner.end) }, input);
  }
  const { conversation, earlier } = input;
  const speaker = speakerOf(conversation, unit);
  if (conversation === null || speaker === null || unit.message === null) return null;
  if (owner === "speaker") {
    return { name: fullest(speaker.name, earlier.people.fullest), at: { message: unit.message } };
  }
  if (!SAID_TO_SOMEBODY.has(how)) return null;
  const name = addressee(conversation, unit.message, speaker.name);
  const message = name === null ? null : nearestOf(conversation, unit.message, name);
  return name === null || message === null
    ? null
    : { name: fullest(name, earlier.people.fullest), at: { message } };
}

const SAID_TO_SOMEBODY: ReadonlySet<string> = new Set(["request", "spoken", "imperative", "errand"]);

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
  { earlier }: InsightInput,
): Owner {
  return { name: fullest(text, earlier.people.fullest), at: { unit, start, end } };
}

/** By the whole name, or the last word of one with a title. */
function fullest(name: string, names: ReadonlyMap<string, string>): string {
  const last = TITLED.exec(name)?.[1] ?? name;
  return names.get(name.toLowerCase()) ?? names.get(last.toLowerCase()) ?? name;
}

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Frau|Herr|Mme|M|Señora?)\.? (\p{Lu}[\p{L}'’-]{1,24})$/u;

/** Whether the owner is nobody, who speaks, or a name beyond doubt. */
export function isNamed(
  { owner, isPerson }: TaskCandidate,
  { text }: InsightUnit,
  { earlier }: InsightInput,
): boolean {
  if (owner === null || owner === "speaker" || isPerson) return true;
  return earlier.people.known.has(text.slice(owner.start, owner.end));
}
