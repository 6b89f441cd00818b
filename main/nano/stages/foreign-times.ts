import { type DateRule, HAS, pattern, rule } from "./date-rule.ts";
import { bare, clock, spanned } from "./clock-readings.ts";

const HOURS = [
  "eins|eine?|una?|une",
  "zwei|deux|dos",
  "drei|trois|tres",
  "vier|quatre|cuatro",
  "fünf|cinq|cinco",
  "sechs|six|seis",
  "sieben|sept|siete",
  "acht|huit|ocho",
  "neun|neuf|nueve",
  "zehn|dix|diez",
  "elf|onze|once",
  "zwölf|douze|doce",
].map((words) => words.split("|"));
const GERMAN = "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf";
const FRENCH = "une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze";
const SPANISH = "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce";
const DIGITS = "[01]?\\d|2[0-3]";
const hourOf = (word = ""): number =>
  /^\d/.test(word) ? Number(word) : HOURS.findIndex((words) => words.includes(word.toLowerCase())) + 1;

const MINUTES: Readonly<Record<string, number>> = { viertel: 15, fünf: 5, zehn: 10, zwanzig: 20 };
const END = "(?=$|\\n|[.,;:!?)]| (?:\\p{Ll}|Uhr|Schluss))";
/** Nouns that German, French and Spanish hours go before have none of these behind them. */
const COUNTED = "(?! (?:Prozent|Punkte|Euro|Minuten|Stunden|Tage|Wochen|Monate|Jahre|Meter|Mal)(?!\\p{L}))";

/** Times of day in German, French and Spanish. */
export const foreignTimes = (): readonly DateRule[] => [
  rule(pattern(`[Hh]alb (?<h>${GERMAN}|1?\\d)(?!\\p{L})`), ({ h }) => bare((hourOf(h) + 11) % 12 || 12, 30)),
  rule(
    pattern(
      `(?<m>[Vv]iertel|fünf|zehn|zwanzig|5|10|20) (?<w>nach|vor) (?<h>${GERMAN}|1[0-2]|[1-9])(?![.,:]\\d|\\.)`,
    ),
    ({ m = "", w, h }) => {
      const minutes = MINUTES[m.toLowerCase()] ?? Number(m);
      return w === "nach" ? bare(hourOf(h), minutes) : bare((hourOf(h) + 11) % 12 || 12, 60 - minutes);
    },
  ),
  rule(
    pattern(`(?<=(?<!\\p{L})[Vv]on )(?<h>${GERMAN}|${DIGITS}) bis (?<k>${GERMAN}|${DIGITS})${END}`),
    ({ h, k }) => spanned(bare(hourOf(h), 0), { hour: hourOf(k), minute: 0, isBare: true }),
  ),
  rule(
    pattern(
      `(?<=(?<!\\p{L})(?:[Uu]m|bis|ab|[Gg]egen|vor|nach|seit) )(?<h>${GERMAN})(?=$|\\n|[.,;:!?)]| (?:Uhr|von|und|oder|am)(?!\\p{L}))|(?<=(?<!\\p{L})[Uu]m )(?<k>${GERMAN})(?! \\p{Lu}\\p{L}{1,20}[en](?!\\p{L}))${COUNTED}`,
    ),
    ({ h, k }) => bare(hourOf(h ?? k), 0),
  ),
  rule(
    pattern(
      `(?<h>${DIGITS})[ \u00a0]?h[ \u00a0]?(?<n>[0-5]\\d)(?:[ \u00a0]à[ \u00a0](?<k>${DIGITS})[ \u00a0]?h[ \u00a0]?(?<o>[0-5]\\d)?)?`,
    ),
    ({ h, n, k, o }) =>
      spanned(
        clock(Number(h), Number(n), undefined),
        k === undefined ? null : { hour: Number(k), minute: Number(o ?? 0) },
      ),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<=(?<!\\p{L})(?:à|vers|dès|avant|après|entre|jusqu['’]à|départ|arrivée|ouverture|fermeture|de|et) )(?<h>${DIGITS})[ \u00a0]?h(?:eures)?`,
    ),
    ({ h }) => clock(Number(h), 0, undefined),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<=(?<!\\p{L})(?:à|vers|dès|avant|après|entre|et|jusqu['’]à) )(?<h>${FRENCH}) heures?(?<m> (?:et demie|et quart|moins le quart))?`,
    ),
    ({ h, m = "" }) =>
      m.includes("moins")
        ? bare(hourOf(h) - 1, 45)
        : bare(hourOf(h), m === "" ? 0 : m.includes("demie") ? 30 : 15),
  ),
  rule(
    pattern("(?<=(?<!\\p{L})(?:à|avant|après|vers|dès|était|jusqu['’]à|\\p{L}{2,4}di) )midi|mediodía"),
    () => clock(12, 0, undefined),
  ),
  rule(
    pattern(
      `(?<=(?<!\\p{L})(?:a|hasta|desde|sobre|hacia|antes de|después de|de|y) las )(?<h>${SPANISH}|${DIGITS})(?! \\p{Ll}{3,20}s(?!\\p{L}))(?<m> y media| y cuarto)?(?![:.h]\\d)`,
    ),
    ({ h, m }) => bare(hourOf(h), m === undefined ? 0 : m.includes("media") ? 30 : 15),
  ),
];
