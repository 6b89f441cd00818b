import type { ComparedText } from "./check-faithfulness.ts";
import { findNumberWords, SCALES } from "./number-words.ts";
import { overlaps, type Span, spansOf } from "./span.ts";
import { type Unit, unitOf } from "./units.ts";

/** A number as written. `values` are what its digits may mean: "1.500" is 1500 in Europe and 1.5 elsewhere. */
interface WrittenNumber extends Span {
  values: readonly number[];
  unit: Unit | null;
}

/**
 * Numbers of the line that no source has by value and unit. A line may drop a unit, and may add one that stands
 * elsewhere in its sources ("between 5 and 7 km"). Words with digits, such as "B12", are compared by their letters.
 */
export function unfaithfulNumbers(line: ComparedText, sources: readonly ComparedText[]): Span[] {
  const known = sources.flatMap((source) => [...findNumbers(source.rest), ...digitsOf(source)]);
  const units = new Set(sources.flatMap(({ text }) => unitsIn(text)));
  const hasArticle = sources.some(({ text }) => /\ban?\b/i.test(text));
  const codes = new Set(
    sources.flatMap(({ rest }) => spansOf(rest, CODE).map(({ match }) => codeOf(match[0]))),
  );
  const wrongCodes = spansOf(line.rest, CODE).filter(
    ({ match }) => isCode(match[0]) && !codes.has(codeOf(match[0])),
  );
  const wrong = unmatched(findNumbers(line.rest), known, (number, other) =>
    isSame(number, other, units),
  ).filter(
    ({ start, end, values }) =>
      !(hasArticle && values[0] === 1 && /^(?:1|one)\b/i.test(line.rest.slice(start, end))),
  );
  return [...wrongCodes, ...wrong].map(({ start, end }) => ({ start, end }));
}

function isSame(one: WrittenNumber, other: WrittenNumber, units: ReadonlySet<string>): boolean {
  const [unit, otherUnit] = [one.unit, other.unit];
  if (unit === null || otherUnit === null) {
    if (unit !== null && !units.has(keyOf(unit))) return false;
    return meets(one.values, other.values);
  }
  if (unit.dimension !== otherUnit.dimension)
    return isBareDegree(unit, otherUnit) && meets(one.values, other.values);
  return meets(
    one.values.map((value) => value * unit.factor),
    other.values.map((value) => value * otherUnit.factor),
  );
}

/**
 * The numbers that are left when each takes one of the sources' that is the same: a line that has a number more often
 * than its sources has it in the place of another. Those with a unit choose first.
 */
function unmatched(
  numbers: readonly WrittenNumber[],
  known: readonly WrittenNumber[],
  isSame: (one: WrittenNumber, other: WrittenNumber) => boolean,
): WrittenNumber[] {
  const left = new Set(known);
  const byUnit = [...numbers].sort((one, other) => Number(one.unit === null) - Number(other.unit === null));
  return byUnit.filter((number) => {
    const same = [...left].filter((other) => isSame(number, other));
    const taken = same.find(({ unit }) => unit === number.unit) ?? same[0];
    return taken === undefined || !left.delete(taken);
  });
}

const keyOf = ({ dimension, factor }: Unit): string => `${dimension} ${factor}`;

const isBareDegree = (one: Unit, other: Unit): boolean =>
  [one, other].some(({ dimension }) => dimension === "degree") &&
  [one, other].some(({ dimension }) => dimension === "celsius" || dimension === "fahrenheit");

const meets = (ones: readonly number[], others: readonly number[]): boolean =>
  ones.some((one) => others.some((other) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))));

/** A word that holds letters and digits, and more than one number with dots: "B12", "v2", "1.2.3", "1990s". */
const CODE =
  /(?<![\p{L}\p{N}_.])(?:\p{L}[\p{L}-]{0,20}\d[\p{L}\p{N}-]{0,40}|\d{1,12}\p{L}[\p{L}\p{N}-]{0,40}|[vV]?\d{1,6}(?:\.\d{1,6}){2,5})(?![\p{L}\p{N}])/gu;
const codeOf = (code: string): string => code.toLowerCase().replace(/[-\s]/g, "");

/** "5kg" and "3rd" are numbers with an ending, "3D" is a name. */
function isCode(word: string): boolean {
  const ending = /^\d{1,12}(\p{L}+)$/u.exec(word)?.[1];
  return ending === undefined || !isReadable(ending);
}

const isReadable = (ending: string): boolean =>
  /^(?:st|nd|rd|th|k|m|bn|x|er|e|[ap]m|[a-z]{4,})$/i.test(ending) || unitOf(ending) !== null;

