import type { Candidate } from "#main/banana/candidate.ts";
import { type Pace, paced } from "#main/banana/pace.ts";
import type { Salience } from "#main/banana/salience.ts";
import { sample } from "#main/banana/sample.ts";
import { UNMARKED, normalized } from "#main/banana/select.ts";
import type { Selection } from "#main/banana/selection.ts";
import { centrality, termVectors, vectorCosine } from "#main/banana/term-vectors.ts";
import type { DocumentStatistics } from "#main/nano/result.ts";
import type { Digest, DigestPassage } from "./digest.ts";

/** The passages of a bundle, and which note each is of. */
export interface BundleSelection {
  selection: Selection;
  /** Per candidate: the place of its note among the digests. */
  noteOf: readonly number[];
}

/** About so many passages of a bundle are weighed against the whole; every note gives at least one. */
const WEIGHED = 600;
/** How much being close to the bundle counts beside being close to its own note. */
const BUNDLE_SHARE = 0.6;

/**
 * Weighs the best passages of every note, in proportion to its length, by how close they are to the bundle (centroid
 * of tf-idf and word vectors) and by what their own note said of them. Sections stand for notes.
 */
export async function bundleSelection(
  digests: readonly Digest[],
  joined: { statistics: DocumentStatistics; useWordVectors: boolean },
  pace: Pace,
): Promise<BundleSelection> {
  const { useWordVectors } = joined;
  const total = Math.max(
    1,
    digests.reduce((sum, { weight }) => sum + weight, 0),
  );
  const candidates: Candidate[] = [];
  const own: Salience[] = [];
  const noteOf: number[] = [];
  await paced(digests.length, pace, (note) => {
    const digest = digests[note];
    if (digest === undefined) return;
    for (const passage of best(digest, Math.max(1, Math.round((WEIGHED * digest.weight) / total)))) {
      own.push(passage.salience);
      noteOf.push(note);
      candidates.push(placed(passage.candidate, candidates.length, note));
    }
  });
  const statistics = { ...joined.statistics, ...frequencies(candidates) };
  const { vectors, centroid } = await termVectors(candidates, statistics, pace);
  const salience: Salience[] = [];
  await paced(candidates.length, pace, (index) => {
    const [weighed, vector] = [own[index], vectors[index]];
    if (weighed === undefined || vector === undefined) return;
    const meaning = useWordVectors ? meaningOf(candidates[index], statistics.mean) : 0;
    const central = BUNDLE_SHARE * (0.5 * meaning + centrality(vector, centroid));
    const kept = (1 - BUNDLE_SHARE) * weighed.central;
    salience.push({
      ...weighed,
      central: central + kept,
      total: weighed.total - weighed.central + central + kept,
    });
  });
  const totals = salience.map((weighed) => weighed.total);
  const selection: Selection = {
    name: "",
    language: statistics.language,
    units: [],
    candidates,
    salience,
    scores: normalized(totals, candidates),
    vectors,
    pool: await sample(candidates, totals, pace),
    ...UNMARKED,
    isConversation: false,
    useWordVectors,
    pace,
  };
  return { selection, noteOf };
}

/** The best passages of a note, in its order. */
function best({ passages }: Digest, count: number): readonly DigestPassage[] {
  if (passages.length <= count) return passages;
  const least =
    passages.map(({ salience }) => salience.total).sort((one, other) => other - one)[count - 1] ?? 0;
  return passages.filter(({ salience }) => salience.total >= least).slice(0, count);
}

/** No passage follows another here: each stands in a block of its own. */
function placed(candidate: Candidate, order: number, note: number): Candidate {
  return {
    ...candidate,
    order,
    rank: order,
    isTitle: false,
    unit: { ...candidate.unit, index: order, section: note, block: order },
  };
}

function frequencies(
  candidates: readonly Candidate[],
): Pick<DocumentStatistics, "units" | "documentFrequency"> {
  const documentFrequency = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const stem of terms.stems) documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1);
  }
  return { units: candidates.length, documentFrequency };
}

function meaningOf(candidate: Candidate | undefined, mean: Float32Array | null): number {
  const vector = candidate?.unit.embedding?.vector ?? null;
  return vector === null || mean === null ? 0 : vectorCosine(vector, mean);
}
