import type { DateUnit, Season } from "#main/nano/insight-result.ts";
import {
  calendar,
  DAY,
  type DateRule,
  HAS,
  num,
  offset,
  on,
  pattern,
  type Reading,
  rule,
  weekdayOf,
} from "./date-rule.ts";
import { WEEKDAY } from "./date-words.ts";

const GERMAN_PART =
  "(?: (?:[Aa]bend|[Nn]acht|[Mm]ittag|[Nn]achmittag|[Vv]ormittag|[Mm]orgen|früh|in der Früh|nacht))";
const FRENCH_PART = "(?: (?:matin|midi|après-midi|soir))";

/** What words of German, French and Spanish count from the day of writing. */
const OFFSETS: readonly (readonly [words: string, unit: DateUnit, count: number])[] = [
  [`[Hh]eute?${GERMAN_PART}?`, "day", 0],
  ["[Aa]ujourd['’]hui|[Cc]e (?:matin|midi|soir)|[Cc]et après-midi|[Cc]ette nuit", "day", 0],
  ["[Hh]oy|[Ee]sta (?:mañana|tarde|noche|madrugada)", "day", 0],
  [`[Dd]emain${FRENCH_PART}?|[Mm]orgen${GERMAN_PART}`, "day", 1],
  ["(?<!\\b(?:am|[Gg]uten|[Gg]od|jeden|diesen|den|der|vom|zum|in) )morgen", "day", 1],
  ["(?<!\\b(?:la|esta|cada|una|pasado) )[Mm]añana(?: por la (?:mañana|tarde|noche))?", "day", 1],
  ["[Pp]asado mañana|[Üü]bermorgen|[Aa]près-demain", "day", 2],
  [`[Gg]estern${GERMAN_PART}?|[Aa]yer|[Aa]noche|[Hh]ier${FRENCH_PART}`, "day", -1],
  [
    "hier(?! (?:ist|sind|war|gibt|und|noch|oben|unten|bei|im|in|der|die|das|ein|seit|da|wir|ich|auch|nicht|kein)(?!\\p{L}))",
    "day",
    -1,
  ],
  ["[Vv]orgestern|[Aa]nteayer|[Aa]vant-hier", "day", -2],
  ["[Dd]ieses? Wochenende|[Aa]m Wochenende|[Cc]e week-end|[Ee]ste fin de semana|el finde", "weekend", 0],
  ["[Nn]ächstes Wochenende|le week-end prochain|el próximo fin de semana", "weekend", 1],
  ["(?:die )?[Ll]etzter?n? Woche|la semaine dernière|la semana pasada", "week", -1],
  ["[Dd]iese[r]? Woche|[Cc]ette semaine|[Ee]sta semana", "week", 0],
  ["(?:die )?[Nn]ächste[rn]? Woche|la semaine prochaine|la (?:próxima semana|semana que viene)", "week", 1],
  ["[Ll]etzten Monat|le mois dernier|el mes pasado", "month", -1],
  ["[Dd]iesen Monat|[Cc]e mois-ci|[Ee]ste mes", "month", 0],
  ["(?:den )?[Nn]ächste[nr]? Monat|le mois prochain|el (?:próximo mes|mes que viene)", "month", 1],
  [
    "(?:[Ll]etzte[ns]?|[Vv]orige[ns]|[Vv]ergangene[ns]) Jahr|[Ll]['’]an(?:née)? (?:derni(?:er|ère)|pass(?:é|ée))|el año pasado",
    "year",
    -1,
  ],
  ["[Dd]ieses Jahr|[Cc]ette année|[Ee]ste año", "year", 0],
  ["[Nn]ächste[ns] Jahr|[Ll]['’]an(?:née)? prochaine?|el (?:próximo año|año que viene)", "year", 1],
];

/** "Heute Mittag" and "ce midi" tell an hour. */
const atNoon = (reading: Reading, words: string): Reading =>
  /(?: mittag| midi)$/i.test(words) ? { ...reading, clock: { hour: 12, minute: 0 } } : reading;

const step = (word: string): number =>
  /^(?:nächst|komm|proch|próx|que)/i.test(word) ? 1 : /^(?:letzt|dern|pas)/i.test(word) ? -1 : 0;

const SHORT = ["mo", "di", "mi", "do", "fr", "sa", "so"];

