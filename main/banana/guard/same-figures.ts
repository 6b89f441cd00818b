import { DECADES } from "#shared/calendar.ts";

/**
 * A text with numbers, dates and times in one written form each, to compare two texts that write them in different ones:
 * "half an hour" and "30 minutes", "a dozen" and "12", "New Year's Day" and "1 January". Offsets are lost. English.
 */
export function withSameFigures(text: string): string {
  let shown = text;
  for (const [sign, to] of FORMS) shown = shown.replace(sign, to as string); // a string or a function, as replace takes
  return shown;
}

type Form = readonly [RegExp, string | ((whole: string, ...groups: string[]) => string)];

const COUNTS: ReadonlyMap<string, number> = new Map(
  "a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, Math.max(1, index - 1)] as const),
);
const countOf = (word = ""): number => COUNTS.get(word.toLowerCase()) ?? Number(word.replaceAll(",", ""));
const COUNT =
  "(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d[\\d,]*)";
const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  tenth: 0.1,
  eighth: 0.125,
  sixth: 1 / 6,
};
const round = (value: number): string => String(Math.round(value * 1000) / 1000);
const MINUTES: Readonly<Record<string, number>> = {
  quarter: 15,
  half: 30,
  five: 5,
  ten: 10,
  twenty: 20,
  "twenty-five": 25,
};
const clock = (hour: number, minute: number): string => {
  const minutes = (hour * 60 + minute + 1440) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
};
const HOUR = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|noon|midday|midnight)";
const hourOf = (word: string): number =>
  /^(?:noon|midday)$/i.test(word) ? 12 : /^midnight$/i.test(word) ? 0 : countOf(word);
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ordinal = (value: number): string =>
  `${value}${value % 10 === 1 && value !== 11 ? "st" : value % 10 === 2 && value !== 12 ? "nd" : value % 10 === 3 && value !== 13 ? "rd" : "th"}`;
const BYTES: Readonly<Record<string, string>> = { K: "kilo", M: "mega", G: "giga", T: "tera" };
const ROMAN: Readonly<Record<string, number>> = {
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIV: 14,
  XV: 15,
  XVI: 16,
};

