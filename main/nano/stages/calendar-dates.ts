import { MONTH } from "./date-words.ts";
import { DAY, type DateRule, monthOf, num, on, pattern, type Reading, rule, YEAR } from "./date-rule.ts";

/** Dates that name a year, a month or a day of a month, in digits or words. */
export const calendarDates = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?:(?:the )?end of|Ende|fin|finales de) (?<m>${MONTH})(?:,? (?:de |del )?(?<y>${YEAR}))?(?! \\d)`,
    ),
    ({ m, y }) => on({ form: "month-end", year: num(y), month: monthOf(m) ?? 1 }),
  ),
  rule(
    pattern(
      `(?<h>Christmas Eve|Christmas(?: Day)?|Boxing Day|New Year['’]s Eve|New Year['’]s Day|Heiligabend|Silvester)(?:,? (?<y>${YEAR}))?(?! (?:\\p{Ll}|[Pp]arty|[Mm]arket|[Tt]ree|[Cc]ard|[Ff]air))`,
    ),
    ({ h = "", y }) => {
      const [month, day] = HOLIDAYS[h.replace("’", "'").replace(" Day", "")] ?? [12, 25];
      return calendar(num(y), month, day);
    },
  ),
  rule(
    pattern(
      "(?<y>\\d{4})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?:T(?<h>\\d{2}):(?<n>[0-5]\\d)(?::\\d{2})?Z?)?",
    ),
    ({ y, m, d, h, n }) => {
      const day = calendar(num(y), num(m), num(d));
      return day && h !== undefined ? { ...day, clock: { hour: Number(h), minute: Number(n) } } : day;
    },
  ),
  rule(pattern(`(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>${YEAR}|\\d{2})?`), ({ y, m, d }) =>
    calendar(fullYear(y), num(m), num(d)),
  ),
  rule(pattern(`(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>${YEAR}|\\d{2})`), ({ a, b, y }) =>
    slashes(Number(a), Number(b), fullYear(y)),
  ),
  rule(
    pattern(
      `(?:(?:the )?(?<d>${DAY})${NTH}(?:\\s?(?:[-–]|to|and|bis|au|al)\\s?${DAY}${NTH})?(?: (?:of|de))? (?<m>${MONTH})(?:\\.(?= \\d))?)(?:,? (?:de |del )?(?<y>${YEAR}))?`,
    ),
    ({ d, m, y }) => calendar(num(y), monthOf(m), num(d)),
  ),
  rule(
    pattern(
      `(?<m>${MONTH})\\.? (?:the )?(?<d>${DAY})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?${DAY}(?:st|nd|rd|th)?)?(?!:|\\s?[ap]\\.?m|\\s?%)(?:,? (?<y>${YEAR}))?`,
    ),
    ({ d, m, y }) => calendar(num(y), monthOf(m), num(d)),
  ),
  rule(
    pattern(`(?:(?:early|mid|late|Anfang|Mitte|début)[ -])?(?<m>${MONTH}),? (?:de |del )?(?<y>${YEAR})`),
    ({ m, y }) => calendar(num(y), monthOf(m), null),
  ),
  rule(pattern("Q(?<q>[1-4])(?:[ /](?<y>(?:19|20)\\d{2}))?"), ({ q, y }) =>
    on({ form: "quarter", quarter: Number(q), year: num(y) }),
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:in|by|until|till|since|from|before|after|during|of|this|next|last|early|mid|late|to) )|(?=(?:January|February|July|September|October|November|December)))(?<m>January|February|March|April|May|June|July|August|September|October|November|December)(?! (?:will|has|is|was|says|said|can|and \\p{Lu}))`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
  ),
  rule(
    pattern(
      "(?<=\\b(?:on|by|until|till|before|from|since|after|due) )the (?<d>\\d{1,2})(?:st|nd|rd|th)(?=$|[.,;:!?)]| (?:at|in|and|or|to|for|with|if|when|because|is|was|we|i|he|she|they|as|but|so|instead)\\b)",
    ),
    ({ d }) => calendar(null, null, num(d)),
  ),
  rule(pattern("the (?<d>[4-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?=$|[.,;!?)])"), ({ d }) =>
    calendar(null, null, num(d)),
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Ss]eit|[Ee]n|[Dd]epuis|[Dd]esde) )(?<y>${YEAR}|1[0-8]\\d{2})|(?<![$€£#,]|\\b(?:[Rr]oom|[Nn]o\\.|[Pp]age|[Cc]h\\.) )(?<z>${YEAR}))(?! (?:\\p{Ll}+s|people|km|kg|g|m|ml)\\b|[%°])`,
    ),
    ({ y, z }) => calendar(num(y ?? z), null, null),
  ),
];

const NTH = "(?:st|nd|rd|th|er|º|\\.)?";

function calendar(year: number | null, month: number | null, day: number | null): Reading | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  return on({ form: "calendar", year, month, day });
}

const fullYear = (text: string | undefined): number | null => {
  const year = num(text);
  return year !== null && year < 100 ? 2000 + year : year;
};

/** "12/03/2026": the larger number tells the day; two small ones do not. */
function slashes(first: number, second: number, year: number | null): Reading | null {
  if (year === null) return null;
  if (first > 12) return calendar(year, second, first);
  if (second > 12) return calendar(year, first, second);
  return first === second ? calendar(year, first, second) : on({ form: "slashes", first, second, year });
}

const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "Christmas Eve": [12, 24],
  Heiligabend: [12, 24],
  Boxing: [12, 26],
  "New Year's Eve": [12, 31],
  Silvester: [12, 31],
  "New Year's": [1, 1],
};
