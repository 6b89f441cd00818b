import { type Pattern, reword } from "./pattern.ts";

type Rewordings = Readonly<Record<string, Pattern>>;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = `(?:${MONTHS.join("|")})`;
const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const FIGURE =
  /(?<![\p{L}\d.,:/@#_£€$-])\d{1,2}(?![\d:/@_-]|[.,]\d|\p{L}|\s?(?:am|pm|%)\b|%|(?:st|nd|rd|th)\b)/gu;

/** Rewordings that the rules were written against. */
export const TUNED_REWORDINGS: Rewordings = {
  "cut behind a clause": ({ line, source }) => {
    const end = line.slice(12).search(/[,;:] /);
    return end < 0 ? null : { line: `${line.slice(0, end + 12)}…`, sources: [source], change: null };
  },
  contracted: reword(
    /\b(is|are|was|were|do|does|did|has|have|had|would|could|should) not\b/g,
    ([, verb]) => `${verb}n't`,
  ),
  "written out": reword(
    /\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]t\b/g,
    ([, verb]) => `${verb} not`,
  ),
  "figures as words": reword(FIGURE, ([figures], at = figures) => SMALL[Number(at)] ?? null),
  "thousands without a mark": reword(/\b\d{1,3}(?:,\d{3})+\b/g, ([figures]) => figures.replaceAll(",", "")),
  "currency in words": reword(
    /£(\d+(?:,\d{3})*(?:\.\d\d)?)(?![\d,kKm])/g,
    ([, amount]) => `${amount} pounds`,
  ),
  "percent in words": reword(/(?<=\d) ?%/g, () => " percent"),
  "month first": reword(
    new RegExp(`\\b(\\d{1,2}) (${MONTH})\\b`, "g"),
    ([, day, month]) => `${month} ${day}`,
  ),
  "first or last name alone": ({ line, source, people }) => {
    const name = people.find((person) => person.includes(" ") && line.includes(person));
    if (name === undefined) return null;
    return { line: line.replace(name, name.split(" ").at(-1) ?? name), sources: [source], change: null };
  },
  "with who said it": ({ line, source, people }) => {
    const [name] = people;
    return name === undefined ? null : { line: `${name}: ${line}`, sources: [source, name], change: null };
  },
};

const SYNONYMS: readonly (readonly [string, string])[] = [
  ["need to", "must"],
  ["needs to", "must"],
  ["big", "large"],
  ["about", "around"],
  ["because", "since"],
  ["begin", "start"],
  ["starts", "begins"],
  ["buy", "purchase"],
  ["fix", "repair"],
  ["fixed", "repaired"],
  ["asked", "wanted to know"],
  ["get", "receive"],
  ["said", "stated"],
  ["also", "too"],
  ["maybe", "perhaps"],
  ["quite", "rather"],
  ["very", "extremely"],
  ["think", "believe"],
  ["old", "former"],
  ["small", "little"],
  ["people", "persons"],
  ["whole", "entire"],
  ["show", "display"],
  ["send", "forward"],
  ["enough", "sufficient"],
  ["later", "afterwards"],
  ["used", "employed"],
  ["so far", "until now"],
  ["as well", "too"],
  ["lots of", "many"],
];

/** Other rewordings, which no rule was written against. */
export const HELD_OUT_REWORDINGS: Rewordings = {
  "opening left out": ({ line, source }) => {
    const [, rest = ""] = /^[^,]{4,50}, (\p{Ll}.{20,})$/u.exec(line) ?? [];
    return rest === ""
      ? null
      : { line: rest.charAt(0).toUpperCase() + rest.slice(1), sources: [source], change: null };
  },
  "brackets left out": reword(/ \([^()]{3,200}\)/g, () => ""),
  "other words": reword(
    new RegExp(`\\b(?:${SYNONYMS.map(([word]) => word).join("|")})\\b`, "g"),
    ([word]) => SYNONYMS.find(([one]) => one === word)?.[1] ?? null,
  ),
  "words as figures": reword(
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-)/g,
    ([word]) => String(SMALL.indexOf(word)),
  ),
  "day with its ending": reword(
    new RegExp(`\\b(\\d{1,2})(?= ${MONTH}\\b)`, "g"),
    ([day]) => `${day}${ending(Number(day))}`,
  ),
  "clock of 24 hours": reword(
    /\b(1[0-2]|[1-9]) ?pm\b/g,
    ([, hour]) => `${Number(hour) === 12 ? 12 : Number(hour) + 12}:00`,
  ),
  "clock of 12 hours": reword(
    /(?<![\d:])(1[3-9]|2[0-3]):([0-5]\d)(?![\d:])/g,
    ([, hour, minutes]) => `${Number(hour) - 12}:${minutes} pm`,
  ),
  "cannot contracted": reword(/\bcannot\b/g, () => "can't"),
  "will contracted": reword(/\b(\p{L}+) will not\b/gu, ([, who]) => `${who} won't`),
  "in small and capital letters": ({ line, source }) =>
    /["“/@]|\d\p{L}|\p{L}\d/u.test(line)
      ? null
      : { line: line.toUpperCase(), sources: [source], change: null },
  "end left out": ({ line, source }) => {
    const words = line.split(" ");
    const kept = words.slice(0, Math.max(5, Math.floor(words.length * 0.7)));
    return kept.length === words.length
      ? null
      : { line: `${kept.join(" ")}…`, sources: [source], change: null };
  },
  "quoted by who said it": ({ line, source, people }) => {
    const [name] = people;
    return name === undefined || /["“”]/.test(line)
      ? null
      : { line: `${name} said: “${line}”`, sources: [source, name], change: null };
  },
};

function ending(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
