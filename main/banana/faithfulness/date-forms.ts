import { MONTH, MONTHS, WEEKDAY, WEEKDAYS } from "./calendar-words.ts";
import { findNumberWords } from "./number-words.ts";

/** What a date, weekday, time or relative day says. Fields that are not written are absent. */
export type DateMeaning =
  | { form: "day"; year?: number; month?: number; day?: number }
  | { form: "weekday"; weekday: number; which: string | null }
  | { form: "clock"; hour: number; minute: number; isExact: boolean }
  | { form: "word"; word: string };

type Groups = Readonly<Record<string, string | undefined>>;
/** How dates of one form are written, and what one says; nothing where it is no date after all. */
export interface DateForm {
  pattern: RegExp;
  read: (groups: Groups, match: string) => DateMeaning[];
}

export const B = "(?<![\\p{L}\\p{N}_])";
export const E = "(?![\\p{L}\\p{N}_])";
export const NTH = "(?:st|nd|rd|th|er|º|\\.)?";
export const D = "(?:0?[1-9]|[12]\\d|3[01])";
export const YEAR = "(?:19|20)\\d{2}";
const WORDS =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first";
const rule = (body: string, read: DateForm["read"], flags = "giu"): DateForm => ({
  pattern: new RegExp(`${B}(?:${body})${E}`, flags),
  read,
});
/** "May" and "March" at the start of a sentence or before a verb are words or names. */
const SURE_MONTH = `(?:(?!(?:may|mar|march|mai|jan|sun|mon)${E})${MONTH}|(?<=\\b(?:in|by|until|till|since|from|before|after|during|of|this|next|last|early|mid|late|and|to|through) |[-–] ?)(?:May|March|Mar|Jan)(?! (?:not|be|have)\\b)|(?:May|March|Mar|Jan)(?=,? ${YEAR}))`;

export function dayOf(
  year: string | undefined,
  month: number | undefined,
  day: number | undefined,
): DateMeaning {
  const full = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2_000 : 0);
  return {
    form: "day",
    ...(full !== undefined && { year: full }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

const monthOf = (name = ""): number | undefined => MONTHS.get(name.toLowerCase().replace(/\.$/, ""));
const wordDay = (word = ""): number | undefined => findNumberWords(`the ${word}`)[0]?.value;

/** Every form in order of precedence: what an earlier one found, a later one leaves alone. */
export const DATE_FORMS: readonly DateForm[] = [
  rule(
    "(?<y>\\d{4})-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)(?=T\\d{2}:)",
    ({ y, m, d }) => [dayOf(y, Number(m), Number(d))],
    "gu",
  ),
  {
    pattern: /(?<![\d-])(?<y>\d{4})[-/](?<m>0[1-9]|1[0-2])[-/](?<d>[0-3]\d)(?![\d-])/gu,
    read: ({ y, m, d }) => [dayOf(y, Number(m), Number(d))],
  },
  {
    pattern: /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>0?[1-9]|1[0-2])\.(?:\s?(?<y>\d{4}|\d{2}))?(?!\d)/gu,
    read: ({ d, m, y }) => [dayOf(y, Number(m), Number(d))],
  },
  {
    pattern: new RegExp(`(?<![\\d/])(?<a>${D})/(?<b>${D})/(?<y>${YEAR}|\\d{2})(?![\\d/])`, "gu"),
    read: ({ a, b, y }) =>
      [[Number(a), Number(b)] as const, [Number(b), Number(a)] as const]
        .filter(([month]) => month <= 12)
        .map(([month, day]) => dayOf(y, month, day)),
  },
  rule(
    `(?:the )?(?<d>${D})${NTH}(?: of| de| den)? (?<m>${MONTH})(?:\\.(?=,? \\d))?(?:,? (?:de |del )?(?<y>${YEAR}))?`,
    ({ d, m, y }) => [dayOf(y, monthOf(m), Number(d))],
  ),
  rule(`(?:the )?(?<w>${WORDS}) of (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`, ({ w, m, y }) => [
    dayOf(y, monthOf(m), wordDay(w)),
  ]),
  rule(
    `(?<m>${MONTH})\\.? (?:the )?(?<d>${D})(?:st|nd|rd|th)?(?![:%]|[.,]\\d|\\s?(?:am|pm|%|[ap]\\.m)|\\s?[€$£])(?:,? (?<y>${YEAR}))?`,
    ({ d, m, y }) => [dayOf(y, monthOf(m), Number(d))],
  ),
  rule(`(?<m>${MONTH}) (?:the )?(?<w>${WORDS})(?:,? (?<y>${YEAR}))?`, ({ w, m, y }) => [
    dayOf(y, monthOf(m), wordDay(w)),
  ]),
  rule(`(?<m>${MONTH}),? (?:de |del )?(?<y>${YEAR})`, ({ m, y }) => [dayOf(y, monthOf(m), undefined)]),
  rule(
    "Q(?<q>[1-4])(?:[ /](?<y>(?:19|20)\\d{2}))?",
    ({ q, y }) => [
      { form: "word", word: `quarter ${q}${y ? ` ${y}` : ""}` },
      ...(y ? [{ form: "word" as const, word: `quarter ${q} ` }] : []),
    ],
    "gu",
  ),
  rule(
    "(?<q>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of (?<y>(?:19|20)\\d{2}))?",
    ({ q = "", y }) => {
      const number = Number.parseInt(q, 10) || (wordDay(q) ?? 0);
      return [{ form: "word", word: `quarter ${number}${y ? ` ${y}` : ""}` }];
    },
  ),
  {
    pattern:
      /(?<![\d:.,])(?<h>[01]?\d|2[0-4])(?:[:.h](?<n>[0-5]\d))(?::[0-5]\d)?(?!\d|[:.]\d)\s?(?<x>a\.?m\.?|p\.?m\.?|Uhr|h\b)?(?!\p{L})|(?<![\d:.,€$£])(?<h2>1[0-2]|0?[1-9])\s?(?<x2>a\.m\.|p\.m\.|[ap]m(?!\p{L})|o['’]clock)|(?<![\d:.,])(?<h3>[01]?\d|2[0-4])\s?(?:Uhr|heures)(?!\p{L})/giu,
    read({ h, n, x, h2, x2, h3 }, match) {
      if (x === undefined && /^\d{1,2}\./.test(match)) return [];
      if (h2 !== undefined) return [clockOf(Number(h2), 0, x2)];
      if (h3 !== undefined) return [clockOf(Number(h3), 0, "Uhr")];
      return [clockOf(Number(h), Number(n), x)];
    },
  },
  rule(
    "half past (?<w>\\p{L}+|\\d{1,2})|(?<q>quarter) past (?<w2>\\p{L}+|\\d{1,2})|quarter to (?<w3>\\p{L}+|\\d{1,2})",
    ({ w, w2, w3 }) => {
      const hour = hourOf(w ?? w2 ?? w3);
      if (hour === null) return [];
      if (w3 !== undefined) return [{ form: "clock", hour: hour + 11, minute: 45, isExact: false }];
      return [{ form: "clock", hour, minute: w === undefined ? 15 : 30, isExact: false }];
    },
  ),
  rule(
    "(?<w>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<x>o['’]clock|[ap]m|in the (?:morning|afternoon|evening))",
    ({ w, x = "" }) => {
      const hour = hourOf(w) ?? 0;
      const part = /pm|afternoon|evening/.test(x) ? "pm" : /am|morning/.test(x) ? "am" : undefined;
      return [clockOf(hour, 0, part)];
    },
  ),
  rule("noon|midday", () => [{ form: "clock", hour: 12, minute: 0, isExact: true }]),
  rule("midnight", () => [{ form: "clock", hour: 0, minute: 0, isExact: true }]),
  rule(
    `(?:(?<which>next|last|kommenden|nächsten|letzten|prochain|próximo) )?(?<w>${WEEKDAY})s?(?! (?:and|or) (?:moon|set)\\b)`,
    ({ which, w = "" }, match) => {
      const weekday = WEEKDAYS.get(w.toLowerCase());
      const isWord = w.length === 3 && !/^(?:Tue|Wed|Thu|Fri|Sat|Sun|Mon)$/.test(match.slice(-w.length));
      return weekday === undefined || isWord
        ? []
        : [{ form: "weekday", weekday, which: which?.toLowerCase() ?? null }];
    },
  ),
  rule(
    "(?<n>\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<u>minute|hour|day|week|month|year)s? (?<way>ago|earlier|later|from now)",
    ({ n = "", u, way }) => {
      const count = /^an?$/i.test(n) ? 1 : Number(n) || (findNumberWords(`is ${n} units`)[0]?.value ?? 0);
      return [
        { form: "word", word: `${/ago|earlier/i.test(way ?? "") ? "-" : "+"}${count} ${u?.toLowerCase()}` },
      ];
    },
  ),
  rule(
    "(?<which>next|last|this|previous|coming) (?<u>week|month|quarter|year|weekend|term|season|spring|summer|autumn|winter|morning|afternoon|evening|night)",
    ({ which = "", u = "" }) => {
      const way = { previous: "last", coming: "next" }[which.toLowerCase()] ?? which.toLowerCase();
      const word = `${way} ${u.toLowerCase()}`;
      return [{ form: "word", word: WORD_TWINS.get(word) ?? word }];
    },
  ),
  rule(
    "today|tonight|tomorrow|tmrw|yesterday|heute|gestern|übermorgen|aujourd['’]hui|demain|hier soir|hoy|ayer",
    (_, match) => {
      const word = match.toLowerCase().replace("’", "'");
      return [{ form: "word", word: WORD_TWINS.get(word) ?? word }];
    },
  ),
  rule(`(?:(?:early|mid|late)[ -])?(?<m>${SURE_MONTH})`, ({ m }) => {
    const month = monthOf(m);
    return month === undefined || !/^\p{Lu}/u.test(m ?? "") ? [] : [dayOf(undefined, month, undefined)];
  }),
];

const WORD_TWINS = new Map([
  ["tonight", "today"],
  ["this evening", "today"],
  ["this morning", "today"],
  ["this afternoon", "today"],
  ["tmrw", "tomorrow"],
  ["last night", "yesterday"],
]);

function hourOf(word = ""): number | null {
  const value = /^\d/.test(word) ? Number(word) : findNumberWords(`at ${word} units`)[0]?.value;
  return value !== undefined && value >= 1 && value <= 12 ? value : null;
}

/** "am", "pm", "Uhr" and hours beyond 12 leave no doubt. */
function clockOf(hour: number, minute: number, part: string | undefined): DateMeaning {
  const mark = part?.toLowerCase().replace(/\./g, "");
  if (mark === "pm")
    return { form: "clock", hour: hour === 12 ? 12 : (hour % 12) + 12, minute, isExact: true };
  if (mark === "am") return { form: "clock", hour: hour % 12, minute, isExact: true };
  return { form: "clock", hour, minute, isExact: mark === "uhr" || hour > 12 || hour === 0 };
}
