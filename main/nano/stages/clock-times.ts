import type { Clock } from "#main/nano/insight-result.ts";
import { COUNT, countOf, LOWER_SHORT_WEEKDAY, NUMBERED, WEEKDAY } from "./date-words.ts";
import { type DateRule, pattern, type Reading, rule, HAS } from "./date-rule.ts";

/** Times of day, and spans of them. */
export const clockTimes = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?<h>\\d{1,2})(?:[:.](?<n>[0-5]\\d))?\\s?(?<first>a\\.m\\.|p\\.m\\.|am|pm)?${TO}(?<k>\\d{1,2})(?:[:.](?<o>[0-5]\\d))?\\s?${HALF}`,
      "giu",
    ),
    ({ h, n, first, k, o, half }) => {
      const isBefore = Number(h) > Number(k) && Number(k) !== 12;
      const until = clock(Number(k), Number(o ?? 0), half);
      const from = first ?? (/^p/i.test(half ?? "") && isBefore ? "am" : half);
      return until && spanned(clock(Number(h), Number(n ?? 0), from), until.clock);
    },
    HAS.digit,
  ),
  rule(
    pattern(`(?<h>\\d{1,2})(?:[:.](?<n>[0-5]\\d)(?::[0-5]\\d)?)?[ \\t]?${HALF}`, "giu"),
    ({ h, n, half }) => clock(Number(h), Number(n ?? 0), half),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<h>[01]?\\d|2[0-4])(?::|h)(?<n>[0-5]\\d)(?::[0-5]\\d)?(?:${TO}(?<k>[01]?\\d|2[0-4])[:h](?<o>[0-5]\\d))?(?:\\s?Uhr)?`,
    ),
    ({ h, n, k, o }) =>
      spanned(
        clock(Number(h), Number(n), undefined),
        k === undefined ? null : { hour: Number(k), minute: Number(o) },
      ),
    HAS.digit,
  ),
  // "at 8.20" is a time where a word says so and no unit follows.
  rule(
    pattern(
      `(?<=\\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill?|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ll]eav(?:e|es|ing)|[Ss]tarts?|[Ss]tarting|[Dd]oors|à|um|gegen|ab|a las) )(?<!\\b(?:[Vv]ersions?|[Rr]elease|[Cc]hapter|[Ss]ection) from )(?<h>[01]?\\d|2[0-3])\\.(?<n>[0-5][05])(?!${MEASURE})`,
    ),
    ({ h, n }) => clock(Number(h), Number(n), undefined),
    HAS.digit,
  ),
  rule(pattern("(?<h>[01]?\\d|2[0-4]) (?:Uhr|heures)"), ({ h }) => clock(Number(h), 0, undefined), HAS.digit),
  rule(pattern(`(?<h>${COUNT}) ?(?:o['’]clock|oclock)`, "giu"), ({ h = "" }) =>
    clock(colloquial(countOf(h) ?? 99), 0, undefined),
  ),
  rule(
    pattern(`(?<p>half|quarter|five|ten|twenty) (?<w>past|to) (?<h>${COUNT})${PART}`, "giu"),
    ({ p = "", w = "", h = "", part }) => {
      const minutes = PAST[p.toLowerCase()] ?? 0;
      const hour = hourIn(countOf(h) ?? 99, part);
      return w.toLowerCase() === "past"
        ? clock(hour, minutes, undefined)
        : clock(hour - 1, 60 - minutes, undefined);
    },
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:at|by|before|after|until|till?|from|around|about) )half (?<h>${COUNT})|half (?<k>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[1-9]|1[0-2])(?= (?:${WEEKDAY}|${LOWER_SHORT_WEEKDAY}|tomorrow|tonight|today)\\b)))(?! (?:of|the|a|an|hours?|dozen|percent|per|past|to)\\b)${PART}`,
      "giu",
    ),
    ({ h, k, part }) => clock(hourIn(countOf(h ?? k ?? "") ?? 99, part), 30, undefined),
  ),
  rule(
    pattern("(?<h>[1-9]|1[0-2])(?::(?<n>[0-5]\\d))?ish", "giu"),
    ({ h, n }) => clock(colloquial(Number(h)), Number(n ?? 0), undefined),
    HAS.digit,
  ),
  rule(
    pattern("(?<h>1[0-2]|0?[1-9]):(?<n>[0-5]\\d)(?<half>[ap])"),
    ({ h, n, half }) => clock(Number(h), Number(n), half),
    HAS.digit,
  ),
  // "0430H", "0900 hrs"; without a letter four digits are a time only where they begin with 0.
  rule(
    pattern("(?<h>[01]\\d|2[0-3])(?<n>[0-5]\\d) ?(?:H|h|hrs|hours)"),
    ({ h, n }) => clock(Number(h), Number(n), undefined),
    HAS.digit,
  ),
  rule(
    pattern(`(?<!\\b(?:${NUMBERED}):? |[+\\d] ?)(?<h>0\\d)(?<n>[0-5]\\d)(?! ?\\d)`),
    ({ h, n }) => clock(Number(h), Number(n), undefined),
    HAS.digit,
  ),
  rule(
    pattern("(?<=\\b(?:à|vers|dès) )(?<h>[01]?\\d|2[0-3]) ?h(?: ?(?<n>[0-5]\\d))?"),
    ({ h, n }) => clock(Number(h), Number(n ?? 0), undefined),
    HAS.digit,
  ),
  rule(
    pattern(
      "(?<=\\b(?:um|bis|ab|gegen|vor|nach|a las|hasta las|de las) )(?<h>eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?=$|\\n|[.,;!?)]| (?:Uhr|von|Uni|und|oder|y|o|de la)\\b)",
    ),
    ({ h = "" }) => clock(colloquial(FOREIGN_HOURS.get(h) ?? 99), 0, undefined),
  ),
  rule(
    pattern(
      `(?<h>${COUNT})(?:[.:](?<n>[0-5]\\d))? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))`,
      "giu",
    ),
    ({ h = "", n, part, night }) => clock(hourIn(countOf(h) ?? 99, part ?? night), Number(n ?? 0), undefined),
  ),
  rule(
    pattern(
      `(?<=\\b(?:[Bb]etween|zwischen) )(?<h>[1-9]|1\\d|2[0-3]) (?:and|und) (?<k>[1-9]|1\\d|2[0-3])(?=$|[.,;!?)](?!\\d)| (?:on|she|he|they|we|I|it|today|tomorrow|tonight)\\b)`,
    ),
    ({ h, k }) =>
      spanned(clock(colloquial(Number(h)), 0, undefined), { hour: colloquial(Number(k)), minute: 0 }),
    HAS.digit,
  ),
  rule(
    pattern(
      "(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill?|[Bb]efore|[Aa]fter) )(?<h>[1-9]|1\\d|2[0-3])(?=$|\\n|[.,;!?)](?!\\d)| (?:on|sharp|tonight|today|tomorrow|so|because|then|if|when|with|and|or|please|pls|latest|cos|but|unless)\\b(?! \\d))",
    ),
    ({ h }) => clock(colloquial(Number(h)), 0, undefined),
    HAS.digit,
  ),
  rule(
    pattern(
      "(?<=\\b(?:[Aa]t|[Uu]ntil|[Tt]ill?) (?:about |around )?|\\b[Tt]ill? )(?:about )?(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=$|\\n|[.,;!?)]| (?:on|sharp|tonight|today|tomorrow|please|pls|latest|so|and|because|when)\\b)|(?<=\\b(?:[Oo]ut|[Hh]ome|[Bb]ack|[Dd]one|[Tt]here|[Hh]ere|[Rr]eady|[Ff]inished|[Uu]p|[Oo]pen|[Oo]ver|[Gg]one|in|bed|be|leave) by )(?<b>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=$|\\n|[.,;!?)]| (?:on|sharp|tonight|today|tomorrow|please|and|so)\\b)",
    ),
    ({ h, b }) => clock(colloquial(countOf(h ?? b ?? "") ?? 99), 0, undefined),
  ),
  rule(pattern("(?:12 )?(?:noon|midday)", "giu"), () => clock(12, 0, undefined)),
  rule(pattern("(?:midnight|Mitternacht|minuit|medianoche)", "giu"), () => clock(24, 0, undefined)),
];

/** "at 3" of everyday notes is in the afternoon, "at 9" in the morning. */
export function colloquial(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/** The same, where a part of the day may be said. */
function hourIn(hour: number, part: string | undefined): number {
  if (part === undefined) return colloquial(hour);
  if (/^morning$/i.test(part)) return hour === 12 ? 0 : hour;
  return hour < 12 ? hour + 12 : hour;
}

function clock(hour: number, minute: number, half: string | undefined): (Reading & { clock: Clock }) | null {
  if (hour > 24 || minute > 59) return null;
  const isPm = /^p/i.test(half ?? "");
  const isAm = /^a/i.test(half ?? "");
  if ((isPm || isAm) && hour > 12) return null;
  const day = isPm && hour < 12 ? hour + 12 : isAm && hour === 12 ? 0 : hour;
  return { kind: "time", day: null, clock: { hour: day, minute }, until: null, span: null };
}

function spanned(reading: Reading | null, until: Clock | null): Reading | null {
  return reading === null || until === null || until.hour > 24
    ? reading
    : { ...reading, until: { day: null, clock: until } };
}

const FOREIGN_HOURS: ReadonlyMap<string, number> = new Map(
  [
    "eins",
    "zwei dos",
    "drei tres",
    "vier cuatro",
    "fünf cinco",
    "sechs seis",
    "sieben siete",
    "acht ocho",
    "neun nueve",
    "zehn diez",
    "elf once",
    "zwölf doce",
  ].flatMap((row, index) => row.split(" ").map((word) => [word, index + 1] as const)),
);

const HALF = "(?<half>a\\.m\\.|p\\.m\\.|am|pm)";
const TO = "\\s?(?:-|–|to|until|till|and)\\s?";
const PART = "(?: in the (?<part>morning|afternoon|evening))?";
/** What follows a number that is a quantity. */
const MEASURE =
  "\\s?[%°€$£]|\\s?(?:km|kg|g|m|mm|cm|ml|l|L|V|W|A|Hz|[kMG]Hz|GB|MB|KB|ms|s|per|percent|points?|million|billion|metres?|meters?|miles?|times|x|out|of|euros?|pounds?|dollars?|hours?|days?|minutes?)(?![\\p{L}])";

const PAST: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };
