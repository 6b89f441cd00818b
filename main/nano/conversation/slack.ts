import { nameAboveStamp, stampAtEnd, stampToEnd } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";

/**
 * Messages copied from Slack: the name with "  9:12 AM" behind or below it, and a time alone where the same person goes
 * on. Counts of reactions and replies are nobody's words.
 */
export const slack: LineFormat = {
  name: "slack",
  sign: /(?:^|[ \t\u00a0[])\d{1,2}:\d{2}(?:[ \u00a0\u202f][AP]M)?\]?\s*$/m,
  strength: "likely",
  isLineWise: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    return timeAlone(text, line) ?? above(text, lines, index) ?? beside(text, line);
  },
  isDecoration: (line, before) =>
    DECORATION.test(line) ||
    (/^\d{1,3}$/.test(line) && (/^:[^\s:]{1,40}:$/.test(before) || EMOJI.test(before))),
};

const DECORATION =
  /^(?::[a-z0-9_+-]{1,40}:(?:\s?:[a-z0-9_+-]{1,40}:)*|\d{1,4} (?:repl(?:y|ies)|files?|antworten|réponses?|respuestas?)|last reply .{1,60}|view (?:thread|newer replies|message)|new|\(edited\)|edited|also sent to the channel|replied to a thread:.{0,200}|added an integration to this channel.{0,80}|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?)$/iu;
const EMOJI = /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\ufe0f\u200d\p{Emoji_Modifier}]*$/u;

function timeAlone(text: string, line: Line): Head | null {
  const stamp = stampToEnd(text, line.start, line);
  if (stamp === null || stamp.clock === null || stamp.day !== null) return null;
  return { lines: 1, name: null, stamp, bodyStart: line.end };
}

function above(text: string, lines: readonly Line[], index: number): Head | null {
  const badge = lines[index + 1];
  if (badge !== undefined && /^\s*(?:APP|BOT|WORKFLOW)\b/.test(text.slice(badge.start, badge.end))) {
    const stamp = stampAtEnd(text, badge)?.stamp ?? null;
    const name = lines[index] === undefined ? null : nameIn(text, lines[index]);
    return stamp === null || name === null ? null : { lines: 2, name, stamp, bodyStart: badge.end };
  }
  const head = nameAboveStamp(text, lines, index);
  return head?.stamp?.clock == null || head.stamp.day?.form === "numbers" ? null : head;
}

/** "Ana Ruiz  9:12 AM" and "Ana Ruiz [9:12 AM]". */
function beside(text: string, line: Line): Head | null {
  const start = wordsStart(text, line);
  if (line.end - start > 100) return null;
  const found = stampAtEnd(text, line);
  if (found === null || found.stamp.clock === null || found.stamp.day?.form === "numbers") return null;
  const isApart = /^(?:[ \t\u00a0]{2,}|\t|[ \u00a0])$/.test(found.glue);
  const hasSign =
    found.stamp.isHalfDay ||
    /^\s{2,}|\t/.test(found.glue) ||
    text.charAt(found.before.end + found.glue.length) === "[";
  if (!isApart || !hasSign) return null;
  const name = nameIn(text, found.before);
  return name === null ? null : { lines: 1, name, stamp: found.stamp, bodyStart: line.end };
}
