import type { DayRule } from "#main/nano/insight-result.ts";
import { DECADES } from "#shared/calendar.ts";
import {
  calendar,
  type DateRule,
  monthOf,
  num,
  offset,
  on,
  pattern,
  rule,
  upTo,
  weekdayOf,
  HAS,
} from "./date-rule.ts";
import { LOWER_SHORT_WEEKDAY, MONTH, SHORT_WEEKDAY } from "./date-words.ts";

/** Dates as people write them for themselves and their friends: short, in small letters, without a preposition. */
export const hastyDates = (): readonly DateRule[] => [
  rule(pattern("(?:tmrw|tmr|tomoz|2moro)(?: (?:am|pm|morning|night))?", "giu"), () => offset("day", 1)),
  rule(pattern("(?:ystdy|ystd|yday)", "giu"), () => offset("day", -1)),
  rule(pattern("(?<u>eo[dwmy]|cob)"), ({ u = "" }) => {
    const unit = ({ w: "week", m: "month", y: "year" } as const)[u.charAt(2)] ?? "day";
    return on({ form: "end", unit, count: 0 });
  }),
  rule(pattern("(?<w>next|last|this) (?<u>yr|wk)", "giu"), ({ w = "", u }) =>
    offset(u?.toLowerCase() === "yr" ? "year" : "week", STEPS[w.toLowerCase()] ?? 0),
  ),
  rule(pattern("(?:this |the )?(?:w/e(?! [\\d/])|wknd|wkend)", "giu"), () => offset("weekend", 0)),
  rule(
    pattern(`month[- ]end (?<m>${MONTH})`, "giu"),
    ({ m }) => on({ form: "month-end", year: null, month: monthOf(m) ?? 1 }),
    HAS.month,
  ),
  rule(
    pattern("(?:end|end of) (?<m>Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"),
    ({ m }) => on({ form: "month-end", year: null, month: monthOf(m) ?? 1 }),
    HAS.month,
  ),
  ...weekdays(),
  ...months(),
  ...decades(),
  ...feasts(),
  rule(
    pattern("(?<=, )(?<d>\\d{1,2})(?:st|nd|rd|th)(?=\\.(?:\\s|$)|$)"),
    ({ d }) => calendar(null, null, num(d)),
    HAS.digit,
  ),
  rule(
    pattern("(?:c\\.? ?|ca\\.? |circa )(?<y>1[0-9]{3}|20\\d{2})", "giu"),
    ({ y }) => calendar(num(y), null, null),
    HAS.digit,
  ),
  rule(
    pattern("(?<=\\p{L}: )(?<y>1[5-9]\\d{2})(?=[,;.](?:\\s|$))"),
    ({ y }) => calendar(num(y), null, null),
    HAS.digit,
  ),
];

const STEPS: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };

/** What stands before a day that is meant as one. */
const DAY_LEAD =
  "on|by|until|till?|before|due|from|to|for|since|after|this|next|last|and|or|do|mean|me|it|u|you|pls|back|off|out|ready|open|closed|instead of|not|was|is|here|in|=|&|\\+|→|->|[-–,/(]";
/** What stands behind one. */
const DAY_TAIL =
  "at|noon|midday|night|nite|evening|eve|morning|morn|am|pm|afternoon|lunch|til|till|until|latest|early|late|week|\\d";

const PAIR = "sat|sun|mon|wed|Sat|Sun|Mon|Wed|tue|thu|fri|tues|weds|thurs|Tue|Thu|Fri|Tues|Weds|Thurs";
/** Whoever sat, and what the sun shines on, are no days. */
const NO_DAY =
  "he|she|it|they|we|i|you|who|and|or|the|of|more|some|no|in|full|just|newly|to|were|was|be|is|been|cat|dog|everyone";

