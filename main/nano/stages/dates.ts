import { speakerLabels } from "#shared/speaker-label.ts";
import { UNIT_KINDS } from "#shared/unit.ts";
import type { WrittenDate } from "#main/nano/result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { DATE_SIGN } from "./date-words.ts";
import { colloquial } from "./clock-times.ts";
import { dateRules } from "./date-rules.ts";
import type { Reading } from "./date-rule.ts";

/**
 * Dates, times, durations and recurrences as written, without overlap, in order. What they mean waits for the day of
 * writing: a library such as chrono-node gives instants for a reference date and not the words' own parts, so a unit's
 * result would change with the note's date. The rules read English, and of German, French and Spanish numeric dates,
 * months, weekdays and a few words more.
 */
export const datesStage: UnitStage<readonly WrittenDate[]> = {
  name: "dates",
  version: 2,
  depth: "insights",
  kinds: UNIT_KINDS.filter((kind) => kind !== "code"),
  runs: "pool",
  options: {},
  model: null,
  needs: ["language"],
  run: (batch, isAborted) =>
    batch.map((input) => (isAborted() ? [] : findDates(input.text, valueOf(input, "language")))),
};

type Found = Reading & { start: number; end: number };

const RULES = dateRules();
/** Addresses and code hold no dates of their own. */
const HIDDEN =
  /`[^`\n]{1,300}`|\b(?:https?:\/\/|www\.)[^\s<>]{1,1000}|\]\([^()\s]{0,1000}\)|[\w.+-]{1,64}@[\w.-]{1,190}/g;

const hide = (match: string): string => "\u0000".repeat(match.length);

/** The time beside a speaker's name is that of the message; nobody says it. */
function withoutStamps(text: string): string {
  let shown = text;
  for (const { lineStart, bodyStart, isPlain } of speakerLabels(text)) {
    if (isPlain) continue;
    shown = shown.slice(0, lineStart) + hide(shown.slice(lineStart, bodyStart)) + shown.slice(bodyStart);
  }
  return shown;
}

export function findDates(text: string, language: string | null): WrittenDate[] {
  if (!DATE_SIGN.test(text)) return [];
  const shown = withoutStamps(text).replace(HIDDEN, hide);
  const taken = new Uint8Array(text.length);
  const found: Found[] = [];
  for (const rule of RULES) {
    for (const match of shown.matchAll(rule.find)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const reading = rule.read(match.groups ?? {}, match[0]);
      if (reading === null) continue;
      taken.fill(1, start, end);
      found.push({ ...reading, start, end });
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  const isEnglish = language === null || language === "en";
  const isPast = isEnglish && PAST.test(text) && !AHEAD.test(text);
  return joined(shown, found).map((date) => ({
    ...date,
    isLimit: LIMIT.test(shown.slice(Math.max(0, date.start - 24), date.start)),
    isPast,
  }));
}

const LIMIT =
  /\b(?:by|before|until|till|due|due on|due by|no later than|deadline(?: is)?:?|not later than|bis(?: zum)?|avant|antes de[l]?)\s?(?:the )?[*_]{0,3}$/i;
const PAST =
  /\b(?:was|were|had|did|didn['’]t|came|went|met|said|told|took|got|gave|saw|left|made|broke|began|sent|paid|bought|found|rang|wrote|spoke|\p{L}{2,20}(?<!ne)ed)\b/u;
const AHEAD =
  /\b(?:will|won['’]t|shall|must|should|need|needs|going to|planned|scheduled|booked|expected|invited|set for|please|can|could|let['’]s|due|deadline|by|until|tomorrow|is|are)\b|['’]ll\b/i;

/** "Friday" and "3 pm" beside each other are one date, as are "Thursday" and "27 March". */
function joined(text: string, found: readonly Found[]): Found[] {
  const dates: Found[] = [];
  for (const next of found) {
    const last = dates.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, next.start);
    const whole = last === undefined ? null : together(last, next, between);
    if (last !== undefined && whole !== null)
      dates[dates.length - 1] = { ...whole, start: last.start, end: next.end };
    else dates.push(next);
  }
  return dates.map((date) => withBareHour(text, date));
}

const BEFORE_CLOCK = /^[*_]{0,3},?\s{0,2}(?:at|@|um|à|a las|from|\(|[-–])?\s{0,2}[*_]{0,3}$/i;
const BEFORE_DAY = /^,?\s{1,2}(?:on\s)?$/i;
const BEFORE_DATE = /^,?\s{1,2}(?:the\s|den\s|dem\s)?$|^,?\s\($/i;

function together(last: Found, next: Found, between: string): Reading | null {
  const isOnDay = last.kind === "date" || last.kind === "recurrence";
  if (isOnDay && last.clock === null && next.kind === "time" && BEFORE_CLOCK.test(between))
    return { ...last, clock: next.clock };
  if (last.kind === "time" && next.kind === "date" && next.clock === null && BEFORE_DAY.test(between))
    return { ...next, clock: last.clock };
  if (last.kind === "time" && next.kind === "recurrence" && next.clock === null && BEFORE_DAY.test(between))
    return { ...next, clock: last.clock };
  if (last.day?.form !== "weekday" || last.day.week !== null || last.kind !== "date" || last.clock !== null)
    return null;
  if (next.day?.form !== "calendar" || next.day.day === null || !BEFORE_DATE.test(between)) return null;
  return { ...next, day: { ...next.day, weekday: last.day.weekday } };
}

/** "Monday at 9", "at 9 on Monday": the bare hour belongs to the day beside it. */
function withBareHour(text: string, date: Found): Found {
  if (date.clock !== null || (date.kind !== "date" && date.kind !== "recurrence")) return date;
  const behind = HOUR_BEHIND.exec(text.slice(date.end, date.end + 24));
  const before = behind ?? HOUR_BEFORE.exec(text.slice(Math.max(0, date.start - 12), date.start));
  const hour = Number(before?.[1]);
  if (before === null || hour > 24) return date;
  const clock = { hour: colloquial(hour), minute: 0 };
  if (behind !== null) return { ...date, clock, end: date.end + behind[0].length };
  return { ...date, clock, start: date.start - (before[0].length - before[0].indexOf(before[1] ?? "")) };
}

const HOUR_BEHIND = /^,? at (\d{1,2})(?![\d:.%]*\d|[%€$£]| (?:people|of|percent|\p{L}+s\b))/u;
const HOUR_BEFORE = /\b[Aa]t (\d{1,2}) (?:on )?$/;
