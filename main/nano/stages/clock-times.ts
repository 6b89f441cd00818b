import { COUNT, countOf } from "./date-words.ts";
import { type DateRule, pattern, type Reading, rule } from "./date-rule.ts";

/** Times of day. */
export const clockTimes = (): readonly DateRule[] => [
  rule(
    pattern(`(?<h>\\d{1,2})(?:[:.](?<n>[0-5]\\d))?${TO}(?<k>\\d{1,2})(?:[:.][0-5]\\d)?\\s?${HALF}`, "giu"),
    ({ h, n, k, half }) => {
      const isBefore = Number(h) > Number(k) && Number(k) !== 12;
      return clock(Number(h), Number(n ?? 0), /^p/i.test(half ?? "") && isBefore ? "am" : half);
    },
  ),
  rule(pattern(`(?<h>\\d{1,2})(?:[:.](?<n>[0-5]\\d))?\\s?${HALF}`, "giu"), ({ h, n, half }) =>
    clock(Number(h), Number(n ?? 0), half),
  ),
  rule(
    pattern(
      `(?<h>[01]?\\d|2[0-4])(?::|h)(?<n>[0-5]\\d)(?::[0-5]\\d)?(?:${TO}(?:[01]?\\d|2[0-4])[:h][0-5]\\d)?(?:\\s?Uhr)?`,
      "gu",
    ),
    ({ h, n }) => clock(Number(h), Number(n), undefined),
  ),
  rule(pattern("(?<h>[01]?\\d|2[0-4]) (?:Uhr|heures)"), ({ h }) => clock(Number(h), 0, undefined)),
  rule(pattern("(?<h>[1-9]|1[0-2]) o['’]clock"), ({ h }) => clock(colloquial(Number(h)), 0, undefined)),
  rule(
    pattern(`(?<p>half|quarter|five|ten|twenty) (?<w>past|to) (?<h>${COUNT})`, "giu"),
    ({ p = "", w = "", h = "" }) => {
      const minutes = PAST[p.toLowerCase()] ?? 0;
      const hour = colloquial(countOf(h) ?? 0);
      return w.toLowerCase() === "past"
        ? clock(hour, minutes, undefined)
        : clock(hour - 1, 60 - minutes, undefined);
    },
  ),
  rule(
    pattern(
      "(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill) )(?<h>[1-9]|1\\d|2[0-3])(?=$|[.,;!?)](?!\\d)| (?:on|sharp|tonight|today|tomorrow|so|because|then|if|when)\\b)",
    ),
    ({ h }) => clock(colloquial(Number(h)), 0, undefined),
  ),
  rule(pattern("(?:12 )?(?:noon|midday)", "giu"), () => clock(12, 0, undefined)),
];

/** "at 3" of everyday notes is in the afternoon, "at 9" in the morning. */
export function colloquial(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

function clock(hour: number, minute: number, half: string | undefined): Reading | null {
  if (hour > 24 || minute > 59) return null;
  const isPm = /^p/i.test(half ?? "");
  const isAm = /^a/i.test(half ?? "");
  if ((isPm || isAm) && hour > 12) return null;
  const day = isPm && hour < 12 ? hour + 12 : isAm && hour === 12 ? 0 : hour;
  return { kind: "time", day: null, clock: { hour: day, minute }, span: null };
}

const HALF = "(?<half>a\\.m\\.|p\\.m\\.|am|pm)";
const TO = "\\s?(?:-|–|to|until|till|and)\\s?";

const PAST: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };
