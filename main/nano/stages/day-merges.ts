import type { DayRule } from "#main/nano/insight-result.ts";
import type { Reading } from "./date-rule.ts";

/** A reading and where its words stand. */
export type Found = Reading & { start: number; end: number };

/** What two dates beside each other say together; null where each stands for itself. */
export type Merge = (text: string, last: Found, next: Found, between: string) => Reading | null;

/** Days that are told by two dates: each goes over all dates of a text, in this order. */
export const DAY_MERGES: readonly Merge[] = [
  weekdayWithDate,
  dateWithWeekday,
  endWithDate,
  weekendOf,
  withYear,
  besideDate,
];

/** "COB Friday" is Friday, "month-end February" the end of that. */
function endWithDate(_text: string, last: Found, next: Found, between: string): Reading | null {
  if (last.day?.form !== "end" || next.kind !== "date" || !/^,? (?:on |of |this )?$/i.test(between))
    return null;
  const { unit } = last.day;
  if (
    unit === "day" &&
    (next.day?.form === "weekday" ||
      (next.day?.form === "calendar" && next.day.day !== null) ||
      (next.day?.form === "offset" && next.day.unit === "day"))
  )
    return next;
  const isMonth = next.day?.form === "calendar" && next.day.day === null && next.day.month !== null;
  if (unit !== "month" || !isMonth || next.day?.form !== "calendar") return null;
  return { ...next, day: { form: "month-end", year: next.day.year, month: next.day.month ?? 1 } };
}

/** "The weekend of 22 November". */
function weekendOf(_text: string, last: Found, next: Found, between: string): Reading | null {
  if (last.day?.form !== "offset" || last.day.unit !== "weekend" || !/^ of (?:the )?$/i.test(between))
    return null;
  if (next.day?.form !== "calendar" || next.day.day === null || next.until !== null) return null;
  return { ...next, until: { day: { form: "offset", unit: "day", count: 1 }, clock: null } };
}

/** "March last year", "Q4 next year". */
function withYear(_text: string, last: Found, next: Found, between: string): Reading | null {
  if (next.day?.form !== "offset" || next.day.unit !== "year" || next.clock !== null) return null;
  if (!/^,? (?:of )?$/.test(between) || last.until !== null) return null;
  const { day } = last;
  if (day?.form !== "calendar" && day?.form !== "quarter") return null;
  return day.year === null ? { ...last, day: { ...day, years: next.day.count } } : null;
}

/** "The Tuesday after Easter", "three days before 5 May". */
function besideDate(text: string, last: Found, next: Found, between: string): Reading | null {
  const side = /^ (?<back>before|ahead of|prior to)? ?(?:after|following)? ?(?:the )?$/i.exec(between);
  if (
    side === null ||
    between.trim() === "" ||
    next.kind !== "date" ||
    next.until !== null ||
    last.until !== null
  )
    return null;
  const isDayRule =
    next.day?.form === "calendar"
      ? next.day.day !== null
      : next.day?.form === "easter" || next.day?.form === "nth-weekday";
  if (!isDayRule || next.day === null) return null;
  const sign = side.groups?.["back"] === undefined ? 1 : -1;
  const before = text.slice(Math.max(0, last.start - 6), last.start);
  if (last.day?.form === "weekday" && last.day.week === null && /\bthe $/i.test(before))
    return { ...next, day: { form: "beside", of: next.day, days: sign, weekday: last.day.weekday } };
  const length =
    last.kind === "duration" && !/\bfor $/i.test(before) ? DAYS[last.span?.unit ?? ""] : undefined;
  if (length === undefined || last.span === null) return null;
  return {
    ...next,
    day: { form: "beside", of: next.day, days: sign * length * last.span.count, weekday: null },
  };
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** "27 March (Friday)" and "the 2nd of May, a Saturday" are one day. */
function dateWithWeekday(_text: string, last: Found, next: Found, between: string): Reading | null {
  if (last.day?.form !== "calendar" || last.day.day === null || last.until !== null || last.clock !== null)
    return null;
  if (
    next.day?.form !== "weekday" ||
    next.day.week !== null ||
    next.kind !== "date" ||
    last.day.weekday !== undefined
  )
    return null;
  const isEntry = last.day.month === null && between === ", ";
  return isEntry || /^(?: \(|, an? )$/.test(between)
    ? { ...last, day: { ...last.day, weekday: next.day.weekday } }
    : null;
}

/** "w/c 23 March" is a week; "the day before Good Friday" another day. */
export function withLead(text: string, date: Found, from: number): Found {
  const { day, kind, clock, until } = date;
  if (kind !== "date" || clock !== null || until !== null || day === null) return date;
  const before = text.slice(Math.max(from, date.start - 30), date.start);
  const week =
    /(?:\b(?:the )?(?:wk|week) (?:of|from|starting|beginning|commencing)|\bw\/?[cb]|\bwk? ?c(?:ommencing)?)[:.]? (?:the )?(?:mon(?:day)? )?$/i.exec(
      before,
    );
  if (week !== null && (day.form === "slashes" || (day.form === "calendar" && day.day !== null)))
    return {
      ...date,
      start: date.start - week[0].length,
      until: { day: { form: "offset", unit: "day", count: 6 }, clock: null },
    };
  const isFixed =
    day.form === "easter" || day.form === "nth-weekday" || (day.form === "calendar" && day.day !== null);
  const beside = isFixed
    ? /\bthe (?<u>day|night|evening|weekend) (?<w>before|after) (?:the )?$/i.exec(before)
    : null;
  if (beside === null) return date;
  const sign = beside.groups?.["w"]?.toLowerCase() === "before" ? -1 : 1;
  const start = date.start - beside[0].length;
  if (beside.groups?.["u"] !== "weekend")
    return { ...date, start, day: { form: "beside", of: day, days: sign, weekday: null } };
  const saturday: DayRule = { form: "beside", of: day, days: sign, weekday: sign < 0 ? 6 : 6 };
  return {
    ...date,
    start,
    day: saturday,
    until: { day: { form: "offset", unit: "day", count: 1 }, clock: null },
  };
}

/** "Thursday 27 March". */
function weekdayWithDate(_text: string, last: Found, next: Found, between: string): Reading | null {
  if (last.day?.form !== "weekday" || last.day.week !== null || last.kind !== "date" || last.clock !== null)
    return null;
  if (next.day?.form === "slashes" && /^,? $/.test(between)) return next;
  if (next.day?.form !== "calendar" || next.day.day === null || !BEFORE_DATE.test(between)) return null;
  return { ...next, day: { ...next.day, weekday: last.day.weekday } };
}

const BEFORE_DATE = /^,?\s{1,2}(?:the\s|den\s|dem\s)?$|^,?\s\($/i;
