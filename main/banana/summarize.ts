import type { NanoDocument } from "#main/nano/result.ts";
import type { AppliedMark } from "#shared/marks.ts";
import {
  type LeftOut,
  type Notice,
  SUMMARY_LIMITS,
  type SummaryLine,
  type SummaryOptions,
} from "#shared/summary.ts";
import { leftOutOf } from "./left-out.ts";
import { withMarks, withPinnedUnits } from "./marks.ts";
import { noticesOf } from "./notices.ts";
import { breath, type Pace } from "./pace.ts";
import { render } from "./render.ts";
import { selectionOf, unitScores } from "./select.ts";
import { SUMMARY_KINDS } from "./summary-kinds.ts";

/** Changes whenever the same nano results give another summary; it is part of the key of a stored one. */
export const BANANA_VERSION = 8;

/** A summary as decided from nano results; `scores`, `lineOf` and `leftOut` are per unit. */
export interface BananaSummary {
  text: string;
  lines: SummaryLine[];
  engine: string;
  language: string | null;
  notices: Notice[];
  /** 0 to 1, four decimals; 0 for what cannot become a line. */
  scores: readonly number[];
  lineOf: readonly (number | null)[];
  /** Why a unit is in no line; null for one that is. */
  leftOut: readonly (LeftOut | null)[];
}

/**
 * Summarizes a document by choosing its key sentences: centroid of tf-idf and word vectors, then maximal marginal
 * relevance; conversations by turn. Pure: the same document and options give the same bytes. `name` is the document
 * id that sources carry, `marks` what the person pinned and banned; `breathe` is awaited every few dozen units. @throws AppError `cancelled`.
 */
export async function summarize(
  document: NanoDocument,
  options: SummaryOptions & { name: string; marks?: readonly AppliedMark[] },
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<BananaSummary> {
  const pace: Pace = { breathe, signal };
  await breath(pace);
  const marks = options.marks ?? [];
  const selection = withMarks(await selectionOf(document, options.name, pace), marks);
  const kind = SUMMARY_KINDS[options.type];
  const limit = SUMMARY_LIMITS[options.type][options.length];
  const choice = await kind.choose(selection, limit);
  const chosen = options.type === "headline" ? choice : withPinnedUnits(selection, choice);
  const isOnly = selection.candidates.length === 1;
  const lines = chosen.map(({ line }) => (isOnly ? asOnly(line) : line));
  const scores = await unitScores(document, selection, pace);
  const lineOf: (number | null)[] = document.units.map(() => null);
  for (const [index, { unit, line }] of chosen.entries()) {
    lineOf[unit] = index;
    scores[unit] = Math.max(scores[unit] ?? 0, line.sources[0]?.score ?? 0);
  }
  return {
    text: render(lines, kind.layout, options.format),
    lines,
    engine: selection.useWordVectors ? "Key sentences" : "Key sentences, word statistics",
    language: document.statistics.language,
    notices: noticesOf(document, lines.length, options.type === "headline", marks),
    scores,
    lineOf,
    leftOut: await leftOutOf(selection, lines, lineOf),
  };
}

const asOnly = (line: SummaryLine): SummaryLine => ({
  ...line,
  sources: line.sources.map((source) =>
    source.reason === "pinned" ? source : { ...source, reason: "only" },
  ),
});
