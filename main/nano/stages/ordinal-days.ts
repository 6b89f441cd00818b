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
} from "./date-rule.ts";
import { LOWER_MONTH_BY_DAY, MONTH, SHORT_WEEKDAY, WEEKDAY } from "./date-words.ts";

const UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
/** Ordinals by their day, from 1 on. */
const ORDINALS: readonly string[] = [
  ...UNITS,
  ...TEENS,
  "twentieth",
  ...UNITS.map((word) => `twenty-${word}`),
  "thirtieth",
  "thirty-first",
];
const spelled = (words: readonly string[]): string =>
  `(?:${words.map((word) => word.replace("-", "[- ]")).join("|")})`;
const WORD = spelled(ORDINALS);
/** The first three count other things, unless a month stands beside them. */
const LATER_WORD = spelled(ORDINALS.slice(3));
const dayOf = (word = ""): number => ORDINALS.indexOf(word.toLowerCase().replace(" ", "-")) + 1;

/** Words that go on after a day of a month; a noun behind "the 3rd" is what is counted. */
const GOES_ON =
  "at|in|on|to|for|from|by|with|after|before|until|till?|and|or|but|so|as|if|when|because|unless|since|though|instead|then|please|pls|only|already|too|also|maybe|like|latest|onwards?|pending|is|isn['’]?t|was|wasn['’]?t|were|will|won['’]?t|would|works?|suits?|might|could|can|can['’]?t|does|doesn['’]?t|has|had|looks|sounds|we|i|he|she|they|it|you|who|which|there|this|next|a|my|our|their|not";
const END = `(?=$|[.,;:!?)\\]("“/]|\\n| [-–—(&+]| (?:${GOES_ON})(?![\\p{L}-]))`;
const LEAD = "on|by|until|till?|before|from|since|after|due|for|is|was|(?:and|or)(?= the)|than|of|to";

/** Days of a month by their ordinals alone or in words: "the 9th", "the twelfth", "the first of May". */
export const ordinalDays = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?:the )?(?:(?<d>${WORD}) of (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})|(?<n>${MONTH}|${LOWER_MONTH_BY_DAY}),? (?:the )?(?<e>${WORD}))`,
      "giu",
    ),
    ({ d, m, n, e }) => calendar(null, monthOf(m ?? n), dayOf(d ?? e)),
    HAS.month,
  ),
  rule(
    pattern(`(?<w>${WEEKDAY}|${SHORT_WEEKDAY}),? the (?<d>${WORD})(?! \\p{Ll})`, "giu"),
    ({ w, d }) => {
      const reading = calendar(null, null, dayOf(d));
      return reading?.day?.form === "calendar"
        ? { ...reading, day: { ...reading.day, weekday: weekdayOf(w?.toLowerCase()) } }
        : null;
    },
    HAS.weekday,
  ),
  // "fri 29": no hour of a day is above 12 here.
  rule(
    pattern(
      `(?<w>${WEEKDAY}|${SHORT_WEEKDAY}|${SHORT_WEEKDAY.toLowerCase()}) (?<d>1[3-9]|2\\d|3[01])(?![:.h]\\d|[\\d/%€£$])${END}`,
    ),
    ({ w, d }) => {
      const reading = calendar(null, null, num(d));
      return reading?.day?.form === "calendar"
        ? { ...reading, day: { ...reading.day, weekday: weekdayOf(w?.toLowerCase()) } }
        : null;
    },
    HAS.weekday,
  ),
  rule(
    pattern(`(?:the )?last day of (?<m>${MONTH}|${LOWER_MONTH_BY_DAY})`, "gu"),
    ({ m }) => on({ form: "month-end", year: null, month: monthOf(m) ?? 1 }),
    HAS.month,
  ),
  rule(pattern("(?:the )?last day of (?:the|this) month", "giu"), () =>
    on({ form: "end", unit: "month", count: 0 }),
  ),
  rule(
    pattern(
      "(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th) ?(?:\\+|&|and|-|–|to) ?(?:the )?(?<e>\\d{1,2})(?:st|nd|rd|th)",
    ),
    ({ d, e }) => upTo(calendar(null, null, num(d)), calendar(null, null, num(e))?.day ?? null),
    HAS.digit,
  ),
  rule(
    pattern(`(?<=\\b(?:${LEAD}) )(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)(?: of the month)?${END}`, "giu"),
    ({ d }) => calendar(null, null, num(d)),
    HAS.digit,
  ),
  rule(
    pattern(
      `[Tt]he (?<d>\\d{1,2})(?:st|nd|rd|th)${END}|(?<=\\p{Ll}\\p{Ll} )(?<!\\b(?:came|come|finish|finished|place|placed|in|rank|ranked|on|by|the|is|was|my|our|your|his|her) )(?<e>\\d{1,2})(?:st|nd|rd|th)(?=[?!.,;]|$)`,
    ),
    ({ d, e }) => calendar(null, null, num(d ?? e)),
    HAS.digit,
  ),
  // "24th. Lord Cranleigh came.", "(31st)", "= 29th": entries of a diary, and days between brackets.
  rule(
    pattern(
      "(?<=(?:^|\\n)[*_#\\-• ]{0,4})(?<d>\\d{1,2})(?:st|nd|rd|th)(?=[.:,][*_]{0,2}(?:\\s|$)|[*_]{0,2}(?:\\n|$)| (?:is|then|works|fine|was)\\b)|(?<=\\(|= )(?<e>[6-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?=[),]|$|\\n)",
    ),
    ({ d, e }) => calendar(null, null, num(d ?? e)),
    HAS.digit,
  ),
  rule(
    pattern("(?<=\\b(?:on|by|since|until|before|from) )the first(?=[.,;!?)]|$|\\n)"),
    () => calendar(null, null, 1),
    /first/,
  ),
  rule(
    pattern(`(?<!\\p{L} )[Tt]he (?<d>${LATER_WORD})${END}|(?<=\\b(?:${LEAD}) )the (?<e>${LATER_WORD})${END}`),
    ({ d, e }) => calendar(null, null, dayOf(d ?? e)),
  ),
];
