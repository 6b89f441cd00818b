import { type Span, spansOf } from "#main/banana/faithfulness/span.ts";
import { DECADES } from "#shared/calendar.ts";
import type { GuardKind } from "#shared/rewrite.ts";
import type { MeaningChange } from "./check-meaning.ts";
import { countNots } from "./count-nots.ts";

/** Words that exclude each other, one pattern a meaning. */
interface Group {
  kind: GuardKind;
  members: readonly RegExp[];
  /** Units, which exclude each other only behind the same number. */
  isMeasure?: boolean;
}

const words = (list: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'’-])(?:${list})(?![\p{L}\p{N}])`, "giu");
const group = (kind: GuardKind, ...lists: string[]): Group => ({ kind, members: lists.map(words) });

const measure = (...lists: string[]): Group => ({
  kind: "number",
  members: lists.map(words),
  isMeasure: true,
});

const switched = (way: string): string =>
  `(?:turn|switch|put)(?:s|ed|ing|ting)? (?:(?:the|your|his|her|its|it|this|that|them)(?: \\p{L}+){0,2} )?${way}`;
const moved = (way: string): string => `(?:go|goes|going|gone|went|come|comes|coming|came) ${way}`;
const PERIOD =
  " (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|night|morning|afternoon|evening|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)";
const GROUPS: readonly Group[] = [
  group("date", "spring", "summer", "autumn|fall of|in the fall", "winter"),
  group("date", "mornings?", "afternoons?", "evenings?", "nights?"),
  group("date", "beginning|start of|early", "middle|mid", "end of|late"),
  group("date", "a\\.?m\\.?", "p\\.?m\\.?"),
  group("date", "first week", "second week", "third week", "(?:last|final) week"),
  group(
    "date",
    "ago",
    "from now|in (?:a|an|one|two|three|four|five|six|ten|\\d+) (?:days?|weeks?|months?|years?|hours?|minutes?)(?:['’]s? time)?",
  ),
  group("date", "yesterday", "today|tonight", "tomorrow"),
  group("date", "weekdays?", "weekends?"),
  group("date", "Christmas", "Easter", "Whitsun|Pentecost"),
  group("date", `(?:last|previous|past)${PERIOD}`, `(?:next|coming|following)${PERIOD}`, `this${PERIOD}`),
  group("date", "first half", "second half"),
  group("date", "noon|midday", "midnight"),
  group("date", "B\\.?C\\.?(?:E\\.?)?", "A\\.?D\\.?|C\\.?E\\.?"),
  group("date", "first day", "(?:last|final) day"),
  group("date", "New Year['’]s Eve", "New Year['’]s Day"),
  group("date", "Christmas Eve", "Christmas Day", "Boxing Day"),
  group("date", ...DECADES.slice(2).map((name, index) => `${name}|(?:\\d\\d|['’])?${index + 2}0['’]?s`)),
  group("number", `every (?:other|second|2nd)${PERIOD}`, `every${PERIOD}`),
  group(
    "number",
    "(?:an|per|each|every) hour|hourly",
    "(?:a|per|each|every) day|daily",
    "(?:a|per|each|every) week|weekly",
    "(?:a|per|each|every) minute",
    "(?:a|per|each|every) second",
  ),
  measure(
    "millimet(?:re|er)s?",
    "centimet(?:re|er)s?",
    "kilomet(?:re|er)s?",
    "miles?",
    "yards?",
    "inch(?:es)?",
    "feet|foot",
  ),
  measure(
    "lit(?:re|er)s?",
    "gallons?",
    "pints?",
    "millilit(?:re|er)s?",
    "cups?",
    "tablespoons?",
    "teaspoons?",
  ),
  measure("grams?", "kilos?|kilograms?", "pounds of|ounces?", "ton(?:ne)?s?", "milligrams?"),
  measure(
    "seconds?",
    "minutes?",
    "hours?",
    "days?",
    "weeks?",
    "months?",
    "quarters?",
    "years?",
    "decades?",
    "centur(?:y|ies)",
  ),
  measure("Celsius|centigrade|°C", "Fahrenheit|°F", "kelvin"),
  measure("euros?|€", "dollars?|\\$", "pounds sterling|£", "francs?|CHF", "yen|¥", "cents?|pence"),
  measure("words", "characters", "pages", "lines", "paragraphs", "chapters"),
  measure("bits?", "bytes?", "kilobytes?|KB", "megabytes?|MB", "gigabytes?|GB", "terabytes?|TB"),
  group("name", "Mr|Sir", "Mrs|Ms|Miss|Madam"),
  group(
    "number",
    "daily|(?:a|per|each|every) day",
    "weekly|(?:a|per|each|every) week",
    "monthly|(?:a|per|each|every) month",
    "quarterly|(?:a|per|each|every) quarter",
    "yearly|annually|annual|(?:a|per|each|every) year",
  ),
  group("number", "once", "twice", "three times"),
  group("number", "(?<!\\bnot )all|every|everyone|everybody", "most", "few|some"),
  group("number", "many|numerous|plenty of|lots of|a lot of", "(?<!\\ba )few|hardly any"),
  group(
    "number",
    "at least|more than|over|no less than|no fewer than",
    "at most|less than|fewer than|under|no more than|up to",
  ),
  group("negation", "nearly|almost", "hardly|barely|scarcely"),
  group("negation", "admit(?:s|ted|ting)?", "den(?:y|ies|ied|ying)"),
  group(
    "negation",
    "accept(?:s|ed|ing)?|approv(?:e|es|ed|ing)|agreed",
    "reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)",
  ),
  group(
    "negation",
    "increas(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|grow(?:s|n|ing)?|grew",
    "decreas(?:e|es|ed|ing)|fall(?:s|ing|en)?|fell|shr(?:ink|inks|ank|unk)|dropp?(?:s|ed|ing)?",
  ),
  group("negation", "often|frequently|usually|regularly", "rarely|seldom|hardly ever|infrequently"),
  group("negation", "always", "never", "sometimes|rarely|seldom"),
  group("negation", "includ(?:e|es|ed|ing)", "exclud(?:e|es|ed|ing)"),
  group(
    "negation",
    "allow(?:s|ed|ing)?|permit(?:s|ted|ting)?",
    "forbid(?:s|den)?|prohibit(?:s|ed)?|ban(?:s|ned)?",
  ),
  group(
    "negation",
    "succeed(?:s|ed)?|success|successfully|successful",
    "fail(?:s|ed|ure)?|unsuccessful(?:ly)?",
  ),
  group("negation", "with", "without"),
  group(
    "negation",
    "start(?:s|ed|ing)?|beg(?:in|ins|an|un|inning)",
    "stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)",
  ),
  group("negation", switched("on"), switched("off")),
  group("negation", moved("up"), moved("down")),
  group("negation", "remember(?:s|ed|ing)?", "forg(?:et|ets|ot|otten|etting)"),
  group("negation", "open(?:s|ed|ing)?", "clos(?:e|es|ed|ing)|shut(?:s|ting)?"),
  group("negation", "full", "empty"),
  group("negation", "best", "worst"),
  group("negation", "cheaper", "dearer|more expensive"),
  group("negation", "higher", "lower"),
  group("negation", "larger|bigger", "smaller"),
  group("negation", "safe", "dangerous|unsafe"),
];

/** Words in whose place the rewrite has their opposite. What a text says both ways is not compared. */
export function opposites(source: string, rewrite: string): MeaningChange[] {
  return GROUPS.flatMap(({ kind, members, isMeasure = false }): MeaningChange[] => {
    const said = members.map((sign) => spansOf(source, sign)[0]);
    if (said.every((span) => span === undefined)) return [];
    const made = members.map((sign) => spansOf(rewrite, sign)[0]);
    const lost = said.find((span, index) => span !== undefined && made[index] === undefined);
    const added = made.find((span, index) => span !== undefined && said[index] === undefined);
    if (lost === undefined || added === undefined || (kind === "negation" && hasOtherSense(source, rewrite)))
      return [];
    if (isMeasure && countBefore(source, lost) !== countBefore(rewrite, added)) return [];
    return [{ kind, source: spanOf(lost), rewrite: spanOf(added) }];
  });
}

/** The word right before, which counts or measures. */
function countBefore(text: string, { start }: Span): string {
  const word =
    /([\p{L}\p{N}.,]+)[\s-]?$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? "";
  return word === "an" || word === "one" || word === "1" ? "a" : word;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** With one "not" more or less the opposite says the same: "not allowed" and "forbidden". */
const hasOtherSense = (source: string, rewrite: string): boolean => countNots(source) !== countNots(rewrite);

const PREFIX = /^(?:un|in|im|ir|il|dis|non)(?=\p{L}{4})/u;

/** "Passable" for "impassable" and the other way round, where no "not" makes up for it. */
export function changedPrefixes(source: string, rewrite: string): MeaningChange[] {
  if (hasOtherSense(source, rewrite)) return [];
  const [said, made] = [source, rewrite].map((text) => spansOf(text, /\p{L}{4,}/gu));
  const find = (from: typeof said, to: typeof said): { one: Span; other: Span } | null => {
    const known = new Set((to ?? []).map(({ match }) => match[0].toLowerCase()));
    for (const one of from ?? []) {
      const word = one.match[0].toLowerCase();
      const bare = word.replace(PREFIX, "");
      if (bare === word || known.has(word) || !known.has(bare)) continue;
      if ((from ?? []).some(({ match }) => match[0].toLowerCase() === bare)) continue;
      const other = (to ?? []).find(({ match }) => match[0].toLowerCase() === bare);
      if (other !== undefined) return { one: spanOf(one), other: spanOf(other) };
    }
    return null;
  };
  const lost = find(said, made);
  if (lost !== null) return [{ kind: "negation", source: lost.one, rewrite: lost.other }];
  const added = find(made, said);
  return added === null ? [] : [{ kind: "negation", source: added.other, rewrite: added.one }];
}
