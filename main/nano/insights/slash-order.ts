import { type Day, dayIn } from "#shared/calendar.ts";
import type { InsightUnit } from "./insight-stage.ts";
import type { DateContext } from "./day-meaning.ts";

/**
 * The order of day and month in dates such as "04/12/2026", as the document shows it: by a number that can be no month,
 * else by a date that would be the day of writing, else by how dates are written in words. Null where nothing tells.
 */
export function slashOrder(units: readonly InsightUnit[], today: Day | null): DateContext["order"] {
  const written = units.flatMap(({ text, insights }) => [
    ...insights.dates.map(({ start, end }) => NUMBERS.exec(text.slice(start, end))),
    ...text.matchAll(STAMP),
  ]);
  const sure = orderOf(written, ([, first, second]) => vote(Number(first), Number(second)));
  if (sure !== null) return sure;
  const near = orderOf(written, ([, first, second, year]) =>
    nearVote(Number(first), Number(second), Number(year), today),
  );
  if (near !== null) return near;
  const inWords = units.flatMap(({ text, insights }) =>
    insights.dates.map(({ start, end }) => WORDS.exec(text.slice(start, end))),
  );
  return orderOf(inWords, ([, day]) => (day === undefined ? "month-first" : "day-first"));
}

type Order = NonNullable<DateContext["order"]>;

const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-]?(\d{2,4})?/;
/** The date in the head of a message. */
const STAMP = /(?<=(?:^|\n)[\s[(*_>]{0,8})(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})(?=,?\s{1,3}\d{1,2}[:.]\d{2})/g;
const WORDS =
  /^(?:\p{L}{3,9},? )?(?:the )?(\d{1,2})?(?:st|nd|rd|th)?(?: of)? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?/u;

function orderOf(
  matches: readonly (RegExpExecArray | null)[],
  voteOf: (match: RegExpExecArray) => Order | null,
): Order | null {
  const votes = new Set(matches.flatMap((match) => (match === null ? [] : (voteOf(match) ?? []))));
  const [first = null] = votes;
  return votes.size === 1 ? first : null;
}

const vote = (first: number, second: number): Order | null =>
  first > 12 === second > 12 ? null : first > 12 ? "day-first" : "month-first";

/** One reading is the day of writing or the week before it, and the other is not. */
function nearVote(first: number, second: number, year: number, today: Day | null): Order | null {
  if (today === null || Number.isNaN(year)) return null;
  const full = year < 100 ? 2000 + year : year;
  const isNear = (day: Day | null): boolean => day !== null && day <= today && today - day <= 7;
  const [dayFirst, monthFirst] = [isNear(dayIn(full, second, first)), isNear(dayIn(full, first, second))];
  return dayFirst === monthFirst ? null : dayFirst ? "day-first" : "month-first";
}
