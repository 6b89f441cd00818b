import type { WrittenDate } from "#main/nano/insight-result.ts";
import { COUNT, countOf, SHORT_WEEKDAY, WEEKDAY } from "./date-words.ts";
import { type DateRule, pattern, type Reading, rule, weekdayOf, HAS } from "./date-rule.ts";

/** How long something lasts. */
export const durations = (): readonly DateRule[] => [
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

/** What comes back. */
export const recurrences = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?:the )?(?:first|second|third|fourth|last) (?<d>${WEEKDAY}) (?:of|in) (?:each|every) month|(?:every|each) (?:first|third|fourth|last) (?<e>${WEEKDAY})(?: (?:of|in) the month)?`,
      "giu",
    ),
    ({ d, e }) => ({ ...again(d ?? e ?? ""), span: { count: 1, unit: "month" } }),
    HAS.weekday,
  ),
  rule(
    pattern(`(?<d>${WEEKDAY}) (?:mornings|afternoons|evenings|nights)`),
    ({ d = "" }) => again(d),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:jede[nr]?|chaque|cada|tous les|todos los) (?<d>${WEEKDAY})s?|(?<e>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s`,
    ),
    ({ d, e = "" }) => again(d ?? e),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:every|each) (?<o>other |second )?(?<d>${WEEKDAY}|${SHORT_WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
      "giu",
    ),
    ({ o, d = "" }) => ({ ...again(d), span: { count: o === undefined ? 1 : 2, unit: "week" } }),
    HAS.weekday,
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
      `(?:(?<=\\bon )|(?<![\\p{L}]))(?<!\\b(?:two|three|four|five|six|few|many) )(?<d>(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days)`,
    ),
    ({ d = "" }) => again(d),
  ),
  rule(pattern(`(?<a>${Object.keys(ADVERBS).join("|")})`, "giu"), ({ a = "" }) => {
    const [count, unit] = ADVERBS[a.toLowerCase()] ?? [1, "day"];
    return length("recurrence", count, unit);
  }),
  rule(
    pattern(`(?:once|twice|${COUNT} times) (?:a|per|each|every) (?<u>day|week|month|year)`, "giu"),
    () => ({ kind: "recurrence", day: null, clock: null, until: null, span: null }),
  ),
];

const again = (weekday: string): Reading => ({
  kind: "recurrence",
  day: { form: "weekday", weekday: weekdayOf(weekday), week: null },
  clock: null,
  until: null,
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
  return { kind, day: null, clock: null, until: null, span: { count: count * found[2], unit: found[1] } };
}

const LENGTHS =
  "(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|Minuten|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|minutos?|heures?|horas?|jours?|días?|semaines?|semanas?|mois|meses|ans|años?)";
