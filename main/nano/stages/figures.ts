import { type Entity, UNIT_KINDS } from "#shared/unit.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { EAST_ASIAN_FIGURES, narrow } from "./east-asian-figures.ts";

/**
 * Numbers and addresses of a unit, without overlap, in order: links, e-mail, telephone numbers, dates, times, money, percentages,
 * quantities with a unit, other numbers. Rules; words of dates in English, German, French, Spanish and Japanese, numerals
 * of East Asia where a unit stands behind.
 */
export const figuresStage: UnitStage<readonly Entity[]> = {
  name: "figures",
  version: 4,
  kinds: UNIT_KINDS.filter((kind) => kind !== "code" && kind !== "row" && kind !== "log"),
  runs: "pool",
  options: {},
  model: null,
  needs: [],
  run: (batch, isAborted) => batch.map(({ text }) => (isAborted() ? [] : findFigures(text))),
};

const MONTH =
  "(?:Jan(?:uary|uar|\\.)?|Feb(?:ruary|ruar|\\.)?|Mar(?:ch|\\.)?|März|Apr(?:il|\\.)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust|\\.)?|Sep(?:t|tember|\\.)?|Oct(?:ober|\\.)?|Oktober|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|Dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const WEEKDAY =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)s?";
const AMOUNT = "\\d{1,3}(?:[,.'’\\u00a0\\u202f]\\d{3}){1,6}(?:[.,]\\d{1,4})?|\\d{1,15}(?:[.,]\\d{1,6})?";
const SCALE =
  "(?:\\s?(?:k|K|m|M|bn|B|thousand|million|billion|trillion|Mio\\.?|Mrd\\.?|Millionen|Milliarden))?";
const CURRENCY = "(?:US\\$|[$€£¥₹]|USD|EUR|GBP|CHF|JPY)";
const CURRENCY_WORD = "(?:€|£|USD|EUR|GBP|CHF|JPY|dollars?|euros?|pounds?|Euro|cents?|yen)";
const MEASURE =
  "(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|Minuten|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre|heures?|jours?|semaines?|mois|ans|horas?|días?|semanas?|meses|años|nights?|people|persons?|users?|customers?|members?|guests?|pages?|items?|points?|times|steps?|words?|degrees?|kilometers?|kilometres?|meters?|metres?|miles?|inches|feet|kilograms?|grams?|liters?|litres?|tablespoons?|teaspoons?|cups?|km/h|mph|kWh|km|cm|mm|kg|mg|ml|kB|KB|MB|GB|TB|kHz|MHz|GHz|Hz|kW|MW|GW|ms|px|°C|°F|m²|m2|ft|lbs?|oz|min|m|g|l|L|s|h|W|V|A)";

/**
 * Telephone numbers of 7 to 15 digits (ITU-T E.164): with a country code, with an area code in brackets or a leading 0, or
 * behind a word that says so. A price or a date has no such sign.
 */
const PHONES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.+])(?:\+|00)[1-9]\d{0,2}(?:[ .\u00a0-]?\(0?\d{1,4}\))?(?:[ .\u00a0-]?\d{2,6}){2,5}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.+])\(0?\d{2,5}\)[ .\u00a0-]?\d{3,4}(?:[ .\u00a0-]?\d{2,6}){1,2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,+/-]|\d[ \u00a0])(?=(?:[ \u00a0/-]?\d){8})0[1-9](?:\d{1,4}[ \u00a0/-]|[ \u00a0/])\d{2,8}(?:[ \u00a0-]\d{2,6}){0,3}(?![\p{L}\p{N}]|[.,/:-]\d)/gu,
  /(?<![\p{L}\p{N}.,+/-])[2-9]\d{2}-[2-9]\d{2}-\d{4}(?![\p{L}\p{N}]|-\d)/gu,
  /(?<=\b(?:tel|telephone|phone|mobile|cell|fax|ring|call|text|Telefon|Handy|téléphone|teléfono)\.?:? (?:\p{Ll}{2,4} )?(?:on |at )?)\d{3,6}(?:[ .-]?\d{2,6}){1,3}(?![\p{L}\p{N}])/giu,
];

