import { type Pattern, pick, type PlantedKind, type Random, replaceOne } from "./pattern.ts";
import type { Sentence } from "./sentences.ts";

type Planters = Readonly<Record<PlantedKind, Readonly<Record<string, Pattern>>>>;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = `(?:${MONTHS.join("|")})`;
const NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve twenty thirty fifty".split(
  " ",
);
/** Digits that are no part of a date, a time, a code or an address. */
const FIGURE = /(?<![\p{L}\d.,:/@#_-])\d{1,4}(?![\d:/@_-]|[.,]\d|\p{L}|\s?(?:am|pm)\b|(?:st|nd|rd|th)\b)/gu;

const other = (random: Random, values: readonly string[], than: string): string | null =>
  pick(
    random,
    values.filter((value) => value.toLowerCase() !== than.toLowerCase()),
  ) ?? null;

/** The changes that the rules were written against. */
export const TUNED_PLANTERS: Planters = {
  number: {
    "another value": replaceOne("number", FIGURE, ([figures], random) =>
      String(Number(figures) + 1 + Math.floor(random() * 8)),
    ),
    "another number word": replaceOne(
      "number",
      new RegExp(`\\b(?:${NUMBER_WORDS.join("|")})\\b`, "g"),
      ([word], random) => other(random, NUMBER_WORDS, word),
    ),
    "another amount": replaceOne("number", /(?<=[£€$])\d{1,3}(?:,\d{3})*(?:\.\d{2})?(?![\d,])/g, ([amount]) =>
      amount.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
    ),
  },
  date: {
    "another weekday": replaceOne(
      "date",
      new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g"),
      ([day], random) => other(random, WEEKDAYS, day),
    ),
    "another month": replaceOne(
      "date",
      new RegExp(`\\b${MONTH}\\b(?= \\d|,? (?:19|20)\\d\\d)|(?<=\\d )${MONTH}\\b`, "g"),
      ([month], random) => other(random, MONTHS, month),
    ),
    "another day": replaceOne(
      "date",
      new RegExp(`\\b\\d{1,2}(?= ${MONTH}\\b)|(?<=\\b${MONTH} )\\d{1,2}\\b`, "g"),
      ([day]) => String((Number(day) % 27) + 2),
    ),
    "another hour": replaceOne("date", /\b\d{1,2}(?=:\d\d\b)/g, ([hour]) => String((Number(hour) % 12) + 1)),
  },
  name: { "another person": (sentence, random) => anotherPerson(sentence, random) },
  negation: {
    "not taken away": replaceOne("negation", / (?:not|never)(?= )/g, () => ""),
    "n't taken away": replaceOne(
      "negation",
      /\b(is|was|are|were|do|does|did|has|have|had|could|would|should)n['’]t\b/g,
      ([, verb]) => verb ?? null,
    ),
    "not put in": replaceOne(
      "negation",
      /\b(is|was|are|were|will|can|has been|have been|must|should) (?!not|n't|no |never)(?=\p{Ll})/gu,
      ([match]) => `${match}not `,
    ),
  },
  link: {
    "another path": replaceOne(
      "link",
      /(?<=\.(?:org|com|net|example|test|io|dev)\/[\w/.-]{0,80})\w(?=[\s.,;)]|$)/g,
      ([last]) => (last === "x" ? "y" : "x"),
    ),
    "another mailbox": replaceOne("link", /\b[\w.]+(?=@)/g, ([box]) => `${box}s`),
  },
  quote: {
    "another word in quotes": replaceOne(
      "quote",
      /(?<=["“][^"”]{0,80}\b)\p{Ll}{4,}(?=[^"”“]{0,80}["”])/gu,
      ([word]) => (word === "rather" ? "quite" : "rather"),
    ),
  },
};

/** Other changes, which no rule was written against. */
export const HELD_OUT_PLANTERS: Planters = {
  number: {
    "ten times as much": replaceOne("number", FIGURE, ([figures]) =>
      figures === "0" || Number(figures) > 999 ? null : `${figures}0`,
    ),
    "figures changed over": replaceOne(
      "number",
      /(?<![\p{L}\d.,:/@#_-])\d{2,3}(?![\d:/@_-]|[.,]\d|\p{L}|\s?(?:am|pm)\b)/gu,
      ([figures]) => figures.split("").reverse().join(""),
    ),
    "a word for a figure": replaceOne("number", FIGURE, ([figures], random) =>
      Number(figures) > 20
        ? null
        : other(
            random,
            NUMBER_WORDS.filter(
              (_, index) => [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 50][index] !== Number(figures),
            ),
            "",
          ),
    ),
    "another unit": replaceOne(
      "number",
      /(?<=\d ?)(?:kg|km|g|ml|litres|minutes|hours|days|weeks|%)(?!\p{L})/gu,
      ([unit]) => UNIT_SWAPS[unit] ?? null,
    ),
    "another currency": replaceOne("number", /[£€$](?=\d)/g, ([sign]) => (sign === "€" ? "£" : "€")),
  },
  date: {
    "another year": replaceOne("date", /\b20[0-3]\d\b/g, ([year]) => String(Number(year) + 1)),
    "another part of the day": replaceOne("date", /(?<=\d ?)(?:am|pm)\b/g, ([part]) =>
      part === "am" ? "pm" : "am",
    ),
    "another relative day": replaceOne("date", /\b(?:today|tomorrow|yesterday|tonight)\b/gi, ([day]) =>
      day.toLowerCase() === "tomorrow" ? "yesterday" : "tomorrow",
    ),
    "next for last": replaceOne(
      "date",
      /\b(?:next|last)(?= (?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))/g,
      ([word]) => (word === "next" ? "last" : "next"),
    ),
    "a weekday for another": replaceOne(
      "date",
      new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g"),
      ([day]) => WEEKDAYS[(WEEKDAYS.indexOf(day) + 3) % 7] ?? null,
    ),
    "later minutes": replaceOne("date", /(?<=\b\d{1,2}:)\d\d\b/g, ([minutes]) =>
      String((Number(minutes) + 15) % 60).padStart(2, "0"),
    ),
    "a month for another": replaceOne(
      "date",
      new RegExp(`(?<=\\d )${MONTH}\\b|\\b${MONTH}(?= \\d)`, "g"),
      ([month]) => MONTHS[(MONTHS.indexOf(month) + 5) % 12] ?? null,
    ),
  },
  name: {
    "a letter for another": (sentence, random) => misspelled(sentence, random),
    "a stranger": (sentence, random) => stranger(sentence, random),
  },
  negation: {
    "cannot for can": replaceOne("negation", /\bcan(?= \p{Ll})/gu, () => "cannot"),
    "won't for will": replaceOne("negation", /\bwill(?= (?!not|never)\p{Ll})/gu, () => "won't"),
    "isn't for is": replaceOne(
      "negation",
      /\b(is|was|are|were)(?= (?!not|no |never)\p{Ll})/gu,
      ([verb]) => `${verb}n't`,
    ),
    "without for with": replaceOne("negation", /\bwith(?= (?:a|the|my|our|her|his)\b)/g, () => "without"),
    "never for always": replaceOne("negation", /\balways\b/g, () => "never"),
    "no taken away": replaceOne(
      "negation",
      /\b(?:no|without any)(?= \p{Ll}{4,})(?! (?:longer|matter|doubt|later|more|less|idea))/gu,
      () => "some",
    ),
    "failed to": replaceOne("negation", /\b(?:agreed|decided|managed|promised) to\b/g, () => "failed to"),
    "can for cannot": replaceOne("negation", /\b(?:cannot|can['’]t)\b/g, () => "can"),
    "will for won't": replaceOne("negation", /\bwon['’]t\b/g, () => "will"),
    "did for didn't": replaceOne("negation", /\b(do|does|did)(?:n['’]t| not)\b/g, ([, verb]) => verb ?? null),
  },
  link: {
    "another domain": replaceOne(
      "link",
      /(?<=[\w-]\.)(?:org|com|net|example|test|io)(?=[/\s.,;)]|$)/g,
      ([domain]) => (domain === "net" ? "com" : "net"),
    ),
    "a shorter path": replaceOne("link", /(?<=\.(?:org|com|net|example|test|io)\/)[\w-]+\/(?=\w)/g, () => ""),
  },
  quote: {
    "a word left out of quotes": replaceOne(
      "quote",
      /(?<=["“][^"”]{1,80}) \p{Ll}{2,}(?= [^"”“]{1,80}["”])/gu,
      () => "",
    ),
  },
};

const UNIT_SWAPS: Readonly<Record<string, string>> = {
  kg: "g",
  km: "m",
  g: "kg",
  ml: "l",
  litres: "ml",
  minutes: "hours",
  hours: "days",
  days: "weeks",
  weeks: "months",
  "%": " euros",
};

/** A name that stands in the line, found with word ends on both sides. */
function nameIn({ line, people }: Sentence, random: Random): { name: string; start: number } | null {
  const found = people
    .flatMap((person) => person.split(" "))
    .filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name))
    .flatMap((name) => {
      const start = line.search(new RegExp(`(?<![\\p{L}@.])${name}(?![\\p{L}@])`, "u"));
      return start < 0 ? [] : [{ name, start }];
    });
  return pick(random, found) ?? null;
}

function withName({ line, source }: Sentence, { name, start }: { name: string; start: number }, put: string) {
  const changed = line.slice(0, start) + put + line.slice(start + name.length);
  return {
    line: changed,
    sources: [source],
    change: { kind: "name" as const, start, end: start + put.length },
  };
}

function anotherPerson(sentence: Sentence, random: Random) {
  const found = nameIn(sentence, random);
  const others = sentence.people
    .flatMap((person) => person.split(" "))
    .filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && !sentence.line.includes(name));
  const put = found && pick(random, others);
  return found && put ? withName(sentence, found, put) : null;
}

function misspelled(sentence: Sentence, random: Random) {
  const found = nameIn(sentence, random);
  if (found === null) return null;
  const put = found.name.replace(/(?<=^.{1,3})[aeiou]/, (vowel) => (vowel === "o" ? "e" : "o"));
  return put === found.name ? null : withName(sentence, found, put);
}

const STRANGERS =
  "Barnaby Corwen Delphine Ewan Farida Greta Hollis Imogen Kasper Leocadia Mirela Nestor Ottilie Quentin Rosalind Soren Thandi Ulla Wendell Yolanda".split(
    " ",
  );

function stranger(sentence: Sentence, random: Random) {
  const found = nameIn(sentence, random);
  const put = found && pick(random, STRANGERS);
  return found && put ? withName(sentence, found, put) : null;
}
