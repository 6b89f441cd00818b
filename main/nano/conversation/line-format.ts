import type { Pace } from "#main/nano/breathe.ts";
import type { Slice } from "#main/nano/result.ts";
import type { ConversationFormat } from "#main/nano/conversation-result.ts";
import { addresses, areFields, isField, soundsSpoken } from "./conversation-words.ts";
import { type Line, trimmed } from "./lines.ts";
import type { Stamp } from "./stamp.ts";

/** The head of a message: who and when. `name` is null where the speaker stays that of the message before. */
export interface Head {
  /** Lines that hold the head; the last may go on with the words. */
  lines: number;
  name: Slice | null;
  stamp: Stamp | null;
  bodyStart: number;
  /** A line of the program: "Ana created the group". */
  isSystem?: boolean;
  /** The line may be a dated heading as well: "Rome, 3 May 2026". */
  isVague?: boolean;
}

/** A way of writing down a conversation in which each message begins with a head. */
export interface LineFormat {
  name: ConversationFormat;
  /** Stands somewhere in every text of the format. */
  sign: RegExp;
  /**
   * How sure a head is by its shape. `sure`: nothing else looks so. `likely`: names must come back, or the words sound
   * spoken. `weak`: names must come back and the words sound spoken. `addressed`: the words must be meant for somebody too.
   */
  strength: "sure" | "likely" | "weak" | "addressed";
  head(text: string, lines: readonly Line[], index: number): Head | null;
  /** False where a head may have no time of day. */
  needsClock?: false;
  /** A line that nobody wrote: counts of reactions, "View thread". */
  isDecoration?(line: string, before: string): boolean;
  /** Each line of a message says something of its own, as in messengers; otherwise lines are wrapped. */
  isLineWise?: boolean;
  /** A message ends at a blank line. */
  endsAtBlank?: boolean;
}

/** A message as it was read, before anything is joined. */
export interface RawMessage {
  kind: "message" | "system";
  name: Slice | null;
  stamp: Stamp | null;
  start: number;
  parts: Slice[];
  depth: number;
  isVague?: boolean;
}

/** A whole text read by one format. `gaps` are slices that are nobody's words. */
export interface RawConversation {
  format: ConversationFormat;
  messages: RawMessage[];
  gaps: Slice[];
}

/** Reads the messages of one format; null where the text is none of it. */
export async function readLineFormat(
  format: LineFormat,
  text: string,
  lines: readonly Line[],
  pace: Pace,
): Promise<RawConversation | null> {
  if (!format.sign.test(text)) return null;
  const messages: RawMessage[] = [];
  const gaps: Slice[] = [];
  let current: RawMessage | null = null;
  let speaker: Slice | null = null;
  let before = "";
  for (let index = 0; index < lines.length; index += 1) {
    const breath = pace();
    if (breath) await breath;
    const line = lines[index];
    if (line === undefined) break;
    if (line.isBlank) {
      before = "";
      if (format.endsAtBlank) current = null;
      continue;
    }
    const head = format.head(text, lines, index);
    if (head !== null && (head.name !== null || head.isSystem === true || speaker !== null)) {
      speaker = head.isSystem === true ? speaker : (head.name ?? speaker);
      const kind = head.isSystem === true ? "system" : "message";
      current = {
        kind,
        name: kind === "system" ? null : speaker,
        stamp: head.stamp,
        start: line.start,
        parts: [],
        depth: 0,
        isVague: head.isVague === true,
      };
      messages.push(current);
      if (head.bodyStart > line.start) gaps.push({ start: line.start, end: head.bodyStart });
      const last = lines[index + head.lines - 1] ?? line;
      const said = trimmed(text, { start: head.bodyStart, end: last.end });
      addPart(text, current, withoutMark(text, said, gaps), format.isLineWise);
      index += head.lines - 1;
      before = "";
      continue;
    }
    const words = trimmed(text, line);
    const shown = text.slice(words.start, words.end);
    if (current === null) continue;
    if (HEADING.test(shown) || (before === "" && STATUS.test(shown))) {
      current = null;
    } else if (format.isDecoration?.(shown, before) === true) {
      gaps.push({ start: line.start, end: line.end });
      before = shown;
    } else {
      addPart(text, current, withoutMark(text, words, gaps), format.isLineWise);
      before = shown;
    }
  }
  const read = withoutFields(text, { format: format.name, messages, gaps });
  return isConversation(format, text, read) ? read : null;
}

/** Without the fields of a form that stand before the first message: "Opened: 12 March 2026 10:42". */
function withoutFields(text: string, read: RawConversation): RawConversation {
  const names = read.messages.map(({ name }) => (name === null ? "" : text.slice(name.start, name.end)));
  const first = read.messages.findIndex(({ kind, parts }, index) => {
    const name = names[index] ?? "";
    if (kind !== "message" || name === "") return true;
    const isOnce = names.length >= 4 && index < FIELDS_MAX && names.indexOf(name, index + 1) < 0;
    return !isField(name) && !(isOnce && !begins(text, parts, soundsSpoken) && isApart(text, read, index));
  });
  const start = read.messages[first]?.start;
  if (start === undefined || first === 0) return read;
  return {
    ...read,
    messages: read.messages.slice(first),
    gaps: read.gaps.filter((gap) => gap.start >= start),
  };
}