/** In order of precedence: what an earlier rule found, a later one leaves alone. */
const RULES: readonly (readonly [Entity["kind"], RegExp])[] = [
  ["url", /\b(?:https?:\/\/|www\.)[^\s<>()"'`[\]]{1,1000}(?<![.,;:!?*_~])/gi],
  ["email", /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g],
  ...PHONES.map((pattern) => ["phone", pattern] as const),
  ...EAST_ASIAN_FIGURES,
  ["date", /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g],
  ["date", /(?<![\d./])\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])/g],
  [
    "date",
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?: (?:of|de))? ${MONTH}(?![\\p{L}\\p{N}])(?:,? (?:de )?\\d{4}(?!\\d))?`,
      "gu",
    ),
  ],
  [
    "date",
    new RegExp(
      `(?<![\\p{L}\\p{N}])${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|\\s?(?:am|pm|%))(?:,? \\d{4}(?!\\d))?`,
      "gu",
    ),
  ],
  ["date", new RegExp(`(?<![\\p{L}\\p{N}])${MONTH},? (?:de )?(?:19|20)\\d{2}(?!\\d)`, "gu")],
  ["date", new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:next|last|this) )?(?:${WEEKDAY})(?![\\p{L}\\p{N}])`, "gu")],
  [
    "date",
    /\b(?:today|tomorrow|yesterday|tonight|(?:next|last|this) (?:week|month|quarter|year|weekend))\b/gi,
  ],
  ["date", /\b(?:Q[1-4](?: (?:19|20)\d{2})?|(?:FY|H[12] ?)(?:20)?\d{2})\b/g],
  [
    "time",
    /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s?(?:a\.m\.|p\.m\.|[ap]m\b|Uhr\b))?/gi,
  ],
  [
    "time",
    /(?<![\d:.,])(?:1[0-2]|[1-9])\s?(?:a\.m\.|p\.m\.|[ap]m\b|o'clock\b)|(?<![\d:.,])(?:[01]?\d|2[0-4]) Uhr\b/gi,
  ],
  ["money", new RegExp(`(?<![\\p{L}\\p{N}])${CURRENCY}\\s?(?:${AMOUNT})${SCALE}(?![\\p{L}\\p{N}])`, "gu")],
  [
    "money",
    new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${AMOUNT})${SCALE}\\s?${CURRENCY_WORD}(?![\\p{L}\\p{N}])`, "gu"),
  ],
  [
    "percent",
    new RegExp(`(?<![\\p{L}\\p{N}.,])[-−+]?(?:${AMOUNT})\\s?(?:%|percent\\b|per cent\\b|Prozent\\b)`, "gu"),
  ],
  [
    "quantity",
    new RegExp(`(?<![\\p{L}\\p{N}.,])[-−]?(?:${AMOUNT})${SCALE}[\\s-]?${MEASURE}(?![\\p{L}\\p{N}])`, "gu"),
  ],
  ["date", /(?<![\p{L}\p{N}.,$€£-])(?:19|20)\d{2}(?![\p{L}\p{N}%]|[.,-]\d)/gu],
  ["number", new RegExp(`(?<![\\p{L}\\p{N}.,])[-−]?(?:${AMOUNT})(?![\\p{L}\\p{N}])`, "gu")],
];

export function findFigures(text: string): Entity[] {
  const found: Entity[] = [];
  const taken = new Uint8Array(text.length);
  const narrowed = narrow(text);
  // ":+1:" is a picture.
  for (const { 0: code, index } of narrowed.matchAll(/:[+-]?\w{1,40}:/g)) {
    if (!/\d:\d/.test(narrowed.slice(Math.max(0, index - 1), index + code.length + 1)))
      taken.fill(1, index, index + code.length);
  }
  for (const [kind, pattern] of RULES) {
    for (const match of narrowed.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind, text: text.slice(start, end), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
