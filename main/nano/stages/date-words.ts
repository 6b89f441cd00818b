/** Words of dates, in lower case, with what they stand for. */
const table = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(" ").map((word) => [word, index + 1] as const)));

/** 1 to 12 by name, in English, German, French and Spanish. */
export const MONTHS = table([
  "january jan januar jänner janvier enero",
  "february feb februar février febrero",
  "march mar märz mars marzo",
  "april apr avril abril",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet julio",
  "august aug août agosto",
  "september sept sep septembre septiembre",
  "october oct oktober octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember décembre diciembre",
]);

/** 1 for Monday to 7, by name in the same languages. */
export const WEEKDAYS = table([
  "monday mon montag lundi lunes",
  "tuesday tuseday teusday tusday tues tue dienstag mardi martes",
  "wednesday wendesday wensday wednsday wedensday wed weds mittwoch mercredi miércoles",
  "thursday thrusday thursaday thurday thursay thurs thur thu donnerstag jeudi jueves",
  "friday firday fryday fri freitag vendredi viernes",
  "saturday saterday satuday saturady sat samstag sonnabend samedi sábado",
  "sunday sun sonntag dimanche domingo",
]);

const COUNTS = table([
  "one a an ein einem einer une un una",
  "two couple zwei deux dos",
  "three drei trois tres",
  "four vier quatre cuatro",
  "five fünf cinq cinco",
  "six sechs",
  "seven sieben",
  "eight acht",
  "nine neun",
  "ten zehn",
  "eleven",
  "twelve",
]);

/** A number in digits or as a word up to twelve, or null. */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,4}$/.test(lower)) return Number(lower);
  return COUNTS.get(lower.replace(/^a couple of$|^a couple$|^couple of$/, "couple")) ?? null;
}

export const COUNT =
  "(?:\\d{1,4}|a couple of|a couple|couple of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

const byLength = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length);
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const IS_LOWER_MONTH =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|\p{L}+bre|enero|febrero|marzo|abril|mayo|junio|julio|agosto)$/u;

/** Month names: capitalised, in capitals, and in lower case where French and Spanish write them so. */
export const MONTH = `(?:${byLength(MONTHS.keys())
  .flatMap((word) => [capital(word), word.toUpperCase(), ...(IS_LOWER_MONTH.test(word) ? [word] : [])])
  .join("|")})`;
const FULL = [...WEEKDAYS.keys()].filter(
  (word) => word.length > 5 || /^(?:lundi|mardi|jeudi|lunes)$/.test(word),
);
/** Full names of weekdays, in any case. */
export const WEEKDAY = `(?:${byLength(FULL)
  .flatMap((word) => [capital(word), word, word.toUpperCase()])
  .join("|")})`;
/** Short names of weekdays; some are words too. */
export const SHORT_WEEKDAY =
  "(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun|MON|TUES|TUE|WEDS|WED|THURS|THUR|THU|FRI|SAT|SUN)";
/** The same as hasty notes have them. */
export const LOWER_SHORT_WEEKDAY = "(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)";

/** Month names in lower case, but for those that are words too. */
export const LOWER_MONTH =
  "(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov)";
/** The same beside a day, where "march" and "dec" mean nothing else. */
export const LOWER_MONTH_BY_DAY = `(?:${LOWER_MONTH}|march|mar|dec)`;

/** What is numbered: the four digits behind are no year. */
export const NUMBERED =
  "[Rr]oom|[Jj]ob|[Nn]o\\.?|[Nn]umber|[Nn]r\\.?|[Pp]ages?|[Cc]h\\.|[Tt]icket|[Cc]ase|PO|[Oo]rder|[Ii]nvoice|[Ff]lat|[Bb]ox|[Ss]cript|[Mm]igration|[Ll]ine|[Mm]odel|[Pp]art|[Vv]ersion|[Rr]ef\\.?|ID|[Ss]ection|[Rr]oute|[Uu]nit|[Pp]hone|[Tt]el\\.?|[Ee]xt\\.?|PIN|[Cc]ode|[Bb]uild|[Pp]ort|[Ee]rror|ISO|RFC";

const SIGNS =
  "days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|hours?|minutes?|mins?|today|tonight|tomorrow|tmrw|yesterday|2day|tonite|2nite|2night|tom+or+ow|tomor+o|yest|morn|arvo|wknd|wkend|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|first|second|third)(?:th)?|spring|new year|Monats|Wochenende|voriges Jahr|mornings?|afternoon|evenings?|noon|midday|EO[DWMY]|COB|half|quarter|daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annually|hourly|o['’]clock|heute|gestern|übermorgen|morgen|aujourd['’]hui|demain|après-demain|hoy|ayer|mañana|Christmas|Heiligabend|Silvester|past|\\p{L}+days|Woche[n]?|Monate?n?|Stunden?|Minuten|Tagen?|Jahren?|semaines?|semanas?|mois|mes|meses|jours?|días?|heures?|horas?|ans|años?|minutos?|close of business|midnight|lunchtime|lunch|first thing|fall|summer|winter|spring|autumn|Easter|Pentec[oô]te|Pentecost|Pâques|Oster\\p{L}+|Pfingst\\p{L}+|Pascua|Thanksgiving|Halloween|Whitsun|Good Friday|that day|half|Jahr|Wochenenden?|finde|fin de semana|Nacht|Abend|Mittag|früh|nuit|soir|matin|midi|mediodía|madrugada|tarde|noche|anoche|l['’]ann?(?:ée)?|année|heute?|vorgestern|Sommer|Herbst|Frühling|Frühjahr|été|automne|hiver|printemps|verano|otoño|invierno|halb|(?:bis|am|ab|spätestens|vom) (?:Mo|Di|Mi|Do|Fr|Sa|So)|(?:mo|di|mi|do|fr|sa|so) früh|(?:à|vers|las|seit|vor|nach|von|avant|après|dès) \\p{L}+|tmrw?|tomoz|2moro|ystdy?|yday|eo[dwmy]|cob|yr|wk|w/e|month-end|bank holiday|all saints|all souls|toussaint|allerheiligen|canada day|anzac day|labou?r day|memorial day|presidents['’]? day|corpus christi|the first|term|Hogmanay|xmas|diwali|eid|ramadan|hanukkah|passover|lent|new year|semana santa|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|sept|jan|feb|by (?:one|two)|(?:um|bis|ab|gegen|las) \\p{L}+|(?:at|by|from|until|till?|about|around|after|before|since|past|between) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** Whether a text has any sign of a date at all; most sentences have none, and no rule need look at them. */
export const DATE_SIGN = new RegExp(
  `\\d|(?<!\\p{L})(?:${MONTH}|${WEEKDAY}s?|${SHORT_WEEKDAY}|${SIGNS})(?!\\p{L})`,
  "iu",
);
