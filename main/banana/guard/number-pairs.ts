import { type Span, spansOf } from "#main/banana/faithfulness/span.ts";
import type { MeaningChange } from "./check-meaning.ts";

const NUMBER = String.raw`(?:[€$£]?\d[\d.,:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)(?:\s?[%€°]|\s?(?:per cent|percent))?`;
const UNIT = String.raw`(?:\s\p{L}{1,12})?`;
const PAIRS = new RegExp(
  String.raw`(?:from\s|by\s)?(?<![\p{L}\p{N}.,])(?<one>${NUMBER})${UNIT}\s(?<joint>to|of(?:\sthe|\sour|\sits|\stheir|\sall)?|out\sof(?:\sthe)?|in)\s(?<two>${NUMBER})(?![\p{L}\p{N}])`,
  "giu",
);

/** Two numbers that changed places in "from 9 to 15" or "70 of the 90". */
export function swappedNumbers(source: string, rewrite: string): MeaningChange[] {
  const said = pairsIn(source);
  return pairsIn(rewrite).flatMap((made): MeaningChange[] => {
    if (made.one === made.two || said.some(({ one, two }) => one === made.one && two === made.two)) return [];
    const twin = said.find(
      ({ one, two, joint }) => one === made.two && two === made.one && joint === made.joint,
    );
    if (twin === undefined) return [];
    return [{ kind: "number", source: twin.span, rewrite: made.span }];
  });
}

interface Pair {
  one: string;
  two: string;
  joint: string;
  span: Span;
}

function pairsIn(text: string): Pair[] {
  return spansOf(text, PAIRS).map(({ start, end, match }) => {
    const { one = "", two = "", joint = "" } = match.groups ?? {};
    return {
      one: one.toLowerCase().trim(),
      two: two.toLowerCase().trim(),
      joint: joint.toLowerCase().split(" ")[0] ?? "",
      span: { start, end },
    };
  });
}

/** Shares of a whole as written: half, a third, three quarters, nine out of ten, 50 %. Values are from 0 to 1. */
export function sharesIn(text: string): (Span & { value: number })[] {
  const found: (Span & { value: number })[] = [];
  for (const { sign, read } of SHARES)
    for (const { start, end, match } of spansOf(text, sign)) {
      const value = read(match.groups ?? {});
      if (Number.isFinite(value) && found.every((other) => end <= other.start || other.end <= start))
        found.push({ start, end, value: Math.round(value * 1000) / 1000 });
    }
  return found;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  hundred: 100,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
const countOf = (word = ""): number => COUNTS[word.toLowerCase()] ?? Number(word);
const COUNT = "a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\\d{1,4}";

const SHARES: readonly { sign: RegExp; read: (groups: Record<string, string | undefined>) => number }[] = [
  {
    sign: new RegExp(`\\b(?<n>${COUNT}) (?:out of|in)(?: every)? (?<m>${COUNT})\\b`, "gi"),
    read: ({ n, m }) => countOf(n) / countOf(m),
  },
  {
    sign: /(?<![\d.,])(?<n>\d{1,3}(?:[.,]\d+)?)\s?(?:%|per cent|percent)/gi,
    read: ({ n = "" }) => Number(n.replace(",", ".")) / 100,
  },
  {
    sign: new RegExp(
      `\\b(?:(?<n>${COUNT})[ -])?(?<p>half|third|quarter|fifth|sixth|eighth|tenth)s?\\b`,
      "gi",
    ),
    read: ({ n, p = "" }) => countOf(n ?? "one") / (PARTS[p.toLowerCase()] ?? Number.NaN),
  },
];
