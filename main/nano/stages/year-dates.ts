import type { DayRule, Season } from "#main/nano/insight-result.ts";
import { calendar, type DateRule, num, on, pattern, rule, upTo, YEAR, HAS } from "./date-rule.ts";
import { NUMBERED, WEEKDAY } from "./date-words.ts";

/** Feasts, seasons, and years that stand alone. */
export const yearDates = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?<h>Christmas Eve|Christmas(?: Day)?|Boxing Day|New Year['’]s Eve|New Year['’]s Day|Halloween|Valentine['’]s Day|St\\.? Patrick['’]s Day|St\\.? David['’]s Day|St\\.? George['’]s Day|St\\.? Andrew['’]s Day|Bonfire Night|Burns Night|Remembrance Day|Juneteenth|Independence Day|New Year(?=$|[.,;!?)])|Heiligabend|Silvester|Weihnachten|Noël|Navidad|All Saints(?:['’] Day)?|All Souls(?:['’] Day)?|(?:la )?Toussaint|Allerheiligen|Canada Day|Anzac Day)(?:,? (?<y>${YEAR}))?(?! (?:[Pp]arty|[Mm]arkets?|[Tt]rees?|[Cc]ards?|[Ff]air|[Dd]inner|[Pp]resents?|[Ll]ights|[Cc]oncert|[Pp]udding|[Jj]umper|[Hh]olidays?|[Bb]reak|[Ss]ongs?|[Cc]arols?|[Ii]sland))`,
    ),
    ({ h = "", y }) => {
      const [month, day] = FEASTS[h.replace("’", "'").replace(/ Day$|\.(?= )/g, "")] ?? [12, 25];
      return calendar(num(y), month, day);
    },
  ),
  rule(
    pattern(
      `(?<h>Good Friday|Maundy Thursday|Ash Wednesday|Shrove Tuesday|Pancake Day|Palm Sunday|Easter (?:Saturday|Sunday|Monday)|Easter|Whit Monday|Pentecost|Whitsun|Karfreitag|Oster(?:n|montag|sonntag)|Pfingst(?:en|montag|sonntag)|(?:le vendredi saint|le lundi de Pâques|Pâques|(?:la )?Pentecôte)|Viernes Santo|Pascua)(?:,? (?<y>${YEAR}))?(?! (?:[Ee]ggs?|[Bb]unny|[Hh]olidays?|[Bb]reak|[Ii]sland))`,
    ),
    ({ h = "", y }) => on({ form: "easter", days: easterDays(h), year: num(y) }),
  ),
  rule(pattern(`(?<=\\b[Oo]n )an? (?:${WEEKDAY})`), () => on({ form: "unsettled" }), HAS.weekday),
  rule(
    pattern(
      "(?<h>Black Friday|Labou?r Day|Memorial Day|(?:President['’]?s['’]?|presidents) [Dd]ay|MLK Day|Corpus Christi)(?! (?:sale|parade|weekend))",
    ),
    ({ h = "" }) => on(FLOATING.find(([sign]) => sign.test(h))?.[1] ?? { form: "unsettled" }),
  ),
  rule(pattern("(?:Mother|Father)['’]?s['’]? Day"), () => on({ form: "unsettled" })),
  rule(
    pattern(
      "(?:(?<=\\b(?:since|through|until|till|by|over|during|for|before|after|in(?= the)) )(?:the )?(?<a>summer|winter|spring|autumn|fall)(?! (?:break|holidays?|term|school|tyres?|jacket|coat|squash|onions?|rolls?|water))|(?:(?:the )?(?<w>last|next|this|coming|this coming) )(?<b>summer|winter|spring|autumn|fall)|(?<c>summer|winter|spring|autumn|[Ff]all) (?:of )?(?<y>(?:19|20)\\d{2}))",
      "giu",
    ),
    ({ a, b, c, w, y }) => {
      const season = SEASONS[(a ?? b ?? c ?? "").toLowerCase()] ?? "summer";
      return on({ form: "season", season, year: num(y), step: STEPS[w?.toLowerCase() ?? ""] ?? null });
    },
  ),
  rule(
    pattern(`(?<y>${YEAR}|1[1-8]\\d{2})(?<s>[-–/])(?<z>${YEAR}|1[1-8]\\d{2}|\\d{2})(?!\\d)`),
    ({ y = "", s, z = "" }) => {
      if (s === "/" && Number(z) % 100 !== (Number(y) + 1) % 100) return null;
      const last = num(z.length === 2 ? y.slice(0, 2) + z : z);
      if (last === null || last <= Number(y)) return null;
      return upTo(calendar(num(y), null, null), { form: "calendar", year: last, month: null, day: null });
    },
    HAS.digit,
  ),
  // "the drought of '76"
  rule(
    pattern("['’](?<y>\\d{2})(?!['’]|\\s?(?:%|cm|mm|in(?:ch)?\\b))"),
    ({ y }) => calendar(Number(y) + (Number(y) > 30 ? 1900 : 2000), null, null),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Ss]eit|[Ee]n|[Dd]epuis|[Dd]esde) )(?<y>${YEAR}|1[0-8]\\d{2})|(?<![$€£#,]|\\b(?:${NUMBERED}):? )(?<z>${YEAR}))(?! (?!was\\b|is\\b|has\\b|does\\b|this\\b|as\\b|us\\b)(?:\\p{Ll}+s|people|km|kg|g|m|ml)\\b|[%°])`,
    ),
    ({ y, z }) => calendar(num(y ?? z), null, null),
    HAS.digit,
  ),
  // "Built 1380, lost 1426": years of old stand behind names and verbs, at the end of a clause.
  rule(
    pattern(
      `(?=1[1-8]\\d{2})(?:(?<=(?:\\p{Lu}\\p{L}{1,20}|\\p{L}{1,20}ed|built|shut|born|lost|won|begun|one|leaves|,|\\(|†|\\*) ?)(?<!\\b(?:${NUMBERED}):? )(?<y>1[1-8]\\d{2})(?=$|[,;:)]|\\.(?!\\d)| (?:by|in|at|under|when)\\b)|(?<=[.!?] )(?<z>1[1-8]\\d{2})(?= \\p{Lu}\\p{L}{1,20} ))`,
    ),
    ({ y, z }) => calendar(num(y ?? z), null, null),
    HAS.digit,
  ),
];

