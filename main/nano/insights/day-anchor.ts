import type { Conversation } from "#main/nano/conversation-result.ts";
import type { WrittenDate } from "#main/nano/insight-result.ts";
import { type Day, dayIn, dayOf, partsOf, weekdayOf } from "#shared/calendar.ts";
import { WEEKDAYS } from "#main/nano/stages/date-words.ts";
import type { InsightUnit } from "./insight-stage.ts";
import type { DateContext } from "./day-meaning.ts";
import { meaningOf } from "./meaning.ts";

/** The day of a message or an entry. `counts`: it was written then, so that relative dates count from it. */
export interface Anchor {
  day: Day;
  counts: boolean;
}

/**
 * The day that the head of a message, a line of a mail's header, or a date that opens an entry or a heading gives to the
 * units below; null where a unit has none.
 */
export function anchorIn(
  unit: InsightUnit,
  context: DateContext,
  before: Anchor | null = null,
): Anchor | null {
  const { today } = context;
  const stamped = stampedDay(unit.text, context);
  if (stamped !== null) return { day: stamped, counts: today === null || stamped <= today };
  const next = before === null ? null : nextEntry(unit, before.day);
  if (next !== null) return { day: next, counts: today !== null && next <= today };
  const { dates } = unit.insights;
  const written =
    dates.find((date) => isFull(date) && date.start <= headLength(unit)) ??
    dates.find((date) => isFull(date) && isHeadEnd(unit, date));
  if (written === undefined) return null;
  const iso = meaningOf({ ...written, isPast: true }, context);
  if (iso === null || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return null;
  const day = dayOf(iso.slice(0, 10));
  return { day, counts: today !== null && day <= today };
}

/**
 * The day of the first of several entries that have a weekday, a day of a month or both for their heads: entries are
 * written until today, unless they name weekdays alone, the first is of today and plans begin with it.
 */
export function firstEntry(units: readonly InsightUnit[], today: Day): Anchor | null {
  const heads = units.flatMap((unit) => headOf(unit) ?? []);
  const [first] = heads;
  if (first === undefined || heads.length < HEADS) return null;
  const isAlone = heads.every(({ number }) => number === null);
  if (isAlone && first.weekday === weekdayOf(today)) return { day: today, counts: false };
  let day: Day | null = today + 1;
  for (const head of heads.toReversed()) day = day === null ? null : dayBefore(head, day);
  return day === null ? null : { day, counts: false };
}

/** Fewer heads may be anything. */
const HEADS = 2;
/** Entries of one text are no further apart than this. */
const APART = 31;

/** What opens an entry: "Tue 11th.", "**Monday.**", "24th." */
interface EntryHead {
  weekday: number | null;
  number: number | null;
}

function headOf({ kind, message, text }: InsightUnit): EntryHead | null {
  if ((kind !== "sentence" && kind !== "heading") || message !== null) return null;
  const [, bold, plain, number, alone] = ENTRY_HEAD.exec(text) ?? [];
  const name = bold ?? plain;
  if (name === undefined && alone === undefined) return null;
  const day = number ?? alone;
  return {
    weekday: name === undefined ? null : (WEEKDAYS.get(name.toLowerCase()) ?? null),
    number: day === undefined ? null : Number(day),
  };
}

const isOf = ({ weekday, number }: EntryHead, day: Day): boolean =>
  (weekday === null || weekdayOf(day) === weekday) && (number === null || partsOf(day).date === number);

function dayBefore(head: EntryHead, next: Day): Day | null {
  const reach = head.number === null ? 7 : APART;
  for (let day = next - 1; day >= next - reach; day -= 1) if (isOf(head, day)) return day;
  return null;
}

/** "Tue 11th." below the entry of another day: within the two weeks that follow it. */
function nextEntry(unit: InsightUnit, before: Day): Day | null {
  const head = headOf(unit);
  if (head === null) return null;
  for (let day = before; day < before + 14; day += 1) if (isOf(head, day)) return day;
  return null;
}

const NAME =
  "(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const ENTRY_HEAD = new RegExp(
  `^\\s{0,3}(?:[*_]{1,2}(${NAME})[*_]{1,2}(?=\\s|$)|[\\s*_#]{0,6}(${NAME})(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?|,? (?:morning|afternoon|evening|night))?[*_]{0,2}(?:[.:]|\\s{0,3}[–—-]\\s|\\s{0,3}$|\\s{0,3}\\n|\\s{2,4}\\S)|[\\s*_#]{0,6}(\\d{1,2})(?:st|nd|rd|th)(?:[.:,]|[*_]{0,2}\\s{0,3}(?:$|\\n)))`,
  "iu",
);