/** Figures and number words, in order. */
export function findNumbers(text: string): WrittenNumber[] {
  const codes = spansOf(text, CODE).filter(({ match }) => isCode(match[0]));
  const found: WrittenNumber[] = [];
  for (const { start, end, match } of spansOf(text, FIGURE)) {
    if (overlaps({ start, end }, codes)) continue;
    const values = valuesOf(match[0]);
    const { scale, unit, length } = behind(
      text,
      end,
      /(?:[€$£¥₹]|\b[A-Z]{3})\s?$/.test(text.slice(Math.max(0, start - 4), start)),
    );
    const sign = /(?:^|[\s(])[-−]$|\bminus\s$/i.test(text.slice(Math.max(0, start - 6), start)) ? -1 : 1;
    const currency = currencyBefore(text, start);
    found.push({
      start: start - (currency?.length ?? 0),
      end: end + length,
      values: values.map((value) => sign * value * scale),
      unit: currency?.unit ?? unit,
    });
  }
  for (const { start, end, value, isOrdinal } of findNumberWords(text)) {
    if (overlaps({ start, end }, found) || overlaps({ start, end }, codes)) continue;
    const { unit, length } = isOrdinal ? NOTHING : behind(text, end, false);
    found.push({ start, end: end + length, values: [value], unit });
  }
  for (const [pattern, value] of PARTS)
    for (const { start, end } of spansOf(text, pattern))
      if (!overlaps({ start, end }, found))
        found.push({ start, end, values: [value, value * 100], unit: null });
  return found.sort((one, other) => one.start - other.start);
}

/** Numbers within dates and times count as said, so that "2026" may stand alone. */
function digitsOf({ text, rest }: ComparedText): WrittenNumber[] {
  return spansOf(text, /(?<![\d.,])\d{1,15}(?![.,]?\d)/g)
    .filter(({ start }) => rest[start] === "\u0000")
    .map(({ start, end, match }) => ({ start, end, values: [Number(match[0])], unit: null }));
}

const FIGURE =
  /(?<![\p{L}\p{N}_.]|\d,)(?:\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,6}(?!\d))?|\d{1,15}(?:[.,]\d{1,9})?)(?:\s?[½¼¾])?|(?<![\p{L}\p{N}])[½¼¾]/gu;
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:one )?half(?: of)?\b(?! past)/giu, 0.5],
  [/\bhalved\b/giu, 0.5],
  [/\b(?:twice|doubled)\b/giu, 2],
  [/\btripled\b/giu, 3],
];
const SMALL_PARTS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** What figures may mean. A mark before exactly three digits may part thousands or decimals. */
function valuesOf(written: string): number[] {
  const part = SMALL_PARTS[written.at(-1) ?? ""] ?? 0;
  const figures = written.replace(/[½¼¾]/, "").trim();
  if (figures === "") return [part];
  const marks = figures.match(/[^\d]/g) ?? [];
  const digits = Number(figures.replace(/\D/g, ""));
  if (marks.length === 0) return [digits + part];
  const last = marks.at(-1) ?? "";
  const decimals = figures.length - figures.lastIndexOf(last) - 1;
  const asDecimal = Number(
    figures.slice(0, figures.lastIndexOf(last)).replace(/\D/g, "") +
      "." +
      figures.slice(figures.lastIndexOf(last) + 1),
  );
  const isMixed = marks.some((mark) => mark !== last);
  if (isMixed || decimals !== 3) return [asDecimal];
  if (marks.length > 1 || !/[.,]/.test(last) || /[.,]000$/.test(figures)) return [digits];
  return [digits, asDecimal];
}

const NOTHING = { scale: 1, unit: null, length: 0 };
const LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  bn: 1e9,
  B: 1e9,
  Mio: 1e6,
  Mrd: 1e9,
  Tsd: 1e3,
};

/** The scale and the unit that stand behind a number, and how many characters they take. */
function behind(
  text: string,
  end: number,
  isMoney: boolean,
): { scale: number; unit: Unit | null; length: number } {
  const after = text.slice(end, end + 40);
  let at = 0;
  let scale = 1;
  const word = /^[\s-]?(\p{L}+)\.?/u.exec(after);
  const letter = word === null ? undefined : LETTERS[word[1] ?? ""];
  const named = SCALES.get(word?.[1]?.toLowerCase() ?? "");
  if (word !== null && named !== undefined && named !== 12) {
    scale = named;
    at = word[0].length;
  } else if (
    word !== null &&
    letter !== undefined &&
    (isMoney || !/^[mB]$/.test(word[1] ?? "") || /^m(?: (?:users|people))/.test(word[0]))
  ) {
    scale = letter;
    at = word[0].length;
  }
  const rest = after.slice(at);
  if (/^[\s-]percentage points?\b/i.test(rest))
    return { scale, unit: unitOf("percentage-point"), length: at + 18 };
  const unit = /^\s?(%|per cent\b|°[CF]?|[€$£¥₹])|^[\s-]?(km\/h|m²|m2|\p{L}+)/u.exec(rest);
  if (unit === null) return { scale, unit: null, length: at };
  const found = unitOf((unit[1] ?? unit[2] ?? "").replace("per cent", "percent"));
  const isWord = unit[2] !== undefined;
  const isPart = isWord && /^[\p{L}\p{N}]/u.test(rest.slice(unit[0].length));
  if (found === null || isPart) return { scale, unit: null, length: at };
  return { scale, unit: found, length: at + unit[0].length };
}

function currencyBefore(text: string, start: number): { unit: Unit; length: number } | null {
  const before = /(US\$|[€$£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY))\s?[-−]?$/.exec(
    text.slice(Math.max(0, start - 6), start),
  );
  const unit = unitOf(before?.[1] ?? "");
  return before === null || unit === null ? null : { unit, length: before[0].length };
}

function unitsIn(text: string): string[] {
  return [...text.matchAll(/[%€$£¥₹]|°[CF]?|km\/h|\p{L}+/gu)].flatMap(([word]) => {
    const unit = unitOf(word);
    return unit === null ? [] : [keyOf(unit)];
  });
}
