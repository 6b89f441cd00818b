import type { Pace } from "#main/nano/breathe.ts";
import type { Slice } from "#main/nano/result.ts";
import type { ConversationFormat } from "#main/nano/conversation-result.ts";
import { isConversation, withoutFields } from "./judge-reading.ts";
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
