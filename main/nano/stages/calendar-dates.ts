import {
  LOWER_MONTH,
  LOWER_MONTH_BY_DAY,
  LOWER_SHORT_WEEKDAY,
  MONTH,
  SHORT_WEEKDAY,
  WEEKDAY,
} from "./date-words.ts";
import {
  calendar,
  DAY,
  type DateRule,
  monthOf,
  num,
  on,
  pattern,
  type Reading,
  rule,
  upTo,
  weekdayOf,
  YEAR,
  HAS,
} from "./date-rule.ts";
import { digitDates } from "./digit-dates.ts";
import { monthNames } from "./month-names.ts";
import { ordinalDays } from "./ordinal-days.ts";
import { reckonedDates } from "./reckoned-dates.ts";
import { yearDates } from "./year-dates.ts";

/** Dates that name a year, a month or a day of a month, in digits or words. */
export const calendarDates = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?:(?:the )?end of|Ende|fin|finales de) (?<m>${MONTH})(?:,? (?:de |del )?(?<y>${YEAR}))?(?! \\d)`,
    ),
    ({ m, y }) => on({ form: "month-end", year: num(y), month: monthOf(m) ?? 1 }),
    HAS.month,
  ),
  ...digitDates(),
  // "21 and 22 April" is a span, "7 and 21 April" are two days.
  rule(
    pattern(
      `(?:the )?(?<d>${DAY})${NTH} ?(?:and|&|\\+|und|et) ?(?:the )?(?<e>${DAY})${NTH}(?: (?:of|de))? (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?:,? (?:de |del )?(?<y>${YEAR}))?`,
    ),
    ({ d, e, m, y }) => (Number(e) === Number(d) + 1 ? days(num(y), monthOf(m), num(d), num(e)) : null),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<w>${WEEKDAY}|${SHORT_WEEKDAY}|${LOWER_SHORT_WEEKDAY}) (?<d>${DAY})(?:st|nd|rd|th)?(?= ?(?:to|and|&|-|–|until|/|,) ?(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}|${LOWER_SHORT_WEEKDAY}) )?${DAY}(?:st|nd|rd|th)? (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?!\\p{L}))`,
    ),
    ({ w, d, m }) => withWeekday(calendar(null, monthOf(m), num(d)), weekdayOf(w?.toLowerCase())),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?<d>${DAY})(?:st|nd|rd|th)?(?=(?:, ?${DAY}(?:st|nd|rd|th)?)? ?(?:,|and|&|or)? ?${DAY}(?:st|nd|rd|th)? (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?!\\p{L}))(?= ?(?:,|and\\b|&|or\\b))`,
    ),
    ({ d, m }) => calendar(null, monthOf(m), num(d)),
    HAS.month,
  ),
  rule(
    pattern(
      `(?:(?:the )?(?<d>${DAY})${NTH}(?:\\s?(?:[-–/]|to|bis|au|al)\\s?(?<e>${DAY})${NTH})?(?: (?:of|de))? (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})(?:\\.(?= \\d))?)(?:,? (?:de |del )?(?<y>${YEAR}))?`,
    ),
    ({ d, e, m, y }) => days(num(y), monthOf(m), num(d), num(e)),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<m>${MONTH}|${LOWER_MONTH})\\.? (?:the )?(?<d>${DAY})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(?<e>${DAY})(?:st|nd|rd|th)?)?(?!:|\\s?[ap]\\.?m|\\s?%)(?:,? (?<y>${YEAR}))?`,
    ),
    ({ d, e, m, y }) => days(num(y), monthOf(m), num(d), num(e)),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<w>${WEEKDAY}|${SHORT_WEEKDAY}|${SHORT_WEEKDAY.toLowerCase()})(?: (?:morning|afternoon|evening|night))?,? (?:the )?(?<d>${DAY})(?:st|nd|rd|th)`,
    ),
    ({ w, d }) => withWeekday(calendar(null, null, num(d)), weekdayOf(w)),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:(?:[Ee]arly|[Mm]id|[Ll]ate|Anfang|Mitte|[Dd]ébut)[ -])?(?<m>${MONTH}|${LOWER_MONTH_BY_DAY}),? (?:de |del )?(?<y>${YEAR})`,
    ),
    ({ m, y }) => calendar(num(y), monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern(
      "(?<=^(?=Q\\d$)|(?=Q\\d (?:last|next|this) year)|\\b(?:for|in|by|of|since|until|till|from|before|after|during|this|next|last|early|late|mid|end|through|to|and|the|our|versus|vs) )Q(?<q>[1-4])(?:[ /](?<y>(?:19|20)\\d{2}))?|Q(?<r>[1-4])[ /](?<z>(?:19|20)\\d{2})",
      "giu",
    ),
    ({ q, r, y, z }) => on({ form: "quarter", quarter: Number(q ?? r), year: num(y ?? z) }),
    HAS.digit,
  ),
  rule(
    pattern("(?:the )?(?<n>first|second|third|fourth) quarter(?: of (?<y>(?:19|20)\\d{2}))?(?! of)", "giu"),
    ({ n = "", y }) => on({ form: "quarter", quarter: QUARTERS.indexOf(n.toLowerCase()) + 1, year: num(y) }),
  ),
  rule(
    pattern(`(?<w>[Ll]ast|[Nn]ext|[Tt]his) (?<m>${MONTH}|${LOWER_MONTH})`),
    ({ w = "", m }) => on({ form: "calendar", year: null, month: monthOf(m), day: null, step: stepOf(w) }),
    HAS.month,
  ),
  ...reckonedDates(),
  ...ordinalDays(),
  ...monthNames(),
  ...yearDates(),
];

const NTH = "(?:st|nd|rd|th|ST|ND|RD|TH|er|º|\\.)?";
const QUARTERS: readonly string[] = ["first", "second", "third", "fourth"];
const stepOf = (word: string): number => ({ next: 1, last: -1 })[word.toLowerCase()] ?? 0;

function days(
  year: number | null,
  month: number | null,
  from: number | null,
  to: number | null,
): Reading | null {
  const last = to === null ? null : calendar(year, month, to);
  return upTo(calendar(year, month, from), last?.day ?? null);
}

function withWeekday(reading: Reading | null, weekday: number): Reading | null {
  if (reading?.day?.form !== "calendar") return reading;
  return { ...reading, day: { ...reading.day, weekday } };
}
