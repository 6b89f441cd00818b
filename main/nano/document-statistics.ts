import type { Pace } from "./breathe.ts";
import type { DocumentStage, DocumentUnit } from "./document-stage.ts";
import type { DocumentStatistics } from "./result.ts";

const DIMENSIONS = 100;
const PHRASES_MAX = 12;
/** Best candidates of which those that repeat a better one are then left out. */
const CANDIDATES_MAX = 200;
/** Documents of fewer units have no repeated words to go by. */
const SHORT_DOCUMENT = 12;

/**
 * The document's own word statistics, mean vector, languages and key phrases, over all units but code. Phrases are
 * ranked after YAKE (Campos et al., 2020): by how often, how early and how rare they are, and if in a heading.
 */
export const documentStatistics: DocumentStage<DocumentStatistics> = {
  name: "statistics",
  version: 1,
  options: { phrases: PHRASES_MAX, short: SHORT_DOCUMENT },
  empty: {
    units: 0,
    documentFrequency: new Map(),
    mean: null,
    language: null,
    languages: [],
    knownShare: 0,
    keyphrases: [],
  },
  async run(all, pace) {
    const units = all.filter(({ kind }) => kind !== "code");
    const words = await countWords(units, pace);
    return {
      ...words,
      mean: await meanVector(units, pace),
      ...countLanguages(units),
      keyphrases: await rankPhrases(units, pace),
    };
  },
};

async function countWords(units: readonly DocumentUnit[], pace: Pace) {
  const documentFrequency = new Map<string, number>();
  let counted = 0;
  let known = 0;
  let total = 0;
  for (const { facts } of units) {
    const breath = pace();
    if (breath) await breath;
    if (facts.stems.length > 0) counted += 1;
    for (const stem of facts.stems) documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1);
    known += facts.embedding?.known ?? 0;
    total += facts.embedding?.total ?? facts.words.stems.length;
  }
  return { units: counted, documentFrequency, knownShare: total === 0 ? 0 : known / total };
}

async function meanVector(units: readonly DocumentUnit[], pace: Pace): Promise<Float32Array | null> {
  const sum = new Float64Array(DIMENSIONS);
  for (const { facts } of units) {
    const breath = pace();
    if (breath) await breath;
    const vector = facts.embedding?.vector;
    if (!vector) continue;
    for (let index = 0; index < DIMENSIONS; index += 1) sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
  return length === 0 ? null : Float32Array.from(sum, (value) => value / length);
}

function countLanguages(units: readonly DocumentUnit[]): Pick<DocumentStatistics, "language" | "languages"> {
  const characters = new Map<string, number>();
  let total = 0;
  for (const unit of units) {
    const { language } = unit.facts;
    if (language === null) continue;
    characters.set(language, (characters.get(language) ?? 0) + unit.characters);
    total += unit.characters;
  }
  const languages = [...characters]
    .map(([code, count]) => ({ code, share: count / total }))
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  return { language: languages[0]?.code ?? null, languages };
}

interface Candidate {
  key: string;
  text: string;
  score: number;
  units: number;
  first: number;
  isHeading: boolean;
}

interface Weighed {
  candidate: Candidate;
  weight: number;
}

async function rankPhrases(units: readonly DocumentUnit[], pace: Pace): Promise<string[]> {
  const candidates = new Map<string, Candidate>();
  for (const [first, { kind, facts }] of units.entries()) {
    const breath = pace();
    if (breath) await breath;
    for (const { key, text, score } of facts.phrases) {
      const known = candidates.get(key);
      if (known) {
        known.units += 1;
        known.score = Math.max(known.score, score);
        known.isHeading ||= kind === "heading";
      } else {
        candidates.set(key, { key, text, score, units: 1, first, isHeading: kind === "heading" });
      }
    }
  }
  const best: Weighed[] = [];
  for (const candidate of candidates.values()) {
    const breath = pace();
    if (breath) await breath;
    const isTopic = candidate.units > 1 || candidate.isHeading || units.length < SHORT_DOCUMENT;
    if (isTopic) insert(best, { candidate, weight: weigh(candidate) });
  }
  return withoutParts(best.map(({ candidate }) => candidate)).map(({ text }) => text);
}

/** Keeps `best` sorted, best first, and short; equal weights in order of their keys. */
function insert(best: Weighed[], item: Weighed): void {
  let at = best.length;
  for (let before = best[at - 1]; before && isBefore(item, before); before = best[at - 1]) at -= 1;
  if (at === CANDIDATES_MAX) return;
  best.splice(at, 0, item);
  if (best.length > CANDIDATES_MAX) best.pop();
}

function isBefore(a: Weighed, b: Weighed): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.candidate.key < b.candidate.key);
}

function weigh({ score, units, first, isHeading }: Candidate): number {
  return score * (1 + Math.log(units)) * (1 + 0.5 / (1 + first / 10)) * (isHeading ? 1.3 : 1);
}

function withoutParts(ranked: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (kept.length === PHRASES_MAX) break;
    const padded = ` ${candidate.key} `;
    if (kept.every(({ key }) => !` ${key} `.includes(padded) && !padded.includes(` ${key} `)))
      kept.push(candidate);
  }
  return kept;
}