/** The day on which the message of a unit was sent. */
export function messageAnchor(
  conversation: Conversation | null,
  { message }: InsightUnit,
  today: Day | null,
): Anchor | null {
  const iso = message === null ? null : (conversation?.messages[message]?.time?.iso ?? null);
  if (iso === null) return null;
  const day = dayOf(iso.slice(0, 10));
  return { day, counts: today === null || day <= today };
}

/** A day of a month, with whatever year. */
const isFull = ({ kind, day, until, isLimit }: WrittenDate): boolean =>
  kind === "date" &&
  until === null &&
  !isLimit &&
  day?.form === "calendar" &&
  day.day !== null &&
  day.month !== null;

/** How far into a unit the date of an entry may stand. */
function headLength({ index, kind, text, message }: InsightUnit): number {
  if (kind === "heading") return text.length;
  if (MAIL.test(text)) return 200;
  // A day that somebody names is no day of an entry.
  if (kind !== "sentence" || message !== null) return -1;
  return ENTRY.test(text) || (index <= 1 && ENTRY_WITH_COMMA.test(text)) ? 12 : -1;
}

/** "**Northbank (Colette), 24 February 2026**": a line of a few words with a whole date at its end. */
function isHeadEnd({ text, kind, message }: InsightUnit, { start, end, day }: WrittenDate): boolean {
  if (message !== null || kind === "list-item" || kind === "task" || kind === "table") return false;
  if (day?.form !== "calendar" || day.year === null) return false;
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  return (
    /^[\s>*_]{0,6}\p{Lu}[^.!?:;\n]{1,40}, ?$/u.test(line) &&
    /^[*_]{0,2}[:,]?\s*(?:$|\n)/.test(text.slice(end))
  );
}

const MAIL =
  /^[\s>*_]{0,12}(?:(?:Date|Sent|Datum|Gesendet|Envoyé(?: le)?|Fecha|Enviado(?: el)?)[*_]{0,2} ?:|(?:On|Am|Le|El) .{6,120}(?:wrote|schrieb|a écrit|escribió))/is;
/** A line that is a date and little more, or a date before a stop, a dash or a colon. */
const ENTRY =
  /^[\s*_#]{0,6}(?:\p{L}{2,12}\.?,? )?(?:the )?(?:\d{1,4}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})[^.:\n–—]{0,20}(?:[.:–—]| - |$|\n)/u;

/** "April 10, on the bus": at the top of a note. */
const ENTRY_WITH_COMMA =
  /^[\s*_#]{0,6}(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})(?: \d{4})?,/u;

const STAMP =
  /^[\s[(*_>]{0,8}(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./-](\d{1,2})[./-](\d{2,4}))(?:,|T)?\s{0,3}\d{1,2}[:.]\d{2}/;

function stampedDay(text: string, { order }: DateContext): Day | null {
  const [, year, month, day, first, second, short] = STAMP.exec(text) ?? [];
  if (year !== undefined) return dayIn(Number(year), Number(month), Number(day));
  if (first === undefined) return null;
  const full = Number(short) < 100 ? 2000 + Number(short) : Number(short);
  const isDayFirst = text.includes(".") && /^\D{0,8}\d{1,2}\./.test(text) ? true : order === "day-first";
  if (!isDayFirst && order === null) return null;
  return isDayFirst ? dayIn(full, Number(second), Number(first)) : dayIn(full, Number(first), Number(second));
}
