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
  ...digits(),
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
  ...months(),
  ...yearDates(),
];

const NTH = "(?:st|nd|rd|th|er|º|\\.)?";
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

const digits = (): readonly DateRule[] => [
  rule(
    pattern(
      "(?<y>\\d{4})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?:T(?<h>\\d{2}):(?<n>[0-5]\\d)(?::\\d{2})?Z?)?",
    ),
    ({ y, m, d, h, n }) => {
      const day = calendar(num(y), num(m), num(d));
      return day && h !== undefined ? { ...day, clock: { hour: Number(h), minute: Number(n) } } : day;
    },
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<!\\b(?:in|into|than|version|release|v|on) )(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>${YEAR}|\\d{2})?|(?<=\\b(?:in|into|on) )(?<a>${DAY})\\.(?<b>0?[1-9]|1[0-2])\\.(?<c>${YEAR}|\\d{2})`,
    ),
    ({ y, m, d, a, b, c }) => calendar(fullYear(y ?? c), num(m ?? b), num(d ?? a)),
    HAS.digit,
  ),
  rule(
    pattern(`(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>(?<y>${YEAR}|(?<=/)\\d{2})`),
    ({ a, b, y }) => slashes(Number(a), Number(b), fullYear(y)),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<=(?:${WEEKDAY}|${SHORT_WEEKDAY}|${LOWER_SHORT_WEEKDAY}),? )(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![/\\d])|(?<c>\\d{1,2})/(?<e>\\d{1,2})(?= ?[-–] ?\\d{1,2}/\\d{1,2}(?![/\\d]))|(?<=\\d/\\d{1,2} ?[-–] ?)(?<f>\\d{1,2})/(?<g>\\d{1,2})(?![/\\d])`,
    ),
    ({ a, b, c, e, f, g }) => slashes(Number(a ?? c ?? f), Number(b ?? e ?? g), null),
    HAS.digit,
  ),
  // "11/20" is a day only beside a word or a time that says so; without one it is a fraction.
  rule(
    pattern(
      "(?<![\\d$£€] ?)(?<a>0[1-9]|[12]\\d|3[01])/(?<b>0[1-9]|1[0-2])(?![/%]|\\d| ?(?:cm|mm|inch|px|kg|g|ml|points?|marks?|stars?)\\b)|(?<![\\d$£€] ?)(?<c>(?!24/7)(?:1[3-9]|2\\d|3[01]))/(?<e>[2-9])(?![/%]|\\d| ?(?:cm|mm|inch|px|kg|g|ml|points?|marks?|stars?)\\b)",
      "gu",
    ),
    ({ a, b, c, e }) => (a === "24" ? null : slashes(Number(a ?? c), Number(b ?? e), null)),
    HAS.digit,
  ),
  rule(
    pattern(
      "(?:(?<=\\b(?:on|by|due|until|till|before|from|since|after|earliest|latest|dated|for|through|thru):? )|(?=\\d{1,2}/\\d{1,2},? (?:at |@ ?)?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m))(?<a>\\d{1,2})/(?<b>\\d{1,2})(?!/)",
      "giu",
    ),
    ({ a, b }) => (a === "24" || Number(b) === 1 ? null : slashes(Number(a), Number(b), null)),
    HAS.digit,
  ),
];

const fullYear = (text: string | undefined): number | null => {
  const year = num(text);
  return year !== null && year < 100 ? 2000 + year : year;
};

/** "12/03/2026": the larger number tells the day; two small ones do not. */
function slashes(first: number, second: number, year: number | null): Reading | null {
  if (first > 12) return calendar(year, second, first);
  if (second > 12) return calendar(year, first, second);
  if (first < 1 || second < 1) return null;
  return first === second ? calendar(year, first, second) : on({ form: "slashes", first, second, year });
}

const FULL_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SURE_MONTH = "(?:January|February|July|September|October|November|December)";

const FRENCH_SPANISH =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const GERMAN =
  "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";

/** Months alone: some are names and words too, and need a word before them that says so. */
const months = (): readonly DateRule[] => [
  rule(
    pattern(`(?<m>${FULL_MONTH})(?<s> and | to |\\s?[-–]\\s?)(?<n>${FULL_MONTH})(?! \\d)`),
    ({ m, s = "", n }) => {
      const isNames =
        s === " and " &&
        /^(?:April|May|June|August|March)$/.test(`${m}`) &&
        /^(?:April|May|June)$/.test(`${n}`);
      return isNames ? null : monthSpan(m, n);
    },
    HAS.month,
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:in|by|until|till|since|from|before|after|during|of|this|next|last|early|mid|late|to|for|than|not|or|about|around|the (?=March|April|June|August)|[Ii]n|[Ss]ince|[Ee]very|[Ee]ach|until early|until late) )|(?=${SURE_MONTH}))(?<m>${FULL_MONTH})(?! (?:will|has|is|was|says|said|can|and \\p{Lu}))`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<=\\b(?:in|by|until|till|since|before|after|during|early|mid|late|this) )(?<m>${LOWER_MONTH})`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<=\\b(?:[Vv]on|[Ss]eit|[Ii]m|[Bb]is|[Aa]b|Anfang|Mitte|[Vv]or|[Nn]ach) (?:Ende |Anfang |Mitte )?)(?<m>${GERMAN})(?: bis (?<n>${GERMAN}))?`,
    ),
    ({ m, n }) => monthSpan(m, n),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<=\\b(?:en|de|depuis|jusqu['’]en|début|mi-|avant|desde|hasta|au mois de|mes de) |\\bd['’]|\\bmi-)(?<m>${FRENCH_SPANISH})(?: (?:à|a) (?<n>${FRENCH_SPANISH}))?`,
    ),
    ({ m, n }) => monthSpan(m, n),
    HAS.month,
  ),
];

function monthSpan(first: string | undefined, last: string | undefined): Reading | null {
  const end = last === undefined ? null : calendar(null, monthOf(last), null);
  return upTo(calendar(null, monthOf(first), null), end?.day ?? null);
}
