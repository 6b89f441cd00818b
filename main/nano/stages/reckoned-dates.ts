import type { DayRule } from "#main/nano/insight-result.ts";
import {
  calendar,
  type DateRule,
  HAS,
  monthOf,
  num,
  on,
  pattern,
  rule,
  upTo,
  weekdayOf,
  YEAR,
} from "./date-rule.ts";
import { LOWER_MONTH_BY_DAY, MONTH, SHORT_WEEKDAY, WEEKDAY } from "./date-words.ts";

/** Days and spans that are reckoned from a calendar: weeks by number, halves of years, the last Friday of a month. */
export const reckonedDates = (): readonly DateRule[] => [
  rule(
    pattern(
      "(?<y>20\\d{2})-?W(?<w>[0-5]\\d)|(?:KW|[Cc]alendar week|ISO week) ?(?<v>[1-5]?\\d)|(?:CW ?|[Ww]eek |[Ww]k ?)(?<u>1[4-9]|[2-4]\\d|5[0-3])(?! of)",
    ),
    ({ y, w, v, u }) => weekNumber(num(y), num(w ?? v ?? u)),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?:the )?(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<d>${WEEKDAY}|${SHORT_WEEKDAY}) (?:of|in) (?:(?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?:,? (?<y>${YEAR}))?|(?:the |(?<s>next|this|last) )month)`,
      "gu",
    ),
    ({ n = "", d, m, y, s }) =>
      on({
        form: "nth-weekday",
        nth: n === "last" ? -1 : ORDINALS.findIndex((sign) => sign.test(n)) + 1,
        weekday: weekdayOf(d),
        month: m === undefined ? null : monthOf(m),
        year: num(y),
        step: STEPS[s ?? ""] ?? 0,
      }),
    HAS.weekday,
  ),
  rule(
    pattern(`(?<d>${SHORT_WEEKDAY})\\s?[-–]\\s?(?<e>${SHORT_WEEKDAY})`),
    ({ d, e }) =>
      upTo(on({ form: "weekday", weekday: weekdayOf(d), week: null }), {
        form: "weekday",
        weekday: weekdayOf(e),
        week: null,
      }),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:the )?(?<n>first|second|third|last)(?<c> two| three)? (?<u>weeks?|weekend) (?:of|in) (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?:,? (?<y>${YEAR}))?`,
      "gu",
    ),
    ({ n = "", c, u = "", m, y }) =>
      partOfMonth(n, /two/.test(c ?? "") ? 2 : c === undefined ? 1 : 3, u, {
        month: monthOf(m) ?? 1,
        year: num(y),
      }),
    HAS.month,
  ),
  rule(
    pattern("(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th) of (?<s>next|last|this) month", "giu"),
    ({ d, s = "" }) => {
      const day = num(d);
      return day === null || day > 31
        ? null
        : on({ form: "calendar", year: null, month: null, day, step: STEPS[s.toLowerCase()] ?? 0 });
    },
    HAS.digit,
  ),
  rule(
    pattern(
      `(?:the )?(?<n>first|second) half of (?:the year|(?<y>${YEAR}))|(?<!\\p{L})H(?<h>[12])(?:[ /](?<z>${YEAR}))?(?= (?:numbers|figures|results|revenue|sales|targets?|plan|budget|20|was|is|will)|[.,;!?)]|$)`,
      "gu",
    ),
    ({ n, y, h, z }) => {
      const year = num(y ?? z);
      const first = n === "first" || h === "1" ? 1 : 7;
      return upTo(calendar(year, first, null), { form: "calendar", year, month: first + 5, day: null });
    },
  ),
  rule(
    pattern(
      `(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?! ?\\d)(?! (?:and )?\\p{Lu})`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern("(?:the )?(?:(?:early|mid|late)[- ])?(?<c>1?\\d|2[01])(?:st|nd|rd|th) century", "giu"),
    ({ c }) => {
      const last = 100 * (num(c) ?? 0);
      return last < 1000
        ? null
        : upTo(calendar(last - 99, null, null), { form: "calendar", year: last, month: null, day: null });
    },
    HAS.digit,
  ),
];

const ORDINALS = [/^(?:first|1st)/, /^(?:second|2nd)/, /^(?:third|3rd)/, /^(?:fourth|4th)/];
const STEPS: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };

function weekNumber(year: number | null, week: number | null) {
  return week === null || week < 1 || week > 53 ? null : on({ form: "week", year, week });
}

/** Weeks count from the first of the month, the last ones from its end. */
function partOfMonth(
  which: string,
  count: number,
  unit: string,
  { month, year }: { month: number; year: number | null },
) {
  const nth = which === "last" ? -1 : ORDINALS.findIndex((sign) => sign.test(which)) + 1;
  if (unit === "weekend")
    return upTo(on({ form: "nth-weekday", nth, weekday: 6, month, year, step: 0 }), {
      form: "offset",
      unit: "day",
      count: 1,
    });
  const length: DayRule = { form: "offset", unit: "day", count: 7 * count - 1 };
  if (nth > 0) return upTo(calendar(year, month, 7 * (nth - 1) + 1), length);
  const end: DayRule = { form: "month-end", year, month };
  return upTo(on({ form: "beside", of: end, days: 1 - 7 * count, weekday: null }), length);
}