/** In order: the longer form of what is also part of a shorter one comes first. */
const FORMS: readonly Form[] = [
  // Telephone numbers, however they are spaced.
  [
    /(?:\+|(?<![\d.,])0)\d(?:[\d /()-]{6,})\d/g,
    (whole) => whole.replace(/\D/g, "").replace(/\d{3}(?=\d)/g, "$& "),
  ],
  [/\b([AB])\.\s?([CD])\.(?:([CE])\.)?/g, "$1$2$3"],
  [/\b24\/7\b/g, "all day, every day"],
  [/(\d)-?ish\b/gi, "$1"],
  [/\bSept?\./g, "September"],
  [/(?<!\d)['’](\d\d)\b(?!s)/g, (_whole, year = "") => `${Number(year) > 40 ? 19 : 20}${year}`],
  [/\b(\d+)\s?h(?:rs?)?\.?(?=\s|[.,;]|$)/g, "$1 hours"],
  [/\b(hours?)(?: and)? (\d+)\s?min(?:utes|s)?\b/g, "$1 $2 minutes"],
  [/\b(?:mph|m\.p\.h\.)/g, "miles per hour"],
  [/\b(?:km\/h|kph|kmh)\b/g, "kilometres per hour"],
  [/\s?°\s?C\b/g, " degrees Celsius"],
  [/\s?°\s?F\b/g, " degrees Fahrenheit"],
  [/(?<=\d)\s?([KMGT])B\b/g, (_whole, size = "") => ` ${BYTES[size] ?? size}bytes`],
  [/\bminus (?=\p{L}|\d)/giu, ""],
  [/(?<=^|\s)[-−](?=\d)/g, ""],
  [/\b(?<=\S )years? old\b/gi, ""],
  [
    /\b(\d{1,2}(?::\d\d)?)\s?(?:[-–]|to|till|until|and)\s?(\d{1,2}(?::\d\d)?)\s?([ap])\.?m\b\.?/gi,
    "$1 $3m to $2 $3m",
  ],
  [/(?<![-\d/])(\d{1,4})\s?[-–]\s?(\d{1,4})(?![-\d/])/g, "$1 to $2"],
  [/\b(0\d)([0-5]\d)\b/g, "$1:$2"],
  [/\s(?:people|persons|staff|employees|guests|visitors)\b/gi, ""],
  [/\s?o['’]clock\b/gi, ""],
  [/\bnew year['’]s day\b/gi, "1 January"],
  [/\bnew year['’]s eve\b/gi, "31 December"],
  [/\bchristmas eve\b/gi, "24 December"],
  [/\bchristmas day\b/gi, "25 December"],
  [/\bboxing day\b/gi, "26 December"],
  [/\bvalentine['’]s day\b/gi, "14 February"],
  [/\bhallowe['’]?en\b/gi, "31 October"],
  [/\bmay day\b/gi, "1 May"],
  [/\b(?:(\d\d))?(\d)0['’]?s\b/g, (_whole, _century, decade) => DECADES[Number(decade)] || _whole],
  [/['’](\d)0s\b/g, (whole, decade) => DECADES[Number(decade)] || whole],
  [
    /\b(?:nineteen|eighteen|twenty)[- ](?=(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)/gi,
    "",
  ],
  [
    new RegExp(
      `\\b(?:at )?(?:a )?(quarter|half|five|ten|twenty|twenty-five|\\d{1,2})(?: minutes?)? past ${HOUR}\\b`,
      "gi",
    ),
    (_whole, part = "", hour = "") => clock(hourOf(hour), MINUTES[part.toLowerCase()] ?? Number(part)),
  ],
  [
    new RegExp(
      `(?<![:.])\\b(?:at )?(?:a )?(quarter|five|ten|twenty|twenty-five|\\d{1,2})(?: minutes?)? (?:to|before) ${HOUR}\\b(?! \\p{L})`,
      "giu",
    ),
    (_whole, part = "", hour = "") => clock(hourOf(hour), -(MINUTES[part.toLowerCase()] ?? Number(part))),
  ],
  [
    /\b(\d{1,2})[.:](\d\d)\s?p\.?m\b\.?/gi,
    (_whole, hour = "", minute = "") => clock((Number(hour) % 12) + 12, Number(minute)),
  ],
  [/\b(\d{1,2})\s?p\.?m\b\.?/gi, (_whole, hour = "") => clock((Number(hour) % 12) + 12, 0)],
  [
    /\b(\d{1,2})[.:](\d\d)\s?a\.?m\b\.?/gi,
    (_whole, hour = "", minute = "") => clock(Number(hour) % 12, Number(minute)),
  ],
  [/\b(\d{1,2})\s?a\.?m\b\.?/gi, (_whole, hour = "") => clock(Number(hour) % 12, 0)],
  [
    new RegExp(`\\bhalf ${HOUR}\\b(?! \\p{L}{0,3}(?:of|the|a)\\b)`, "giu"),
    (_whole, hour = "") => clock(hourOf(hour), 30),
  ],
  [
    /\b(eighteen|nineteen|twenty)[- ](ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)\b/gi,
    (_whole, century = "", rest = "") => {
      const [tens = "", ones] = rest.toLowerCase().split("-");
      return String(
        countOf(century) * 100 + (TENS[tens] ?? countOf(tens)) + (ones === undefined ? 0 : countOf(ones)),
      );
    },
  ],
  [
    new RegExp(`\\b(?:twenty|thirty)-(?:${ORDINALS.slice(1, 10).join("|")})\\b`, "gi"),
    (whole) => {
      const [tens = "", ones = ""] = whole.toLowerCase().split("-");
      return ordinal((TENS[tens] ?? 0) + ORDINALS.indexOf(ones));
    },
  ],
  [
    new RegExp(`\\b(?:${ORDINALS.slice(3, 21).join("|")})\\b`, "gi"),
    (whole) => ordinal(ORDINALS.indexOf(whole.toLowerCase())),
  ],
  [/\b(?:twelve )?(?:noon|midday)\b/gi, "12:00"],
  [/\b(?:twelve )?midnight\b/gi, "0:00"],
  [
    /\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter\b/gi,
    (_whole, which = "") =>
      `Q${Math.max(1, ORDINALS.indexOf(which.toLowerCase())) || Number.parseInt(which, 10)}`,
  ],
  [
    new RegExp(`\\b(${ORDINALS.slice(1).join("|")})(?= century\\b)`, "gi"),
    (whole) => `${ORDINALS.indexOf(whole.toLowerCase())}th`,
  ],
  [/\b(\d+)(?:st|nd|rd|th) century\b/gi, "$1th century"],
  [/\bmid-(?=\p{Lu})/gu, "middle of "],
  [/\ba fortnight\b|\bfortnight\b/gi, "2 weeks"],
  [/\b(?:half-hour|a half hour)\b/gi, "30 minutes"],
  [/\bhalf an? (?!million|billion|thousand|dozen|year)(?=\p{L})/giu, "0.5 "],
  [/\b1\/2 (?!of\b)(?=\p{L})/gu, "0.5 "],
  [/\b1\/4 (?!of\b)(?=\p{L})/gu, "0.25 "],
  [/\b3\/4 (?!of\b)(?=\p{L})/gu, "0.75 "],
  [/\b(?:doubled|doubles|doubling)\b/gi, "2 times"],
  [/\b(?:halved|halves|halving)\b/gi, "50 %"],
  [/\b(?:a|one|per|each|every) (week|day|month|year|hour|minute|night)\b/gi, "1 $1"],
  [/\b(?:Monday to Friday|Mondays to Fridays|Monday through Friday)\b/gi, "weekdays"],
  [/\b(?:a )?quarter of an hour\b/gi, "15 minutes"],
  [/\bthree quarters of an hour\b/gi, "45 minutes"],
  [/\b(?:an hour and a half|one and a half hours|1[.½]5? hours)\b/gi, "90 minutes"],
  [/\b(?:a year and a half|one and a half years|1\.5 years)\b/gi, "18 months"],
  [/\bhalf a year\b/gi, "6 months"],
  [/\ba decade\b/gi, "10 years"],
  [/\ba century\b/gi, "100 years"],
  [/\bhalf a dozen\b/gi, "6"],
  [new RegExp(`\\b${COUNT} dozen\\b`, "gi"), (_whole, count = "") => String(countOf(count) * 12)],
  [/\bdozen\b/gi, "12"],
  [/\b(?:a )?(?:couple|pair) of\b/gi, "2"],
  [/\bhalf a (million|billion|thousand)\b/gi, "0.5 $1"],
  [/\b(?:a )?quarter of a (million|billion)\b/gi, "0.25 $1"],
  [new RegExp(`\\b${COUNT} and a half\\b`, "gi"), (_whole, count = "") => round(countOf(count) + 0.5)],
  [new RegExp(`\\b${COUNT} and a quarter\\b`, "gi"), (_whole, count = "") => round(countOf(count) + 0.25)],
  [/(\d)½/g, "$1.5"],
  [/(\d)¼/g, "$1.25"],
  [/(\d)¾/g, "$1.75"],
  [/½/g, "50 %"],
  [/¼/g, "25 %"],
  [/¾/g, "75 %"],
  [
    new RegExp(`\\b${COUNT} (?:out of|in)(?: every)? ${COUNT}\\b`, "gi"),
    (whole, one = "", all = "") =>
      countOf(all) >= countOf(one) && countOf(all) > 1
        ? `${round((100 * countOf(one)) / countOf(all))} %`
        : whole,
  ],
  [
    /\b(\d)\/(\d{1,2})\b(?!\/)/g,
    (whole, one = "", all = "") =>
      Number(one) < Number(all) ? `${round((100 * Number(one)) / Number(all))} %` : whole,
  ],
  [
    new RegExp(`\\b${COUNT}[ -](half|third|quarter|fifth|sixth|eighth|tenth)s?\\b`, "gi"),
    (_whole, count = "", part = "") => `${round(100 * countOf(count) * (PARTS[part.toLowerCase()] ?? 0))} %`,
  ],
  [/\bhalf\b/gi, "50 %"],
  [/\b(?:per cent|percent|pc)\b/gi, "%"],
  [/\b(\d[\d.,]*)\s?k\b/g, (_whole, value = "") => `${value} thousand`],
  [/(\d[\d.,]*)\s?(?:mn|m)\b(?=[\s.,)]|$)(?<=[€$£]\s?\d[\d.,]*\s?(?:mn|m))/g, "$1 million"],
  [/(\d[\d.,]*)\s?bn\b/g, "$1 billion"],
  [
    /\b(eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) hundred\b/gi,
    (_whole, count = "") => String(countOf(count) * 100),
  ],
  [/\b(?:twice|two times|double)\b/gi, "2 times"],
  [/\b(?:thrice|triple)\b/gi, "3 times"],
  [/\b(?:once|one time)\b/gi, "1 times"],
  [/\bboth(?: of)?\b/gi, "2"],
  [/\b(?:single|sole)\b/gi, "one"],
  [/\b(?:zero|nil)\b/gi, "0"],
  [
    /\b(?:no|chapter|part|volume|world war|act) (II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XV|XVI)\b/gi,
    (whole, roman = "") => whole.replace(roman, String(ROMAN[roman.toUpperCase()] ?? roman)),
  ],
];
