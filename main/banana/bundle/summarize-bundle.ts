import type { NanoDocument } from "#main/nano/result.ts";
import { type Notice, SUMMARY_LIMITS, type SummaryLine, type SummaryOptions } from "#shared/summary.ts";
import { noticesOf, usesWordVectors } from "#main/banana/notices.ts";
import { breath, type Pace } from "#main/banana/pace.ts";
import { SUMMARY_KINDS } from "#main/banana/summary-kinds.ts";
import type { ChosenLine, Selection } from "#main/banana/selection.ts";
import { type BundleSelection, bundleSelection } from "./bundle-selection.ts";
import type { Digest } from "./digest.ts";
import { joinStatistics } from "./join-statistics.ts";
import { renderBundle } from "./render-bundle.ts";

/** A note of a bundle: the id that sources carry, its name, and its digest. */
export interface DigestedNote {
  id: string;
  name: string;
  digest: Digest;
}

export interface BundleDecision {
  text: string;
  lines: SummaryLine[];
  engine: string;
  language: string | null;
  notices: Notice[];
  /** What the lines were chosen from, for a trace. */
  choice: BundleChoice;
}

export interface BundleChoice extends BundleSelection {
  /** In the order of the lines; the unit of each is its passage's order. */
  chosen: readonly ChosenLine[];
  /** Orders of the passages that were weighed against each other in the end. */
  pool: readonly number[];
  /** Per note: the lines it may give by its length, and as many more as notes that repeat each other leave to all. */
  shares: readonly number[];
  raised: number;
}

/**
 * Summarizes a bundle from the digests of its notes, in their order: every note has lines in proportion to its length,
 * what one note repeats of another is said once, and lines stand grouped by note. Pure. @throws AppError `cancelled`.
 */
export async function summarizeBundle(
  notes: readonly DigestedNote[],
  options: SummaryOptions,
  pace: Pace,
): Promise<BundleDecision> {
  await breath(pace);
  const digests = notes.map(({ digest }) => digest);
  const statistics = joinStatistics(digests);
  const useWordVectors = usesWordVectors({ statistics });
  const bundle = await bundleSelection(digests, { statistics, useWordVectors }, pace);
  const limit = SUMMARY_LIMITS[options.type][options.length];
  const kind = SUMMARY_KINDS[options.type];
  const choice = await chooseInProportion(
    bundle,
    digests,
    options.type === "headline" ? 1 : limit,
    (selection) => kind.choose(selection, limit),
  );
  const lines = choice.chosen.map(({ line, unit }) => named(line, notes[bundle.noteOf[unit] ?? 0]?.id ?? ""));
  const names = new Map(notes.map(({ id, name }) => [id, name]));
  const units = bundle.selection.candidates.map(({ unit }) => unit);
  const document: NanoDocument = {
    characters: 0,
    units,
    statistics,
    conversation: null,
    stages: [],
    missing: [],
    computed: 0,
    cached: 0,
  };
  return {
    text: renderBundle(lines, names, kind.layout, options.format),
    lines,
    engine: useWordVectors ? "Key sentences" : "Key sentences, word statistics",
    language: statistics.language,
    notices: noticesOf(document, lines.length, options.type === "headline"),
    choice,
  };
}

/** A line whose sources name the note. */
export function named(line: SummaryLine, document: string): SummaryLine {
  return { ...line, sources: line.sources.map((source) => ({ ...source, document })) };
}

/**
 * No note gives more than its share of the lines, rounded up; only when so few come out, because notes repeat each
 * other, may those with more to say fill in.
 */
async function chooseInProportion(
  { selection, noteOf }: BundleSelection,
  digests: readonly Digest[],
  count: number,
  choose: (selection: Selection) => Promise<ChosenLine[]>,
): Promise<BundleChoice> {
  const total = Math.max(
    1,
    digests.reduce((sum, { weight }) => sum + weight, 0),
  );
  const shares = digests.map(({ weight }) => Math.max(1, Math.ceil((count * weight) / total)));
  for (let raised = 0; ; raised = 2 * raised + 1) {
    const pool = capped(selection, noteOf, (note) => (shares[note] ?? 1) + raised);
    const chosen = await choose({ ...selection, pool });
    if (chosen.length >= count || pool.length === selection.pool.length)
      return { selection, noteOf, chosen, pool, shares, raised };
  }
}

/** The best of the pool, at most `most` of each note, ascending. */
function capped(
  { pool, salience }: Selection,
  noteOf: readonly number[],
  most: (note: number) => number,
): readonly number[] {
  const taken = new Map<number, number>();
  const total = (order: number) => salience[order]?.total ?? 0;
  return [...pool]
    .sort((one, other) => total(other) - total(one) || one - other)
    .filter((order) => {
      const note = noteOf[order] ?? 0;
      const count = taken.get(note) ?? 0;
      taken.set(note, count + 1);
      return count < most(note);
    })
    .sort((one, other) => one - other);
}
