import type { DateUnit, DayRule, WrittenDate } from "#main/nano/result.ts";
import { COUNT, countOf, MONTH, MONTHS, SHORT_WEEKDAY, WEEKDAY, WEEKDAYS } from "./date-words.ts";

/** What a rule reads from its match; null where it is no date after all. */
export type Reading = Pick<WrittenDate, "kind" | "day" | "clock" | "span">;
type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  find: RegExp;
  read(groups: Groups, match: string): Reading | null;
}

/** Every rule in order of precedence: what an earlier one found, a later one leaves alone. Quantifiers are bounded. */
export function dateRules(): readonly DateRule[] {
  return [...RECURRENCES, ...CALENDAR, ...RELATIVE, ...FOREIGN, ...CLOCKS, ...DURATIONS];
}

const B = "(?<![\\p{L}\\p{N}_/.@-])";
const E = "(?![\\p{L}\\p{N}_/@]|[.-]\\d)";
const D = "(?:0?[1-9]|[12]\\d|3[01])";
const NTH = "(?:st|nd|rd|th|er|º|\\.)?";
const YEAR = "(?:19|20)\\d{2}";
const pattern = (body: string, flags = "gu"): RegExp => new RegExp(`${B}${body}${E}`, flags);
const rule = (find: RegExp, read: DateRule["read"]): DateRule => ({ find, read });

const on = (day: DayRule): Reading => ({ kind: "date", day, clock: null, span: null });
const offset = (unit: DateUnit, count: number): Reading => on({ form: "offset", unit, count });
const num = (text: string | undefined): number | null =>
  text === undefined ? null : Number.parseInt(text, 10);
const monthOf = (name = ""): number | null => MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
const weekdayOf = (name = ""): number =>
  WEEKDAYS.get(name.toLowerCase().replace(/s$/, "")) ?? WEEKDAYS.get(name.toLowerCase()) ?? 1;

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

