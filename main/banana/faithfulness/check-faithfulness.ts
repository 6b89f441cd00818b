import type { Violation } from "#shared/faithfulness.ts";
import { findDates, unfaithfulDates } from "./dates.ts";
import { findLinks, unfaithfulLinks } from "./links.ts";
import { unfaithfulNames } from "./names.ts";
import { unfaithfulNegations } from "./negations.ts";
import { unfaithfulNumbers } from "./numbers.ts";
import { unfaithfulQuotes } from "./quotes.ts";
import { readableSource } from "./readable-source.ts";
import { type Span, without } from "./span.ts";

/** What is known beyond the words of the sources; all of it may be left out. */
export interface FaithfulnessContext {
  /** ISO 639-1; what is not known is read as English. */
  language?: string | null;
  /** What the dates of the sources mean, as ISO 8601 days, minutes, months or years. */
  dates?: readonly string[];
  /** Names of the document in their fullest form: "Dan" in a source covers "Dan Okafor" in the line. */
  names?: readonly string[];
}

/** A text as the comparisons read it: `rest` is the text with its links and dates blanked, of the same length. */
export interface ComparedText {
  text: string;
  links: readonly Span[];
  rest: string;
}

/**
 * What a line says that its own sources do not: numbers with their units, names, dates and times, negations, links and
 * quoted words. Numbers are compared by value, dates by meaning, names by their forms, links and quotes literally. A
 * line may leave out anything but a negation. Pure; `sources` are exact slices of a document, Markdown and all.
 * Violations come in the order of the line and do not overlap.
 */
export function checkFaithfulness(
  line: string,
  sources: readonly string[],
  context: FaithfulnessContext = {},
): Violation[] {
  const read = comparedText(line);
  const against = sources.map((source) => comparedText(readableSource(source)));
  const found = [
    ...asViolations(line, "link", unfaithfulLinks(read, against)),
    ...asViolations(line, "date", unfaithfulDates(read, against, context)),
    ...asViolations(line, "number", unfaithfulNumbers(read, against)),
    ...asViolations(line, "name", unfaithfulNames(read, against, context)),
    ...asViolations(line, "negation", unfaithfulNegations(read, against, context)),
    ...asViolations(line, "quote", unfaithfulQuotes(line, against)),
  ];
  return withoutOverlaps(found).sort((one, other) => one.start - other.start);
}

/** Reads a text once for all comparisons. */
export function comparedText(text: string): ComparedText {
  const links = findLinks(text);
  const visible = without(text, links);
  return { text, links, rest: without(visible, findDates(visible)) };
}

function asViolations(line: string, kind: Violation["kind"], spans: readonly Span[]): Violation[] {
  return spans.map(({ start, end }) => ({ kind, start, end, text: line.slice(start, end) }));
}

/** Of two that share characters the first kind stands; a quote that differs by a number is a number that differs. */
function withoutOverlaps(violations: readonly Violation[]): Violation[] {
  const kept: Violation[] = [];
  for (const one of violations)
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  return kept;
}
