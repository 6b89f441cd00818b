import type { DateUnit } from "#main/nano/insight-result.ts";
import {
  COUNT,
  countOf,
  LOWER_MONTH_BY_DAY,
  LOWER_SHORT_WEEKDAY,
  MONTH,
  SHORT_WEEKDAY,
  WEEKDAY,
} from "./date-words.ts";
import { DAY, type DateRule, offset, on, pattern, type Reading, rule, weekdayOf, HAS } from "./date-rule.ts";

/** Dates that count from the day of writing, and weekdays. */
export const relativeDates = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?:the )?(?:end|close) of (?:the |this )?(?:(?<w>next|last) )?(?<u>day|week|weekend|month|quarter|year|business|play)|(?:the )?(?<v>month|year)[- ]end(?! (?:close|reports?|figures|accounts|process|party|review|bonus)\\b)`,
      "giu",
    ),
    ({ w, u, v = "" }) =>
      on({
        form: "end",
        unit: /^(?:business|play)$/i.test(u ?? "") ? "day" : unitOf(u ?? v),
        count: step(w),
      }),
  ),
  rule(pattern("(?<u>EOD|EOW|EOM|EOY|COB)"), ({ u = "" }) => {
    const unit = ({ W: "week", M: "month", Y: "year" } as const)[u.charAt(2)] ?? "day";
    return on({ form: "end", unit, count: 0 });
  }),
  rule(pattern("(?:the )?day after tomorrow", "giu"), () => offset("day", 2)),
  rule(pattern("(?:the )?day before yesterday", "giu"), () => offset("day", -2)),
  rule(pattern("(?:the )?week (?<w>after next|before last)", "giu"), ({ w }) =>
    offset("week", /next/i.test(w ?? "") ? 2 : -2),
  ),
  rule(
    pattern(`(?:the )?(?<d>${WEEKDAY}|${SHORT_WEEKDAY}) (?<w>after next|before last)`, "giu"),
    ({ d, w }) =>
      /next/i.test(w ?? "")
        ? on({
            form: "beside",
            of: { form: "weekday", weekday: weekdayOf(d), week: null },
            days: 7,
            weekday: null,
          })
        : on({
            form: "beside",
            of: { form: "weekday", weekday: weekdayOf(d), week: -1 },
            days: -7,
            weekday: null,
          }),
    HAS.weekday,
  ),
  rule(pattern("this (?:time next week|day week)", "giu"), () => offset("day", 7)),
  rule(pattern("this time last week", "giu"), () => offset("day", -7)),
  rule(
    pattern(
      "(?:your|the) weekend(?=\\?)|(?<=\\b(?:your|my|our|(?:have|had) an? (?:\\p{L}{3,12} )?) ?)weekend(?! (?:bag|away|house|plans?)\\b)",
      "giu",
    ),
    () => offset("weekend", 0),
  ),
  rule(pattern(`(?<c>${COUNT}|a) (?<u>weeks?) (?:from )?(?<f>today|tomorrow)`, "giu"), ({ c = "", f = "" }) =>
    offset("day", 7 * (countOf(c) ?? 1) + (f.toLowerCase() === "tomorrow" ? 1 : 0)),
  ),
  rule(
    pattern(
      "(?:today|2day|tonight|tonite|2nite|2night|this (?:morning|morn|afternoon|arvo|aft|evening|eve))",
      "giu",
    ),
    () => offset("day", 0),
  ),
  rule(pattern("(?:tomorrow|tmrw|tom+or+ow|tomor+o)(?: (?:morning|afternoon|evening|night))?", "giu"), () =>
    offset("day", 1),
  ),
  rule(pattern("(?:yesterday(?: (?:morning|afternoon|evening))?|yest|last (?:night|nite))", "giu"), () =>
    offset("day", -1),
  ),
  rule(
    pattern(
      `(?:in|within)(?: the next)? (?<!\\b(?:has|have|had|hasn['’]t|haven['’]t|ever|never|once|twice|times|first|best|worst|anything|nothing|\\d{1,4} ?\\p{L}{0,3})\\b[^.,;]{0,30}(?:in|within)(?: the next)? )(?<c>${COUNT}|an?) (?<u>${SPANS})(?:['’]? time)?(?! of\\b)`,
      "giu",
    ),
    ({ c = "", u }) => after(countOf(c) ?? 1, u),
  ),
  rule(pattern(`(?<c>${COUNT}|an?) (?<u>${SPANS}) (?<w>ago|from now)`, "giu"), ({ c = "", u, w = "" }) =>
    after((countOf(c) ?? 1) * (w.toLowerCase() === "ago" ? -1 : 1), u),
  ),
  rule(
    pattern(
      `(?<d>${WEEKDAY}|${SHORT_WEEKDAY}),? (?:of )?(?<w>next|last) (?:week|wk)|(?:the )?(?<v>next|last) (?:week|wk),? (?:on )?(?<e>${WEEKDAY}|${SHORT_WEEKDAY})`,
      "giu",
    ),
    ({ w, d, v, e }) => ofWeek(weekdayOf(d ?? e), step(w ?? v)),
    HAS.weekday,
  ),
  rule(
    pattern(
      "(?:the )?(?:(?:early|mid|late|middle of|start of|beginning of) )?(?<w>next|last|this|coming|past|following|previous) (?<u>weekend|week|month|quarter|year)",
      "giu",
    ),
    ({ w, u }) => offset(unitOf(u), step(w)),
  ),
  rule(
    pattern(
      `(?:(?:the |this )?(?<w>next|last|this|past|following|(?<=the |this |next )coming) )(?<d>${WEEKDAY}|${SHORT_WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
      "giu",
    ),
    ({ w, d }) => on({ form: "weekday", weekday: weekdayOf(d), week: step(w) }),
    HAS.weekday,
  ),
  // "Friday week" is seven days behind the next Friday.
  rule(
    pattern(
      `(?:(?<d>${WEEKDAY}|${SHORT_WEEKDAY}) (?<f>week|fortnight)|(?<c>a|one|two|three) weeks? (?:on|from|this|come) (?<e>${WEEKDAY}|${SHORT_WEEKDAY}))(?! (?:\\d|in|of)\\b)`,
      "giu",
    ),
    ({ d, f, c, e }) =>
      on({
        form: "beside",
        of: { form: "weekday", weekday: weekdayOf(d ?? e), week: null },
        days: 7 * (/^f/i.test(f ?? "") ? 2 : (countOf(c ?? "a") ?? 1)),
        weekday: null,
      }),
    HAS.weekday,
  ),
  rule(
    pattern(`(?<d>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`),
    ({ d }) => on({ form: "weekday", weekday: weekdayOf(d), week: null }),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:on|by|until|till|before|due|from|to|for) )(?<c>${SHORT_WEEKDAY}|${LOWER_SHORT_WEEKDAY})|(?<d>${SHORT_WEEKDAY})(?=,? (?:${DAY}|${MONTH}|at)\\b|$|[,;:)]|\\n)|(?<l>${LOWER_SHORT_WEEKDAY})(?=,? (?:${DAY} |${LOWER_MONTH_BY_DAY})|:| [-–] )|(?<=(?:^|[\\n.!] ?))(?<f>${LOWER_SHORT_WEEKDAY}|Weds)(?= (?:got|had|went|was|did|the|a|my)\\b))`,
    ),
    ({ c, d, l, f }) => on({ form: "weekday", weekday: weekdayOf(c ?? d ?? l ?? f), week: null }),
    HAS.weekday,
  ),
  rule(pattern("(?:at |over )?the weekend", "giu"), () => offset("weekend", 0)),
  rule(pattern("(?<=\\b(?:since|at|by|before|after|until|from) )lunchtime", "giu"), () => offset("day", 0)),
  rule(pattern("that (?<u>day|week|month|year)", "giu"), ({ u }) => later(unitOf(u), 0)),
  rule(
    pattern(
      "the (?:next|following) (?:day|morning|evening)|the (?:day|morning|evening|night) after(?=$|[.,;:!?)]|\\n)",
      "giu",
    ),
    () => later("day", 1),
  ),
  rule(
    pattern(
      "the (?:day|night|evening|morning) before(?=$|[.,;:!?)]|\\n| (?:and|or|so|but|if|when|we|i|he|she|they)\\b)|the previous (?:day|evening|night)",
      "giu",
    ),
    () => later("day", -1),
  ),
  rule(pattern("the same (?:day|evening|morning|afternoon|night)", "giu"), () => later("day", 0)),
  rule(pattern(`(?<c>${COUNT}) (?<u>${SPANS}) later`, "giu"), ({ c = "", u = "" }) => {
    const count = countOf(c) ?? 1;
    return /^(?:week|fortnight)/i.test(u)
      ? later("day", count * (/^f/i.test(u) ? 14 : 7))
      : later(unitOf(u), count);
  }),
];

/** "Wednesday of last week" is no later than its Sunday, "last Wednesday" may be yesterday. */
const ofWeek = (weekday: number, week: number): Reading =>
  week < 0
    ? on({
        form: "beside",
        of: { form: "offset", unit: "week", count: week - 1 },
        days: weekday,
        weekday: null,
      })
    : on({ form: "weekday", weekday, week });
const later = (unit: DateUnit, count: number): Reading => on({ form: "later", unit, count });
const SPANS = "days?|weeks?|fortnights?|months?|quarters?|years?";
const unitOf = (word = ""): DateUnit => word.toLowerCase().replace(/s$/, "") as DateUnit; // the patterns list the units
/** "in two weeks" is a day; "in two months" is a month. */
function after(count: number, word = ""): Reading {
  if (/^fortnight/i.test(word)) return offset("day", 14 * count);
  return /^week/i.test(word) ? offset("day", 7 * count) : offset(unitOf(word), count);
}
const STEP: Readonly<Record<string, number>> = {
  next: 1,
  coming: 1,
  following: 1,
  this: 0,
  current: 0,
  last: -1,
  past: -1,
  previous: -1,
};
const step = (word = ""): number => STEP[word.toLowerCase()] ?? 0;