const monday = (nth: number, month: number): DayRule => ({
  form: "nth-weekday",
  nth,
  weekday: 1,
  month,
  year: null,
  step: 0,
});
/** Feasts on a weekday of a month or so many days from Easter. */
const FLOATING: readonly (readonly [RegExp, DayRule])[] = [
  [/labou?r/i, monday(1, 9)],
  [/memorial/i, monday(-1, 5)],
  [/president/i, monday(3, 2)],
  [/mlk/i, monday(3, 1)],
  [/black/i, { form: "beside", of: { ...monday(4, 11), weekday: 4 } as DayRule, days: 1, weekday: null }],
  [/corpus/i, { form: "easter", days: 60, year: null }],
];

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const SEASONS: Readonly<Record<string, Season>> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
};

const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "Christmas Eve": [12, 24],
  Heiligabend: [12, 24],
  Boxing: [12, 26],
  "New Year's Eve": [12, 31],
  Silvester: [12, 31],
  "New Year's": [1, 1],
  Halloween: [10, 31],
  "Valentine's": [2, 14],
  "New Year": [1, 1],
  "St Patrick's": [3, 17],
  "St David's": [3, 1],
  "St George's": [4, 23],
  "St Andrew's": [11, 30],
  "Bonfire Night": [11, 5],
  "Burns Night": [1, 25],
  Remembrance: [11, 11],
  Juneteenth: [6, 19],
  Independence: [7, 4],
  "All Saints": [11, 1],
  "All Saints'": [11, 1],
  "All Souls": [11, 2],
  "All Souls'": [11, 2],
  Toussaint: [11, 1],
  "la Toussaint": [11, 1],
  Allerheiligen: [11, 1],
  Canada: [7, 1],
  Anzac: [4, 25],
};

/** Days from Easter Sunday on. */
function easterDays(feast: string): number {
  const named = EASTER_DAYS.find(([sign]) => sign.test(feast));
  if (named !== undefined) return named[1];
  const first = /^(?:pent|whit|pfing|la pent)/i.test(feast) ? 49 : 0;
  return first + (/monday|montag|lundi/i.test(feast) ? 1 : 0);
}

const EASTER_DAYS: readonly (readonly [RegExp, number])[] = [
  [/good friday|frei|vendredi|viernes/i, -2],
  [/maundy/i, -3],
  [/ash wed/i, -46],
  [/shrove|pancake/i, -47],
  [/palm/i, -7],
  [/saturday/i, -1],
];
