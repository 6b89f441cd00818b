import {
  calendar,
  DAY,
  type DateRule,
  HAS,
  num,
  on,
  pattern,
  type Reading,
  rule,
  upTo,
  YEAR,
} from "./date-rule.ts";
import { LOWER_SHORT_WEEKDAY, SHORT_WEEKDAY, WEEKDAY } from "./date-words.ts";

/** Dates in digits alone: "2026-03-05", "5.3.2026", "3/5". */
export const digitDates = (): readonly DateRule[] => [
  rule(
    pattern(
      "(?<y>\\d{4})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?:T(?<h>\\d{2}):(?<n>[0-5]\\d)(?::\\d{2})?Z?)?",
    ),
    ({ y, m, d, h, n }) => {
      const day = calendar(num(y), num(m), num(d));
      return day && h !== undefined ? { ...day, clock: { hour: Number(h), minute: Number(n) } } : day;
    },
    HAS.digit,
  ),
  // "22.12.-6.1."
  rule(
    pattern(
      `(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.? ?(?:[-–]|bis) ?(?<e>${DAY})\\.(?<n>0?[1-9]|1[0-2])\\.(?!\\d)`,
    ),
    ({ d, m, e, n }) =>
      upTo(calendar(null, num(m), num(d)), { form: "calendar", year: null, month: num(n), day: num(e) }),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<!\\b(?:in|into|than|version|release|v|on|at|closed|ended|adjourned|started|opened|is|was|a|for|of|to|[Ff]irmware) )(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>${YEAR}|\\d{2})?|(?<=\\b(?:in|into|on|of|for|is|was|to) )(?<a>${DAY})\\.(?<b>0?[1-9]|1[0-2])\\.(?<c>${YEAR}|\\d{2})`,
    ),
    ({ y, m, d, a, b, c }) => calendar(fullYear(y ?? c), num(m ?? b), num(d ?? a)),
    HAS.digit,
  ),
  rule(
    pattern(`(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>(?<y>${YEAR}|(?<=/)\\d{2})`),
    ({ a, b, y }) => slashes(Number(a), Number(b), fullYear(y)),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<=(?:${WEEKDAY}|${SHORT_WEEKDAY}|${LOWER_SHORT_WEEKDAY}),? )(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![/\\d])|(?<c>\\d{1,2})/(?<e>\\d{1,2})(?= ?(?:[-–]|to) ?\\d{1,2}/\\d{1,2}(?![/\\d]))|(?<=\\d/\\d{1,2} ?(?:[-–]|to) ?)(?<f>\\d{1,2})/(?<g>\\d{1,2})(?![/\\d])`,
    ),
    ({ a, b, c, e, f, g }) => slashes(Number(a ?? c ?? f), Number(b ?? e ?? g), null),
    HAS.digit,
  ),
  // "11/20" is a day only beside a word or a time that says so; without one it is a fraction.
  rule(
    pattern(
      "(?<![\\d$£€] ?)(?<a>0[1-9]|[12]\\d|3[01])/(?<b>0[1-9]|1[0-2])(?![/%]|\\d| ?(?:cm|mm|inch|px|kg|g|ml|points?|marks?|stars?)\\b)|(?<![\\d$£€] ?)(?<c>(?!24/7)(?:1[3-9]|2\\d|3[01]))/(?<e>[2-9])(?![/%]|\\d| ?(?:cm|mm|inch|px|kg|g|ml|points?|marks?|stars?)\\b)",
      "gu",
    ),
    ({ a, b, c, e }) => (a === "24" ? null : slashes(Number(a ?? c), Number(b ?? e), null)),
    HAS.digit,
  ),
  rule(
    pattern(
      "(?:(?<=\\b(?:on|by|due|until|till|before|from|since|after|earliest|latest|dated|for|through|thru):? )|(?=\\d{1,2}/\\d{1,2},? (?:at |@ ?)?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m))(?<a>\\d{1,2})/(?<b>\\d{1,2})(?!/)",
      "giu",
    ),
    ({ a, b }) => (a === "24" || Number(b) === 1 ? null : slashes(Number(a), Number(b), null)),
    HAS.digit,
  ),
  // "02/2024" and "09/26" on a label are a month and its year.
  rule(pattern(`(?<m>0[1-9]|1[0-2])/(?<y>${YEAR})`), ({ m, y }) => calendar(num(y), num(m), null), HAS.digit),
  // A day above 12 is no part of a fraction that people write; 16, 20, 25 and 30 may be.
  rule(
    pattern(
      "(?<![\\d$£€] ?)(?<a>[1-9]|1[0-2])/(?<b>1[3-5789]|2[1-46-9]|31)(?![/%]|\\d| ?(?:cm|mm|inch|px|kg|g|ml|points?|marks?|stars?)\\b)|(?<c>1[3-9]|2\\d|3[01])/(?<e>1)(?=$|\\n|[.,;:)])",
      "gu",
    ),
    ({ a, b, c, e }) => slashes(Number(a ?? c), Number(b ?? e), null),
    HAS.digit,
  ),
  // A line that opens or closes with one, or a word of something done or due before it.
  rule(
    pattern(
      "(?<=(?:^|\\n)[*_#\\[( -]{0,4})(?<a>\\d{1,2})/(?<b>\\d{1,2})(?=:? \\p{Lu}\\p{L}|[,:]? ?(?:\\n|$)| [-–—] )|(?<=\\b(?:posted|connected|edited|received|failed|out|opened|closed|expired|arrived|sent|made|started|recheck|RECHECK|as of|meet is) )(?<c>\\d{1,2})/(?<e>\\d{1,2})(?![/\\d])(?=$|\\n|[.,;)])|(?<=(?:\\p{L}\\p{L}[.)]?|@\\p{L}{2,20}),? )(?<f>[1-9]|1[0-2])/(?<g>[1-9]|1[0-2])(?=$|\\n)|(?<=\\()(?<h>\\d{1,2})/(?<k>\\d{1,2})(?=[),])",
      "gu",
    ),
    ({ a, b, c, e, f, g, h, k }) => {
      const [first, second] = [Number(a ?? c ?? f ?? h), Number(b ?? e ?? g ?? k)];
      return isFraction(first, second) ? null : slashes(first, second, null);
    },
    HAS.digit,
  ),
];

/** "1/2", "3/4", "10/10". */
const isFraction = (first: number, second: number): boolean =>
  first === second ||
  (first < second && [2, 3, 4, 8].includes(second) && first !== 1) ||
  (first === 1 && [2, 4, 8].includes(second));

const fullYear = (text: string | undefined): number | null => {
  const year = num(text);
  return year !== null && year < 100 ? 2000 + year : year;
};

/** "12/03/2026": the larger number tells the day; two small ones do not. */
function slashes(first: number, second: number, year: number | null): Reading | null {
  if (first > 12) return calendar(year, second, first);
  if (second > 12) return calendar(year, first, second);
  if (first < 1 || second < 1) return null;
  return first === second ? calendar(year, first, second) : on({ form: "slashes", first, second, year });
}