const CALENDAR: readonly DateRule[] = [
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
  rule(pattern(`(?<d>${D})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>${YEAR}|\\d{2})?`), ({ y, m, d }) =>
    calendar(fullYear(y), num(m), num(d)),
  ),
  rule(pattern(`(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>${YEAR}|\\d{2})`), ({ a, b, y }) =>
    slashes(Number(a), Number(b), fullYear(y)),
  ),
  rule(
    pattern(
      `(?:(?:the )?(?<d>${D})${NTH}(?:\\s?(?:[-–]|to|and|bis|au|al)\\s?${D}${NTH})?(?: (?:of|de))? (?<m>${MONTH})(?:\\.(?= \\d))?)(?:,? (?:de |del )?(?<y>${YEAR}))?`,
    ),
    ({ d, m, y }) => calendar(num(y), monthOf(m), num(d)),
  ),
  rule(
    pattern(
      `(?<m>${MONTH})\\.? (?:the )?(?<d>${D})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?${D}(?:st|nd|rd|th)?)?(?!:|\\s?[ap]\\.?m|\\s?%)(?:,? (?<y>${YEAR}))?`,
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

const RELATIVE: readonly DateRule[] = [
  rule(
    pattern(
      `(?:the )?(?:end|close) of (?:the |this |play )?(?:(?<w>next|last) )?(?<u>day|week|month|quarter|year|business)`,
      "giu",
    ),
    ({ w, u = "" }) =>
      on({ form: "end", unit: u.toLowerCase() === "business" ? "day" : unitOf(u), count: step(w) }),
  ),
  rule(pattern("(?<u>EOD|EOW|EOM|EOY|COB)"), ({ u = "" }) => {
    const unit = ({ W: "week", M: "month", Y: "year" } as const)[u.charAt(2)] ?? "day";
    return on({ form: "end", unit, count: 0 });
  }),
  rule(pattern("(?:the )?day after tomorrow", "giu"), () => offset("day", 2)),
  rule(pattern("(?:the )?day before yesterday", "giu"), () => offset("day", -2)),
  rule(pattern(`(?<c>${COUNT}|a) (?<u>weeks?) (?:from )?(?<f>today|tomorrow)`, "giu"), ({ c = "", f = "" }) =>
    offset("day", 7 * (countOf(c) ?? 1) + (f.toLowerCase() === "tomorrow" ? 1 : 0)),
  ),
  rule(pattern("(?:today|tonight|this (?:morning|afternoon|evening))", "giu"), () => offset("day", 0)),
  rule(pattern("(?:tomorrow|tmrw)(?: (?:morning|afternoon|evening|night))?", "giu"), () => offset("day", 1)),
  rule(pattern("(?:yesterday(?: (?:morning|afternoon|evening))?|last night)", "giu"), () =>
    offset("day", -1),
  ),
  rule(
    pattern(`(?:in|within)(?: the next)? (?<c>${COUNT}|an?) (?<u>${SPANS})(?:['’]? time)?`, "giu"),
    ({ c = "", u }) => after(countOf(c) ?? 1, u),
  ),
  rule(pattern(`(?<c>${COUNT}|an?) (?<u>${SPANS}) (?<w>ago|from now)`, "giu"), ({ c = "", u, w = "" }) =>
    after((countOf(c) ?? 1) * (w.toLowerCase() === "ago" ? -1 : 1), u),
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
      `(?:(?<w>next|last|this|coming|past|following) )(?<d>${WEEKDAY}|${SHORT_WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
      "giu",
    ),
    ({ w, d }) => on({ form: "weekday", weekday: weekdayOf(d), week: step(w) }),
  ),
  rule(pattern(`(?<d>${WEEKDAY}) (?<w>next|last) week`, "giu"), ({ w, d }) =>
    on({ form: "weekday", weekday: weekdayOf(d), week: step(w) }),
  ),
  rule(pattern(`(?<d>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`), ({ d }) =>
    on({ form: "weekday", weekday: weekdayOf(d), week: null }),
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:on|by|until|till|before|due|from|to|for) )(?<c>${SHORT_WEEKDAY})|(?<d>${SHORT_WEEKDAY})(?=,? (?:${D}|${MONTH}|at)\\b|$|[,;)]))`,
    ),
    ({ c, d }) => on({ form: "weekday", weekday: weekdayOf(c ?? d), week: null }),
  ),
  rule(pattern("(?:at |over )?the weekend", "giu"), () => offset("weekend", 0)),
];

/** Words of German, French and Spanish that mean nothing else, and weekdays and weeks with "next". */
const FOREIGN: readonly DateRule[] = [
  rule(pattern("(?:heute|aujourd['’]hui|hoy)", "giu"), () => offset("day", 0)),
  rule(pattern("(?:demain|morgen früh|pasado mañana|übermorgen|après-demain)", "giu"), (_groups, match) =>
    offset("day", /pasado|über|après/i.test(match) ? 2 : 1),
  ),
  rule(pattern("(?:gestern|ayer)", "giu"), () => offset("day", -1)),
  rule(
    pattern(
      "(?:(?:die )?nächste(?:r|n)? Woche|la semaine prochaine|la (?:próxima semana|semana que viene))",
      "giu",
    ),
    () => offset("week", 1),
  ),
  rule(
    pattern("(?:(?:den )?nächste[nr]? Monat|le mois prochain|el (?:próximo mes|mes que viene))", "giu"),
    () => offset("month", 1),
  ),
];

function clock(hour: number, minute: number, half: string | undefined): Reading | null {
  if (hour > 24 || minute > 59) return null;
  const isPm = /^p/i.test(half ?? "");
  const isAm = /^a/i.test(half ?? "");
  if ((isPm || isAm) && hour > 12) return null;
  const day = isPm && hour < 12 ? hour + 12 : isAm && hour === 12 ? 0 : hour;
  return { kind: "time", day: null, clock: { hour: day, minute }, span: null };
}

const HALF = "(?<half>a\\.m\\.|p\\.m\\.|am|pm)";
const TO = "\\s?(?:-|–|to|until|till|and)\\s?";

const PAST: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

const CLOCKS: readonly DateRule[] = [
  rule(
    pattern(`(?<h>\\d{1,2})(?:[:.](?<n>[0-5]\\d))?${TO}(?<k>\\d{1,2})(?:[:.][0-5]\\d)?\\s?${HALF}`, "giu"),
    ({ h, n, k, half }) => {
      const isBefore = Number(h) > Number(k) && Number(k) !== 12;
      return clock(Number(h), Number(n ?? 0), /^p/i.test(half ?? "") && isBefore ? "am" : half);
    },
  ),
  rule(pattern(`(?<h>\\d{1,2})(?:[:.](?<n>[0-5]\\d))?\\s?${HALF}`, "giu"), ({ h, n, half }) =>
    clock(Number(h), Number(n ?? 0), half),
  ),
  rule(
    pattern(
      `(?<h>[01]?\\d|2[0-4])(?::|h)(?<n>[0-5]\\d)(?::[0-5]\\d)?(?:${TO}(?:[01]?\\d|2[0-4])[:h][0-5]\\d)?(?:\\s?Uhr)?`,
      "gu",
    ),
    ({ h, n }) => clock(Number(h), Number(n), undefined),
  ),
  rule(pattern("(?<h>[01]?\\d|2[0-4]) (?:Uhr|heures)"), ({ h }) => clock(Number(h), 0, undefined)),
  rule(pattern("(?<h>[1-9]|1[0-2]) o['’]clock"), ({ h }) => clock(colloquial(Number(h)), 0, undefined)),
  rule(
    pattern(`(?<p>half|quarter|five|ten|twenty) (?<w>past|to) (?<h>${COUNT})`, "giu"),
    ({ p = "", w = "", h = "" }) => {
      const minutes = PAST[p.toLowerCase()] ?? 0;
      const hour = colloquial(countOf(h) ?? 0);
      return w.toLowerCase() === "past"
        ? clock(hour, minutes, undefined)
        : clock(hour - 1, 60 - minutes, undefined);
    },
  ),
  rule(
    pattern(
      "(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill) )(?<h>[1-9]|1\\d|2[0-3])(?=$|[.,;!?)](?!\\d)| (?:on|sharp|tonight|today|tomorrow|so|because|then|if|when)\\b)",
    ),
    ({ h }) => clock(colloquial(Number(h)), 0, undefined),
  ),
  rule(pattern("(?:12 )?(?:noon|midday)", "giu"), () => clock(12, 0, undefined)),
];

/** "at 3" of everyday notes is in the afternoon, "at 9" in the morning. */
export function colloquial(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

type SpanUnit = NonNullable<WrittenDate["span"]>["unit"];
const SPAN_WORD: readonly (readonly [RegExp, SpanUnit, number])[] = [
  [/^(?:min|m$)/, "minute", 1],
  [/^(?:hour|hr|h$|stunde|heure|hora)/, "hour", 1],
  [/^(?:day|night|tag|jour|día)/, "day", 1],
  [/^(?:week|woche|semain|seman)/, "week", 1],
  [/^fortnight/, "week", 2],
  [/^(?:month|monat|mois|mes)/, "month", 1],
  [/^(?:year|jahr|an|año)/, "year", 1],
];

function length(kind: "duration" | "recurrence", count: number | null, word = ""): Reading | null {
  const found = SPAN_WORD.find(([sign]) => sign.test(word.toLowerCase()));
  if (found === undefined || count === null) return null;
  return { kind, day: null, clock: null, span: { count: count * found[2], unit: found[1] } };
}

const LENGTHS =
  "(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|Minuten|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|minutos?|heures?|horas?|jours?|días?|semaines?|semanas?|mois|meses|ans|años?)";

const DURATIONS: readonly DateRule[] = [
  rule(pattern("half an hour", "giu"), () => length("duration", 30, "minutes")),
  rule(pattern("an hour and a half", "giu"), () => length("duration", 90, "minutes")),
  rule(
    pattern(
      `(?<c>\\d{1,3}(?:\\.5)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|deux|trois|dos|tres)(?: |-)(?:more )?(?<u>${LENGTHS})(?! (?:old|ago))`,
      "giu",
    ),
    ({ c = "", u }) => length("duration", c.includes(".") ? Number(c) : countOf(c), u),
  ),
  rule(pattern("(?<c>\\d{1,3})\\s?(?<u>h|hrs?|mins?)", "gu"), ({ c = "", u }) =>
    length("duration", countOf(c), u),
  ),
  rule(
    pattern(
      "(?:an (?<h>hour)|(?<=\\b(?:for|takes?|took|lasts?|lasted|another) )a (?<u>day|week|fortnight|month|year))",
      "giu",
    ),
    ({ h, u }) => length("duration", 1, h ?? u),
  ),
];

const again = (weekday: string): Reading => ({
  kind: "recurrence",
  day: { form: "weekday", weekday: weekdayOf(weekday), week: null },
  clock: null,
  span: { count: 1, unit: "week" },
});
const ADVERBS: Readonly<Record<string, readonly [number, string]>> = {
  daily: [1, "day"],
  nightly: [1, "day"],
  weekly: [1, "week"],
  fortnightly: [2, "week"],
  biweekly: [2, "week"],
  monthly: [1, "month"],
  quarterly: [3, "month"],
  yearly: [1, "year"],
  annually: [1, "year"],
  hourly: [1, "hour"],
};

const RECURRENCES: readonly DateRule[] = [
  rule(
    pattern(
      `(?:the )?(?:first|second|third|fourth|last) (?<d>${WEEKDAY}) (?:of|in) (?:each|every|the) month`,
      "giu",
    ),
    ({ d = "" }) => ({ ...again(d), span: { count: 1, unit: "month" } }),
  ),
  rule(
    pattern(
      `(?:every|each) (?<o>other |second )?(?<d>${WEEKDAY}|${SHORT_WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
      "giu",
    ),
    ({ o, d = "" }) => ({ ...again(d), span: { count: o === undefined ? 1 : 2, unit: "week" } }),
  ),
  rule(
    pattern(
      `(?:every|each) (?:(?<o>other|second) |(?<c>${COUNT}) )?(?<u>minutes?|hours?|days?|mornings?|evenings?|nights?|weeks?|months?|quarters?|years?)`,
      "giu",
    ),
    ({ o, c, u = "" }) => {
      const isQuarter = /^quarter/i.test(u);
      const count = (o === undefined ? (countOf(c ?? "one") ?? 1) : 2) * (isQuarter ? 3 : 1);
      return length("recurrence", count, isQuarter ? "month" : u.replace(/^(?:morning|evening)/i, "day"));
    },
  ),
  rule(
    pattern(
      `(?:(?<=\\bon )|(?<![\\p{L}]))(?<d>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)`,
    ),
    ({ d = "" }) => again(d),
  ),
  rule(pattern(`(?<a>${Object.keys(ADVERBS).join("|")})`, "giu"), ({ a = "" }) => {
    const [count, unit] = ADVERBS[a.toLowerCase()] ?? [1, "day"];
    return length("recurrence", count, unit);
  }),
  rule(
    pattern(`(?:once|twice|${COUNT} times) (?:a|per|each|every) (?<u>day|week|month|year)`, "giu"),
    () => ({ kind: "recurrence", day: null, clock: null, span: null }),
  ),
];
