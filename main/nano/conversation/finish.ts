import type { Pace } from "#main/nano/breathe.ts";
import type { Slice } from "#main/nano/result.ts";
import type { Conversation, Message, Speaker } from "#main/nano/conversation-result.ts";
import { messageKind } from "./attachment-words.ts";
import type { RawConversation, RawMessage } from "./line-format.ts";
import { closingOf } from "./mail-closing.ts";
import { quotedAgain } from "./quoted-again.ts";
import { namesOfSpeakers } from "./same-speaker.ts";
import { stampTimes } from "./stamp-times.ts";

/** Gives raw messages what needs the whole conversation: times, kinds, repetitions, order, and what each replies to. */
export async function finishConversation(
  text: string,
  read: RawConversation & { to?: ReadonlyMap<RawMessage, readonly Slice[]> },
  date: string | null,
  pace: Pace,
): Promise<Conversation> {
  const { format, messages: raw, gaps, to } = read;
  const isMail = format === "mail";
  const isElapsed = format === "vtt" || format === "srt";
  const { times, dayOrder } = stampTimes(
    raw.map(({ stamp }) => (isElapsed ? null : stamp)),
    date,
  );
  const messages: Message[] = [];
  const seen = new Set<string>();
  const names = namesOfSpeakers(
    raw.flatMap(({ name }) => (name === null ? [] : [folded(text.slice(name.start, name.end))])),
  );
  for (const [index, message] of raw.entries()) {
    const breath = pace();
    if (breath) await breath;
    const { name, stamp, start, parts, depth } = message;
    const iso = times[index] ?? null;
    const speaker = name === null ? null : speakerOf(text, name, names);
    const written = stamp === null ? null : { start: stamp.start, end: stamp.end, iso };
    const key =
      isMail && speaker !== null && stamp !== null
        ? `${speaker.name}\n${iso ?? text.slice(stamp.start, stamp.end)}`
        : null;
    const isRepeated = key !== null && seen.has(key);
    if (key !== null) seen.add(key);
    const words = parts.map((part) => text.slice(part.start, part.end)).join("\n");
    messages.push({
      kind: message.kind === "system" ? "system" : isRepeated ? "repeat" : messageKind(words),
      speaker,
      time: written,
      to: (to?.get(message) ?? []).map((range) => folded(text.slice(range.start, range.end))),
      start,
      end: Math.max(start, parts.at(-1)?.end ?? 0, stamp?.end ?? 0, name?.end ?? 0),
      parts,
      closing: isMail ? closingOf(text, parts, speaker?.name ?? null) : null,
      depth,
      replyTo: null,
    });
  }
  if (isMail) for (const message of quotedAgain(text, messages)) message.kind = "repeat";
  const isNewestFirst = isMail && runsBackwards(messages);
  const speakers = new Set<string>();
  for (const { kind, speaker } of messages)
    if (speaker !== null && kind !== "system") speakers.add(speaker.name);
  if (isMail && !isNewestFirst)
    for (const message of messages) message.depth = Math.min(message.depth, quoteDepth(text, message));
  link(text, messages, isMail, isNewestFirst);
  const sorted = [...gaps].sort((a, b) => a.start - b.start);
  return { format, messages, speakers: [...speakers], isNewestFirst, dayOrder, gaps: sorted };
}

function speakerOf(text: string, { start, end }: Slice, names: ReadonlyMap<string, string>): Speaker {
  const quote = text.slice(start, end);
  const name = folded(quote);
  return { start, end, quote, name: names.get(name) ?? name };
}

const folded = (name: string): string => name.replace(/[\s>\u200e\u200f]+/g, " ").trim();

/** Whether the first mail is the latest: by the times, or since what follows is quoted. */
function runsBackwards(messages: readonly Message[]): boolean {
  const times = messages.flatMap(({ time }) => (time?.iso == null ? [] : [time.iso]));
  const [first, last] = [times[0], times.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return first > last;
  return messages.some(({ depth }) => depth > 0);
}

/** How many quote marks stand before a message. */
function quoteDepth(text: string, { start, parts }: Message): number {
  const line = text.slice(text.lastIndexOf("\n", parts[0]?.start ?? start) + 1, parts[0]?.start ?? start);
  return line.split(">").length - 1;
}

/** A mail answers the one it quotes, or the one before it; in a chat "@Ana" at the beginning answers Ana's last message. */
function link(text: string, messages: readonly Message[], isMail: boolean, isNewestFirst: boolean): void {
  const lastOf = new Map<string, number>();
  for (const [index, message] of messages.entries()) {
    if (isMail) {
      const near = isNewestFirst ? index + 1 : index - 1;
      const other = messages[near];
      const isQuoted = !isNewestFirst || (other !== undefined && other.depth > message.depth);
      message.replyTo = other !== undefined && isQuoted ? near : null;
      continue;
    }
    const part = message.parts[0];
    const mention = part === undefined ? null : MENTION.exec(text.slice(part.start, part.start + 80));
    if (mention !== null) message.replyTo = mentioned(mention[1] ?? "", lastOf);
    if (message.speaker !== null && message.kind !== "system") lastOf.set(message.speaker.name, index);
  }
}

const MENTION = /^[@＠]([\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’-]{0,30}){0,2})/u;

function mentioned(words: string, lastOf: ReadonlyMap<string, number>): number | null {
  let latest: number | null = null;
  for (const [name, index] of lastOf) {
    const isNamed = words.startsWith(name) || name.split(" ")[0] === words.split(" ")[0];
    if (isNamed && index > (latest ?? -1)) latest = index;
  }
  return latest;
}
