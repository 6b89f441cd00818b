import { asWritten, bare, clock, hourIn, spanned } from "./clock-readings.ts";
import { COUNT, countOf, LOWER_SHORT_WEEKDAY, NUMBERED, WEEKDAY } from "./date-words.ts";
import { type DateRule, pattern, rule, HAS } from "./date-rule.ts";

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
    ({ h = "", n, k, o }) =>
      spanned(
        asWritten(h, Number(n)),
        k === undefined
          ? null
          : { hour: Number(k), minute: Number(o), ...(Number(k) <= 12 ? { isBare: true as const } : {}) },
      ),
    HAS.digit,
  ),
  // "at 8.20" is a time where a word says so and no unit follows.
  rule(
    pattern(
      `(?<=\\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill?|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ll]eav(?:e|es|ing)|[Ss]tarts?|[Ss]tarting|[Dd]oors|à|um|gegen|ab|a las) )(?<!\\b(?:[Vv]ersions?|[Rr]elease|[Cc]hapter|[Ss]ection) from )(?<h>[01]?\\d|2[0-3])\\.(?<n>[0-5][05])(?!${MEASURE})`,
    ),
    ({ h = "", n }) => asWritten(h, Number(n)),
    HAS.digit,
  ),
  // "closed 8.52", "started 8.25": minutes of a meeting and a log.
  rule(
    pattern(
      `(?<=\\b(?:[Cc]losed|[Ee]nded|[Aa]djourned|[Ss]tarted|[Oo]pened|[Ff]inished|[Ll]eft|[Mm]et|[Aa]rrived|[Jj]oined|[Bb]egan|down|ambulance|call|throw in)(?: at)? )(?<h>[01]?\\d|2[0-3])\\.(?<n>[0-5]\\d)(?!${MEASURE}|\\.[-–\\d])(?=$|\\n|[.,;:!?)](?!\\d)| (?:with|by|because|when|on|and|sharp|every)(?!\\p{L}))`,
    ),
    ({ h = "", n }) => asWritten(h, Number(n)),
    HAS.digit,
  ),
  // "until 2300", "a start at 2200"
  rule(
    pattern(
      `(?<=\\b(?:[Uu]ntil|[Tt]ill?|[Bb]efore|[Aa]fter|[Bb]y|[Ff]rom) )(?<h>0\\d|1[0-8]|2[1-3])(?<n>[0-5][05])(?! ?\\d)|(?<=\\b(?:[Aa]t|KO is) )(?<k>[01]\\d|2[0-3])(?<o>[0-5][05])(?=$|\\n|[.,;!?)]| (?:on|in|and|with|by|for|would|is|was|hrs)(?!\\p{L}))`,
    ),
    ({ h, n, k, o }) => clock(Number(h ?? k), Number(n ?? o), undefined),
    HAS.digit,
  ),
  rule(
    pattern(
      "(?<h>[01]?\\d|2[0-3])[.:](?<n>[0-5]\\d) (?:bis|-|–) (?<k>[01]?\\d|2[0-3])[.:](?<o>[0-5]\\d) Uhr",
    ),
    ({ h, n, k, o }) =>
      spanned(clock(Number(h), Number(n), undefined), { hour: Number(k), minute: Number(o) }),
    HAS.digit,
  ),
  rule(
    pattern("(?<h>[01]?\\d|2[0-3])\\.(?<n>[0-5]\\d) Uhr"),
    ({ h, n }) => clock(Number(h), Number(n), undefined),
    HAS.digit,
  ),
  rule(pattern("(?<h>[01]?\\d|2[0-4]) (?:Uhr|heures)"), ({ h }) => clock(Number(h), 0, undefined), HAS.digit),
  rule(pattern(`(?<h>${COUNT}) ?(?:o ?['’]?clock)`, "giu"), ({ h = "" }) => bare(countOf(h) ?? 99, 0)),
  rule(
    pattern(
      `(?<p>half|quarter|five|ten|twenty(?:[- ]five)?) (?<w>past|to|before|after) (?<h>${COUNT}|midnight|noon|midday)${PART}`,
      "giu",
    ),
    ({ p = "", w = "", h = "", part }) => {
      const minutes = PAST[p.toLowerCase()] ?? 0;
      const isPast = w.toLowerCase() === "past" || w.toLowerCase() === "after";
      if (/^mid|^noon/i.test(h)) {
        const noon = /night/i.test(h) ? 24 : 12;
        return isPast ? clock(noon % 24, minutes, undefined) : clock(noon - 1, 60 - minutes, undefined);
      }
      const hour = hourIn(countOf(h) ?? 99, part);
      const reading = isPast ? clock(hour, minutes, undefined) : clock(hour - 1, 60 - minutes, undefined);
      return reading && part === undefined
        ? { ...reading, clock: { ...reading.clock, isBare: true } }
        : reading;
    },
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:at|by|before|after|until|till?|from|around|about) )half (?<h>${COUNT})|half (?<k>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[1-9]|1[0-2])(?= (?:${WEEKDAY}|${LOWER_SHORT_WEEKDAY}|tomorrow|tonight|today)\\b)))(?! (?:of|the|a|an|hours?|dozen|percent|per|past|to)\\b)${PART}`,
      "giu",
    ),
    ({ h, k, part }) => {
      const hour = countOf(h ?? k ?? "") ?? 99;
      return part === undefined ? bare(hour, 30) : clock(hourIn(hour, part), 30, undefined);
    },
  ),
  rule(
    pattern("[Hh]alf (?<h>[1-9]|1[0-2])(?=$|\\n|[.,;!?)](?!\\d))"),
    ({ h }) => bare(Number(h), 30),
    HAS.digit,
  ),
  // "8.30", "doors 7.45": hours of a day with a part of an hour, and no quantity behind.
  rule(
    pattern(
      `(?<!\\b(?:${NUMBERED}|v|[Cc]hapter|[Ff]ig|[Tt]able|[Ss]cored?|[Ww]eight|[Cc]osts?|[Ww]as|[Ii]s|[Oo]f|[Ii]n|[Ii]nto|[Tt]o|[Tt]han) |[$£€+×x*=<>~≈] ?)(?<h>[1-9]|1[0-2])\\.(?<n>00|15|30|45)(?!${MEASURE})(?=$|\\n|[.,;!?)](?!\\d)| (?:to|for|at|on|and|sharp|start|till?|until|\\(|[-–—]))`,
    ),
    ({ h, n }) => bare(Number(h), Number(n)),
    HAS.digit,
  ),
  rule(
    pattern("(?<h>[1-9]|1[0-2])(?::(?<n>[0-5]\\d))?ish", "giu"),
    ({ h, n }) => bare(Number(h), Number(n ?? 0)),
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
    pattern(
      `(?<h>${COUNT})(?:[.:](?<n>[0-5]\\d))? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))`,
      "giu",
    ),
    ({ h = "", n, part, night }) => clock(hourIn(countOf(h) ?? 99, part ?? night), Number(n ?? 0), undefined),
  ),
  rule(
    pattern(
      `(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?<n>fifteen|thirty|forty[- ]five)(?! (?:\\p{L}+s|people|percent|pounds?|million|thousand|hundred)\\b)`,
      "giu",
    ),
    ({ h = "", n = "" }) => bare(countOf(h) ?? 99, MINUTES[n.toLowerCase().replace(" ", "-")] ?? 0),
  ),
  rule(pattern("(?:12 )?(?:noon|midday)", "giu"), () => clock(12, 0, undefined)),
  rule(pattern("(?:midnight|Mitternacht|minuit|medianoche)", "giu"), () => clock(24, 0, undefined)),
];

const HALF = "(?<half>a\\.m\\.|p\\.m\\.|am|pm)";
const TO = "\\s?(?:-|–|to|until|till|and)\\s?";
const PART = "(?: in the (?<part>morning|afternoon|evening))?";
/** What follows a number that is a quantity. */
const MEASURE =
  "\\s?[%°€$£]|\\s?(?:km|kg|g|m|mm|cm|ml|l|L|V|W|A|Hz|[kMG]Hz|GB|MB|KB|ms|s|per|percent|points?|million|billion|metres?|meters?|miles?|times|x|out|of|euros?|pounds?|dollars?|hours?|days?|minutes?)(?![\\p{L}])";

const MINUTES: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, "forty-five": 45 };
const PAST: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  "twenty-five": 25,
  "twenty five": 25,
};
