import type { Pace } from "#main/nano/breathe.ts";
import type { Slice } from "#main/nano/result.ts";
import { addresses } from "./conversation-words.ts";
import { begins } from "./judge-reading.ts";
import { addPart, type RawConversation, type RawMessage } from "./line-format.ts";
import type { Line } from "./lines.ts";
import { readAttribution } from "./mail-attribution.ts";
import { displayed, readMailHeader } from "./mail-header.ts";
import { isTitle } from "./mail-top.ts";
import { type QuotedLine, quotedLine } from "./quoted-lines.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** A thread of mails, with what only mails have. */
export interface RawThread extends RawConversation {
  to: Map<RawMessage, Slice[]>;
}

/**
 * A thread of mails: each opens with a header ("From: …", "Sent: …"), or is quoted by ">" behind a line such as "On … Ana
 * wrote:". A quote that an answer interrupts stays one message. Header and attribution lines are nobody's words, but for
 * the first subject.
 */
export async function readMail(text: string, lines: readonly Line[], pace: Pace): Promise<RawThread | null> {
  if (!SIGN.test(text)) return null;
  const quoted = lines.map((line) => quotedLine(text, line));
  const messages: RawMessage[] = [];
  const gaps: Slice[] = [];
  const to = new Map<RawMessage, Slice[]>();
  /** The message that words of each depth belong to. */
  const open: RawMessage[] = [];
  let top: RawMessage | null = messageAt(0, 0);
  let hasSubject = false;

  const begin = (message: RawMessage, depth: number): void => {
    messages.push(message);
    open.length = Math.min(open.length, depth);
    open[depth] = message;
  };
  const keepTop = (): void => {
    if (top !== null && top.parts.length > 0 && !isTitle(text, top.parts)) begin(top, 0);
    top = null;
  };

  for (let index = 0; index < quoted.length; index += 1) {
    const breath = pace();
    if (breath) await breath;
    const line = quoted[index];
    if (line === undefined || line.isBlank) continue;
    const { depth } = line;
    if (SEPARATOR.test(text.slice(line.start, line.end))) {
      gaps.push({ start: line.lineStart, end: line.end });
      continue;
    }
    const header = readMailHeader(text, quoted, index);
    if (header !== null) {
      if (depth === 0 && messages.length === 0) top = null;
      const message = messageAt(line.lineStart, levelOf(open, depth) + 1);
      message.name = displayed(text, header.from);
      message.stamp = header.date === null ? null : stampIn(text, header.date);
      message.isVague = header.isVague;
      to.set(message, header.to);
      gaps.push(...headerGaps(quoted, index, header.lines, hasSubject ? null : header.subject));
      hasSubject ||= header.subject !== null;
      begin(message, depth);
      index += header.lines - 1;
      continue;
    }
    const attribution = readAttribution(text, quoted, index);
    const behind = attribution === null ? undefined : nextWords(quoted, index + attribution.lines);
    if (attribution !== null && behind !== undefined) {
      if (depth === 0) keepTop();
      const below = depthBelow(quoted, index + attribution.lines, depth);
      const message = messageAt(line.lineStart, levelOf(open, depth) + 1);
      message.name = attribution.name;
      message.stamp = attribution.stamp;
      const last = quoted[index + attribution.lines - 1] ?? line;
      gaps.push({ start: line.lineStart, end: last.end });
      begin(message, below);
      index += attribution.lines - 1;
      continue;
    }
    let owner: RawMessage | null | undefined = open[depth];
    if (owner === undefined && depth === 0) owner = top;
    if (owner === undefined) {
      owner = messageAt(line.lineStart, levelOf(open, depth) + 1);
      begin(owner, depth);
    }
    if (owner !== null) addPart(text, owner, line);
  }
  if (messages[0]?.name === null && messages.length > 2 && isTitle(text, messages[0].parts)) messages.shift();
  const named = messages.filter(({ name }) => name !== null).length;
  const isThread = named >= 2 || (named === 1 && messages[0]?.name === null && messages[0].depth === 0);
  return isThread && !isVague(text, messages) ? { format: "mail", messages, gaps, to } : null;
}

/** Whether most headers are a place and a day as well, and what follows is meant for nobody. */
function isVague(text: string, messages: readonly RawMessage[]): boolean {
  const vague = messages.filter((message) => message.isVague === true).length;
  const addressing = messages.filter(({ parts }) => begins(text, parts, addresses)).length;
  return vague > 0.5 * messages.length && addressing < 0.3 * messages.length;
}

const SIGN =
  /^[ \t>*_]{0,40}(?:from|sender|author|autor|auteur|by|posted by|written by|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|från|avsändare|fra|avsender|afsender|od|nadawca|odesílatel|feladó|kimden|dari|από|מאת|від|差出人|发件人|보낸 ?사람|من|от)[*_]{0,3}[ \u00a0]?[:：]|@[^\n]{1,80}[:：][*_]{0,3}$|(?:wrote|writes|replied|answered|responded|schrieb|antwortete|geschrieben|écrit|répondu|escribió|respondió|escreveu|scritto|schreef|skrev|napisał)(?:[^\n]{0,120}[:：][*_]{0,3}|[ \t]{1,3}[-=—–]{2,20})[ \t]*$/imu;
const SEPARATOR =
  /^(?:[-=*_~]{5,}|[-=*]{2,}\s{0,3}(?:original message|original appointment|forwarded message|forwarded by .{0,60}|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|message transmis|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|reply|antwort|réponse|respuesta|resposta|risposta|\d{1,4}|e?-?mail \d{1,4}(?: (?:of|von|de) \d{1,4})?|message \d{1,4})\s{0,3}[-=*]{0,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié)\s?:|inicio del mensaje reenviado:)$/iu;

const messageAt = (start: number, depth: number): RawMessage => ({
  kind: "message",
  name: null,
  stamp: null,
  start,
  parts: [],
  depth,
});

/** The first line with words from an index on, a few blank ones aside. */
function nextWords(lines: readonly QuotedLine[], from: number): QuotedLine | undefined {
  let at = from;
  while (at < from + 10 && lines[at]?.isBlank === true) at += 1;
  return lines[at];
}

/** How deep the words behind an attribution are quoted: as their outermost line, or not at all. */
function depthBelow(lines: readonly QuotedLine[], from: number, depth: number): number {
  let least: number | null = null;
  for (const line of lines.slice(from, from + LOOK_AHEAD)) {
    if (line.isBlank) continue;
    if (line.depth <= depth) break;
    least = Math.min(least ?? line.depth, line.depth);
  }
  return least ?? depth;
}

/** Lines behind an attribution that are looked at for their quote marks. */
const LOOK_AHEAD = 60;

/** The level of the message that words of a depth stand below, or -1. */
function levelOf(open: readonly RawMessage[], depth: number): number {
  for (let at = Math.min(depth, open.length - 1); at >= 0; at -= 1) {
    const message = open[at];
    if (message !== undefined) return message.depth;
  }
  return -1;
}

/** The header's lines without the first subject, which is the note's title. */
function headerGaps(
  lines: readonly QuotedLine[],
  index: number,
  count: number,
  subject: Slice | null,
): Slice[] {
  return lines.slice(index, index + count).flatMap(({ lineStart, start, end }) => {
    const isSubject = subject !== null && subject.start >= start && subject.start < end;
    return isSubject ? [] : [{ start: lineStart, end }];
  });
}

function stampIn(text: string, { start, end }: Slice): Stamp | null {
  for (let at = start; at < Math.min(end, start + 30); at += 1) {
    if (at > start && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const stamp = readStamp(text, at);
    if (stamp !== null && stamp.day !== null) return stamp;
  }
  return null;
}
