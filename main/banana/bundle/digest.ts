import type { NanoDocument } from "#main/nano/result.ts";
import type { SummaryLine } from "#shared/summary.ts";
import type { Candidate } from "#main/banana/candidate.ts";
import { chooseByMmr } from "#main/banana/mmr.ts";
import { withMarks } from "#main/banana/marks.ts";
import type { AppliedMark } from "#shared/marks.ts";
import type { Pace } from "#main/banana/pace.ts";
import type { Salience } from "#main/banana/salience.ts";
import { selectionOf } from "#main/banana/select.ts";
import type { Selection } from "#main/banana/selection.ts";
import { tldr } from "#main/banana/tldr.ts";

/** What a bundle needs of one note: its best passages, each unlike the others, and its share in everything else. */
export interface Digest {
  /** In document order. */
  passages: readonly DigestPassage[];
  /** Those the person banned, which are weighed against nothing. */
  banned: readonly DigestPassage[];
  /** Passages of the note that say something: its weight in the bundle. */
  weight: number;
  /** The note in one line, or null where it has no prose; its sources name no document yet. */
  gist: SummaryLine | null;
  characters: number;
  units: number;
  words: number;
  /** The mean word vector, unit length, and the share of content words it knows. */
  mean: Float32Array | null;
  knownShare: number;
  languages: NanoDocument["statistics"]["languages"];
}

export interface DigestPassage {
  candidate: Candidate;
  salience: Salience;
}

/** Most passages kept of one note, and the share of its passages that is kept beyond the least. */
const KEPT = { least: 5, most: 40, share: 1 / 6 } as const;

/** So many times the passages kept are compared with each other. */
const WEIGHED = 3;

/**
 * Digests one note, from its own nano results alone, so that it is made once for a text whatever bundles it is in.
 * Pure. @throws AppError `cancelled`.
 */
export async function digestOf(
  document: NanoDocument,
  pace: Pace,
  marks: readonly AppliedMark[] = [],
): Promise<Digest> {
  const selection = withMarks(await selectionOf(document, "", pace), marks);
  const { candidates, salience, pool } = selection;
  const weight = candidates.filter(({ isFiller }) => !isFiller).length;
  const count = Math.min(KEPT.most, Math.max(KEPT.least, Math.ceil(weight * KEPT.share)));
  const kept = (order: number): DigestPassage[] => {
    const [candidate, weighed] = [candidates[order], salience[order]];
    return candidate && weighed ? [{ candidate: detached(candidate), salience: weighed }] : [];
  };
  const among = { pool: bestOf(selection, WEIGHED * count), chosen: selection.pinned };
  const chosen = pool.length === 0 ? [] : await chooseByMmr(selection, count, among);
  const banned = candidates.filter((candidate) => !candidate.isFiller && selection.isBanned(candidate));
  const [gist] = pool.length === 0 ? [] : await tldr(selection, 1);
  const { mean, knownShare, languages } = document.statistics;
  return {
    passages: chosen.flatMap(kept),
    banned: banned.flatMap(({ order }) => kept(order)),
    weight,
    gist: gist?.line ?? null,
    characters: document.characters,
    units: document.units.length,
    words: document.units.reduce((sum, { words }) => sum + words.count, 0),
    mean,
    knownShare,
    languages,
  };
}

/** The orders of the `count` passages that say most, ascending. */
function bestOf({ pool, salience }: Selection, count: number): readonly number[] {
  if (pool.length <= count) return pool;
  const total = (order: number): number => salience[order]?.total ?? 0;
  return [...pool]
    .sort((one, other) => total(other) - total(one) || one - other)
    .slice(0, count)
    .sort((one, other) => one - other);
}

/** The candidate with as much of its unit as lines are made from. */
function detached(candidate: Candidate): Candidate {
  const { unit } = candidate;
  const vector = unit.embedding?.vector;
  const embedding = unit.embedding && vector ? { ...unit.embedding, vector: Int8Array.from(vector) } : null;
  return {
    ...candidate,
    unit: { ...unit, embedding, words: { stems: [], count: 0 }, keyphrases: [], entities: [], skipped: [] },
  };
}

/** Heap bytes of a digest, by estimate; its words are slices that hold on to the text. */
export function digestBytes({ passages, banned, characters }: Digest): number {
  return 2_500 + 2 * characters + 2_500 * (passages.length + banned.length);
}