/** Short names that are words in no other sense stand anywhere; "sat", "sun", "mon" and "wed" need company. */
const weekdays = (): readonly DateRule[] => [
  // "sat or sun", "Mon/Tue": two of them are days.
  rule(
    pattern(
      `(?:(?<a>sat|sun|mon|wed|Sat|Sun|Mon|Wed)(?= ?(?:or|and|&|/|\\+|,|not) ?(?:${PAIR})(?![\\p{L}\\p{N}]))|(?<=(?<!\\p{L})(?:${PAIR}) ?(?:or|and|&|/|\\+|,|not) ?)(?<b>sat|sun|mon|wed|Sat|Sun|Mon|Wed))`,
    ),
    ({ a, b }) => on({ form: "weekday", weekday: weekdayOf((a ?? b)?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
  rule(
    new RegExp(
      `(?<=[/])(?<a>${PAIR})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?<b>${PAIR})(?=/(?:${PAIR})(?![\\p{L}\\p{N}]))`,
      "gu",
    ),
    ({ a, b }) => on({ form: "weekday", weekday: weekdayOf((a ?? b)?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
  // "whats happening sat", "wed works": the last word of a clause, or the first before a verb of agreeing.
  rule(
    pattern(
      `(?:(?<=\\p{Ll}\\p{Ll} )(?<!(?:^|[^\\p{L}])(?:${NO_DAY}|\\p{Lu}\\p{L}{1,20}) )(?<a>sat|sun|mon|wed|Sat|Sun|Mon|Wed)(?=$|\\n|[.,;!?)])|(?<b>sat|sun|mon|wed|Mon|Wed|Sat|Sun|Tue|Thu|Fri|Tues|Weds|Thurs)(?= (?:works?|is (?:good|fine|ok|better|best|out|off|no)|suits?|would|will|then)\\b))`,
    ),
    ({ a, b }) => on({ form: "weekday", weekday: weekdayOf((a ?? b)?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
  // "one last swim, wed", "sat–wed", "wed — Slept", "Wed (Vikram)"
  rule(
    pattern(
      `(?<=\\p{L}[,(] ?)(?<a>${LOWER_SHORT_WEEKDAY}|${SHORT_WEEKDAY})(?=$|\\n|[.;!?)])|(?<=(?:^|\\n)[*_#\\-• ]{0,4})(?<b>${LOWER_SHORT_WEEKDAY}|${SHORT_WEEKDAY})(?= —| \\(\\p{L})`,
    ),
    ({ a, b }) => on({ form: "weekday", weekday: weekdayOf((a ?? b)?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
  rule(
    pattern(`(?<a>${LOWER_SHORT_WEEKDAY})\\s?[-–]\\s?(?<b>${LOWER_SHORT_WEEKDAY})`),
    ({ a, b }) =>
      upTo(on({ form: "weekday", weekday: weekdayOf(a), week: null }), {
        form: "weekday",
        weekday: weekdayOf(b),
        week: null,
      }),
    HAS.weekday,
  ),
  // "Tue. Same job.", "**Weds** Library", "Thu  nothing": entries of a diary.
  rule(
    pattern(
      `(?<=(?:^|\\n)[*_#\\-• ]{0,4})(?<a>${SHORT_WEEKDAY}|${LOWER_SHORT_WEEKDAY})(?=\\.(?:\\s|$)|[*_]{1,2}(?:\\s|$)| {2,4}\\S)`,
    ),
    ({ a }) => on({ form: "weekday", weekday: weekdayOf(a?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
  rule(
    pattern(
      "(?<d>tues|tue|weds|thurs|thur|thu|fri)(?:['’]s)?|(?<e>sat|sun|mon)['’]s(?= (?:my|our|the|no|fine|good|ok|off|out|his|her|a|better|when)\\b)",
      "giu",
    ),
    ({ d, e }) => on({ form: "weekday", weekday: weekdayOf((d ?? e)?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:(?<=(?:^|[\\s?])(?:${DAY_LEAD}) ?)(?<a>${LOWER_SHORT_WEEKDAY}|${SHORT_WEEKDAY})(?=$|\\n|[.,;:!?)]|['’]s\\b| (?:and|or|if|but|so|cos|because|pls|please|instead|then|when|with|after|${DAY_TAIL})\\b)|(?<=(?:^|\\n)[*_#\\-• ]{0,4})(?<b>${LOWER_SHORT_WEEKDAY}|${SHORT_WEEKDAY})(?=$|\\n|[:,]| [-–])|(?<c>${LOWER_SHORT_WEEKDAY}|${SHORT_WEEKDAY})(?= (?:noon|midday|night|evening|morning|am|pm|late|early|til|till|half|quarter|lunch)\\b| \\d{1,2}(?:[:.-]\\d|\\s?[ap]m)))`,
    ),
    ({ a, b, c }) => on({ form: "weekday", weekday: weekdayOf((a ?? b ?? c)?.toLowerCase()), week: null }),
    HAS.weekday,
  ),
];

const SHORT_MONTH = "(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const MONTH_LEAD =
  "[Ii]n|[Bb]y|[Uu]ntil|[Tt]ill?|[Ss]ince|[Bb]efore|[Aa]fter|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|[Ww]as|[Oo]f|[Tt]hru|[Tt]hrough|to|offered|tried|it['’]s";

/** Months in small letters and short ones: "in may", "since Feb", "remember november". */
const months = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?<=\\b(?:${MONTH_LEAD})[ -])(?<m>${SHORT_MONTH}|${SHORT_MONTH.toLowerCase()}|march|may|april|june|august)(?=$|\\n|[.,;:!?)]| (?:and|or|but|so|we|he|she|they|i|it|last|this|next|at|to|when|because|if|for|with|unless|where|now)\\b| \\()`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern("(?<=\\p{Ll} )(?<m>january|february|july|september|october|november|december)(?! \\d)"),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern(
      "(?<=\\b(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|anfang|mitte|ende) )(?<m>januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)",
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
];

const PART = "(?:(?:early|mid|late)[- ])?";

/** "the 1930s", "the 80s", "the fifties", "die 90er", "les années 90", "los años 90". */
const decades = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?:the ${PART}|${PART}(?=1[5-9]\\d0|20[012]0)|(?:les |des )?années |(?:los )?años |(?:die|den|der) )['’]?(?<y>1[5-9]\\d0|20[012]0|[2-9]0)(?:['’]?s|er(?:n)?(?:[- ]Jahren?)?|(?<=(?:années|años) ['’]?\\d\\d))`,
      "giu",
    ),
    ({ y = "" }) => decade(y.length === 2 ? 1900 + Number(y) : Number(y)),
    HAS.digit,
  ),
  rule(pattern(`the ${PART}(?<n>${DECADES.slice(2).join("|")})`, "giu"), ({ n = "" }) =>
    decade(1900 + 10 * DECADES.indexOf(n.toLowerCase())),
  ),
];

const decade = (year: number) =>
  upTo(calendar(year, null, null), { form: "calendar", year: year + 9, month: null, day: null });

/** Feasts in small letters, and those whose day other calendars and countries tell. */
const feasts = (): readonly DateRule[] => [
  rule(
    pattern(
      "(?<=\\b(?:at|by|since|before|after|until|till?|for|over|this|last|between|and|from) )(?<h>christmas|xmas|halloween|hogmanay|new year(?! resolution))(?! (?:party|markets?|trees?|cards?|fair|dinner|presents?|do|lights|concert|jumper|holidays?|break))",
      "giu",
    ),
    ({ h = "" }) => feast(h),
  ),
  rule(pattern("Hogmanay(?! \\p{Lu})"), () => feast("hogmanay")),
  rule(
    pattern(
      "(?<!\\ba )(?:the )?(?:(?<n>May Day|Early May|May|Easter|August|[Ss]pring|[Ss]ummer) )?bank holiday(?<w> weekend| Monday)?(?! (?:rates?|pay|cover))",
      "giu",
    ),
    ({ n, w }) => bankHoliday(n?.toLowerCase(), w),
  ),
  rule(
    pattern(
      "(?<=\\b(?:at|by|since|before|after|until|till?|for|over|this|last|ok|during|on) )thanksgiving(?! (?:dinner|party|break))|Thanksgiving(?= (?:and|is|we|at)\\b|$|[.,;:!?])",
      "giu",
    ),
    () => on({ form: "nearest", of: [nthWeekday(4, 4, 11), nthWeekday(2, 1, 10)] }),
  ),
  rule(pattern("(?:Semana Santa|Holy Week|Karwoche)", "gu"), () =>
    upTo(on({ form: "easter", days: -7, year: null }), { form: "offset", unit: "day", count: 7 }),
  ),
  rule(
    pattern(
      "half[- ]term(?! (?:holidays?|break|club))|(?<=\\b(?:at|by|since|before|after|until|till?|for|over|this|last|ok|during) )(?:diwali|eid|ramadan|hanukkah|passover|lent|lunar new year|chinese new year)(?! (?:dinner|party|break))",
      "giu",
    ),
    () => on({ form: "unsettled" }),
  ),
];

/** Of England: the first and the last Monday of May, the last of August, Easter Monday; a weekend ends with it. */
function bankHoliday(name: string | undefined, weekend: string | undefined) {
  const day = ((): DayRule => {
    if (name === undefined) return { form: "nearest", of: BANK_HOLIDAYS };
    if (name === "easter") return { form: "easter", days: 1, year: null };
    const isFirst = name === "may" || name.endsWith(" may") || name === "may day";
    const month = name === "august" || name === "summer" ? 8 : 5;
    return nthWeekday(isFirst ? 1 : -1, 1, month);
  })();
  if (weekend?.trim() !== "weekend") return on(day);
  const saturday: DayRule = { form: "beside", of: day, days: -2, weekday: null };
  return upTo(on(saturday), { form: "offset", unit: "day", count: 2 });
}

const nthWeekday = (nth: number, weekday: number, month: number): DayRule => ({
  form: "nth-weekday",
  nth,
  weekday,
  month,
  year: null,
  step: 0,
});
const BANK_HOLIDAYS: readonly DayRule[] = [
  { form: "easter", days: 1, year: null },
  nthWeekday(1, 1, 5),
  nthWeekday(-1, 1, 5),
  nthWeekday(-1, 1, 8),
];

function feast(name: string) {
  const lower = name.toLowerCase();
  if (lower.startsWith("new")) return calendar(null, 1, 1);
  if (lower === "halloween") return calendar(null, 10, 31);
  return lower === "hogmanay" ? calendar(null, 12, 31) : calendar(null, 12, 25);
}