/** Days, weeks and years in words of German, French and Spanish. */
export const foreignDates = (): readonly DateRule[] => [
  rule(pattern("Ende nächster Woche|la fin de la semaine prochaine|finales de la próxima semana"), () =>
    on({ form: "end", unit: "week", count: 1 }),
  ),
  rule(pattern("(?:Ende (?:der|dieser) Woche|la fin de la semaine|finales de (?:la|esta) semana)"), () =>
    on({ form: "end", unit: "week", count: 0 }),
  ),
  rule(pattern("(?:Ende des Monats|Monatsende|fin du mois|fin de mes)", "giu"), () =>
    on({ form: "end", unit: "month", count: 0 }),
  ),
  rule(
    pattern(`(?<d>${WEEKDAY}) (?<w>nächster|letzter|kommender|dieser) Woche`),
    ({ d, w = "" }) => on({ form: "weekday", weekday: weekdayOf(d), week: step(w) }),
    HAS.weekday,
  ),
  ...OFFSETS.map(([words, unit, count]) =>
    rule(pattern(words), (_groups, match) => atNoon(offset(unit, count), match)),
  ),
  rule(
    pattern(
      "(?<d>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:abend|morgen|nachmittag|mittag|vormittag|früh)",
      "giu",
    ),
    ({ d }) => on({ form: "weekday", weekday: weekdayOf(d), week: null }),
  ),
  rule(
    pattern(`(?<w>[Nn]ächste[nr]?|[Ll]etzte[nr]?|[Kk]ommende[nr]?|[Dd]iese[nr]?) (?<d>${WEEKDAY})`),
    ({ d, w = "" }) => on({ form: "weekday", weekday: weekdayOf(d), week: step(w) || null }),
    HAS.weekday,
  ),
  rule(
    pattern(
      `(?:le |el |este )?(?<d>${WEEKDAY}) (?<w>prochain|dernier|passé|próximo|pasado|que viene)|el (?<v>próximo|pasado) (?<e>${WEEKDAY})`,
    ),
    ({ d, w, v, e }) => {
      const week = step(w ?? v ?? "");
      return on({ form: "weekday", weekday: weekdayOf(d ?? e), week: week > 0 ? null : week });
    },
    HAS.weekday,
  ),
  // "bis Do", "Mi früh", "Fr 14 Uhr": short weekdays of German beside words that say so.
  rule(
    pattern(
      `(?<=\\b(?:bis|ab|vom|spätestens|(?<!I )am) )(?<a>Mo|Di|Mi|Do|Fr|Sa|So)(?! (?:\\p{Lu}|you|we|it))(?: früh)?|(?<b>Mo|Di|Mi|Do|Fr|Sa|So|mo|di|mi|do|fr|sa|so)(?: früh|(?= (?:${DAY}\\.(?:0?[1-9]|1[0-2])\\.|(?:ab |um )?\\d{1,2} Uhr)))`,
    ),
    ({ a, b }) =>
      on({ form: "weekday", weekday: SHORT.indexOf((a ?? b ?? "").toLowerCase()) + 1, week: null }),
  ),
  ...daysOfMonth(),
  ...seasons(),
];

/** "le 19", "el día 20", "bis zum 15." where no month follows. */
const daysOfMonth = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?<=(?<!\\p{L})(?:[Ll]e|[Dd]u|[Aa]u) )(?<a>${DAY})(?:er)?(?=$|[.,;:!?)\\n]| (?:si|au|et|ou|pour|avec|chez|à|dernier|prochain)(?!\\p{L}))|(?<=(?<!\\p{L})(?:[Ee]l|[Dd]el|[Aa]l) )(?:día )?(?<b>${DAY})(?=$|[.,;:!?)\\n]| (?:si|y|a|por|para|con)(?!\\p{L}))|día (?<c>${DAY})(?! de)|(?<=(?<!\\p{L})(?:am|zum|vom|ab dem|seit dem|bis|bis zum) )(?<e>${DAY})\\.(?=$|\\n|[,;:!?)]| (?!${DAY}\\.)(?:\\p{Ll}|(?:[Uu]hr)))`,
    ),
    ({ a, b, c, e }) => calendar(null, null, num(a ?? b ?? c ?? e)),
    HAS.digit,
  ),
];

const SEASONS: Readonly<Record<string, Season>> = {
  frühling: "spring",
  frühjahr: "spring",
  printemps: "spring",
  primavera: "spring",
  sommer: "summer",
  été: "summer",
  verano: "summer",
  herbst: "autumn",
  automne: "autumn",
  otoño: "autumn",
  winter: "winter",
  hiver: "winter",
  invierno: "winter",
};

const seasons = (): readonly DateRule[] => [
  rule(
    pattern(
      "(?<=(?<!\\p{L})(?:[Ii]m|[Zz]um|[Dd]em|[Vv]om|[Ll]etzten|[Nn]ächsten|[Dd]iesen) )(?<a>Frühling|Frühjahr|Sommer|Herbst|Winter)|(?:cet |au |en |[Ll]['’])(?<b>été|automne|hiver|printemps)(?: (?<w>prochain|dernier))?|(?:este |el |en )(?<c>verano|otoño|invierno)(?: (?<v>pasado|que viene))?",
    ),
    ({ a, b, c, w, v }) => {
      const said = step(w ?? v ?? "");
      const season = SEASONS[(a ?? b ?? c ?? "").toLowerCase()] ?? "summer";
      return on({ form: "season", season, year: null, step: said === 0 ? null : said });
    },
  ),
];