/** Lines of a form that may stand before the first message. */
const FIELDS_MAX = 8;

/** Whether a blank line, or another field, follows a message. */
function isApart(text: string, { messages }: RawConversation, index: number): boolean {
  const [own, next] = [messages[index], messages[index + 1]];
  if (own === undefined || next === undefined) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(own.parts.at(-1)?.end ?? own.start, next.start));
}

const HEADING = /^#{1,6}\s/;
/** What a tracker prints behind a blank line. */
const STATUS = /^(?:state|status|ticket status|resolution)\s?:\s/i;

/** The words without the "(edited)" that messengers put behind them. */
function withoutMark(text: string, words: Slice, gaps: Slice[]): Slice {
  const mark = EDITED.exec(text.slice(Math.max(words.start, words.end - 30), words.end))?.[0];
  if (mark === undefined) return words;
  gaps.push({ start: words.end - mark.length, end: words.end });
  return { start: words.start, end: words.end - mark.length };
}

const EDITED =
  /\s{0,4}[(<](?:edited|this message was edited|bearbeitet|modifié|editado|edited \d{1,2}:\d{2}(?: [ap]m)?)[)>]$/i;

/** Adds words to a message; lines with nothing but white space and quote marks between them are one part, or each its own. */
export function addPart(
  text: string,
  { parts }: RawMessage,
  { start, end }: Slice,
  isOwnPart: boolean | undefined = false,
): void {
  if (end <= start) return;
  const last = isOwnPart ? undefined : parts.at(-1);
  if (last !== undefined && start - last.end < 200 && /^[\s>]*$/.test(text.slice(last.end, start)))
    last.end = end;
  else parts.push({ start, end });
}

/** Characters of a message that are listened to. */
const OPENING = 300;

/**
 * Whether the names are fields of records: in paragraphs of several none comes twice, and nearly all paragraphs begin with
 * the same few. Who talks to each other takes turns within a paragraph, or in one each.
 */
function areRecords(text: string, said: readonly RawMessage[]): boolean {
  const paragraphs: string[][] = [];
  let last = 0;
  for (const { name, start, parts } of said) {
    if (name === null) continue;
    const label = text.slice(name.start, name.end);
    const isBehindBlank = /\n[ \t]*\r?\n/.test(text.slice(last, start));
    const current = paragraphs.at(-1);
    if (current === undefined || isBehindBlank) paragraphs.push([label]);
    else current.push(label);
    last = parts.at(-1)?.end ?? name.end;
  }
  const several = paragraphs.filter(({ length }) => length >= 2);
  const labels = several.reduce((sum, { length }) => sum + length, 0);
  if (several.length < 2 || labels < 2.5 * several.length || labels < 0.5 * said.length) return false;
  const distinct = several.filter((names) => new Set(names).size === names.length).length;
  return distinct >= 0.8 * several.length;
}

/** Whether a part of a message sounds in its first words like something. */
export const begins = (text: string, parts: readonly Slice[], is: (words: string) => boolean): boolean =>
  parts.some(({ start, end }) => is(text.slice(start, Math.min(end, start + OPENING))));

function isConversation({ strength }: LineFormat, text: string, { messages }: RawConversation): boolean {
  const said = messages.filter(({ kind }) => kind === "message");
  const turnsOf = new Map<string, number>();
  for (const { name } of said) {
    if (name === null) continue;
    const key = text.slice(name.start, name.end);
    turnsOf.set(key, (turnsOf.get(key) ?? 0) + 1);
  }
  const names = [...turnsOf.keys()];
  if (said.length < 2 || areFields(names)) return false;
  if (strength === "sure") return true;
  if (areRecords(text, said)) return false;
  const spoken = said.filter(({ parts }) => begins(text, parts, soundsSpoken)).length;
  const withWords = said.filter(({ parts }) => parts.length > 0).length;
  if (withWords < 0.6 * said.length || names.length < 2) return false;
  const comesBack = said.length >= 3 && said.length / names.length >= 1.3;
  const vague = said.filter(({ isVague }) => isVague === true).length;
  if (strength === "addressed" || vague > 0.5 * said.length) {
    const addressing = said.filter(({ parts }) => begins(text, parts, addresses)).length;
    return comesBack && addressing >= 0.3 * said.length && spoken >= 0.5 * said.length;
  }
  if (strength === "likely") return comesBack || spoken >= 0.5 * said.length;
  const isLatin = names.some((name) => /\p{Script=Latin}/u.test(name));
  return said.length >= 3 && said.length / names.length >= 1.5 && (!isLatin || spoken >= 0.15 * said.length);
}
