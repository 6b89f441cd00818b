import type { DocumentStatistics, NanoUnit } from "#main/nano/result.ts";
import type { Reason } from "#shared/summary.ts";
import type { Candidate } from "./candidate.ts";
import { headingRole } from "./heading-role.ts";
import { type Pace, paced } from "./pace.ts";
import { centrality, type TermVector, vectorCosine } from "./term-vectors.ts";

/** How much one candidate says about the whole, and what speaks for it. */
export interface Salience {
  /** Sum of all parts below. */
  total: number;
  central: number;
  /** A prior for the first passages, with `defining`. */
  opening: number;
  /** What says first what the whole is. */
  defining: number;
  facts: number;
  /** What a dangling opening costs; given back when the sentence before it is chosen too. */
  dangling: number;
  /** A fragment, a title or a filler: a line only when nothing better is left. */
  isFragment: boolean;
  isQuestion: boolean;
  concludes: boolean;
  reason: Reason;
}

export interface SalienceInput {
  candidates: readonly Candidate[];
  units: readonly NanoUnit[];
  vectors: readonly TermVector[];
  centroid: TermVector;
  statistics: DocumentStatistics;
  isConversation: boolean;
  useWordVectors: boolean;
}

/**
 * Centroid of tf-idf and word vectors with a small prior for the opening (lead .05), minus what makes a sentence
 * unfit to stand alone. Conversations weigh decisions and drop word vectors, which do not help there.
 */
export async function salienceOf(input: SalienceInput, pace: Pace): Promise<Salience[]> {
  const { candidates } = input;
  const meanings = await meaningsOf(input, pace);
  const keyphrases = input.statistics.keyphrases.slice(0, 5).map((phrase) => phrase.toLowerCase());
  const heading = input.units.find(({ kind }) => kind === "heading");
  const title = { heading: heading?.index ?? -1, stems: new Set(heading?.words.stems) };
  const shared: Shared = { keyphrases, title, settles: settling(input.units), count: candidates.length };
  const result: Salience[] = [];
  await paced(candidates.length, pace, (index) => {
    const candidate = candidates[index];
    const vector = input.vectors[index];
    if (candidate === undefined || vector === undefined) return;
    const meaning = meanings[index] ?? 0;
    result.push(weigh(input, candidate, vector, meaning, shared));
  });
  await nameReasons(result, pace);
  return result;
}

interface Shared {
  keyphrases: readonly string[];
  title: { heading: number; stems: ReadonlySet<string> };
  /** Whether the heading at this index promises decisions or a conclusion. */
  settles: (heading: number) => boolean;
  count: number;
}

/** `meaning` is the cosine of the passage's word vector to the document's. */
function weigh(
  input: SalienceInput,
  candidate: Candidate,
  vector: TermVector,
  meaning: number,
  shared: Shared,
): Salience {
  const { unit, stems, traits } = candidate;
  const { isConversation } = input;
  const settles = unit.section !== shared.title.heading && shared.settles(unit.section);
  const onTitle = stems.some((stem) => shared.title.stems.has(stem)) ? 0.04 : 0;
  const keyphrases = keyphrasePart(candidate.lower, shared.keyphrases);
  const central = 0.5 * meaning + centrality(vector, input.centroid) + onTitle + keyphrases;
  const isNarrator = isConversation && candidate.speaker === null;
  const defining = isConversation ? 0 : definingPart(candidate, shared.title.heading);
  const opening = isNarrator ? 0 : defining + openingPart(candidate.rank, shared.count, isConversation);
  const facts = (isConversation ? candidate.facts.spoken : candidate.facts.written) + (settles ? 0.1 : 0);
  const dangling =
    candidate.rank > 0 && traits.isDangling ? (isConversation ? DANGLING_SPOKEN : DANGLING) : 0;
  const pronoun = dangling === 0 && traits.hasPronoun ? 0.06 : 0;
  const { isQuestion } = traits;
  const fit = isConversation ? 0.4 * Math.min(1, candidate.words / 20) : 0;
  const form =
    candidate.form +
    (candidate.isTitle ? 0.4 : 0) +
    (candidate.isLabel ? 0.3 : 0) +
    (candidate.isFiller ? 1 : 0);
  const unfit = form + pronoun + (isQuestion ? 0.15 : 0);
  return {
    total: central + opening + facts + fit - dangling - unfit,
    central,
    opening,
    defining: isNarrator ? 0 : defining,
    facts,
    dangling,
    isFragment: form >= 0.3,
    isQuestion,
    concludes: settles || traits.isConcluding || (isConversation && traits.isDecision),
    reason: "central",
  };
}

/** The passages of one section stand together, so that the last heading read is nearly always the one asked for. */
function settling(units: readonly NanoUnit[]): (heading: number) => boolean {
  let last = -1;
  let settles = false;
  return (heading) => {
    if (heading !== last) settles = headingRole(units[heading]?.clean ?? "") !== null;
    last = heading;
    return settles;
  };
}

/** A prior for the first passages, whatever the length of the text. */
function openingPart(rank: number, count: number, isConversation: boolean): number {
  return (isConversation ? 0.06 : 0.05) * Math.exp(-rank / Math.min(6, count * 0.15 + 1));
}

/** What comes first under the title and says what the whole is: "A tiny utility for …", "ELD is a …". */
function definingPart({ rank, unit, clean }: Candidate, title: number): number {
  return rank === 0 && title >= 0 && unit.section === title && DEFINING.test(clean) ? 0.1 : 0;
}

const DEFINING =
  /^(?:an?|the|eine?|die|der|das|une?|la|le|una?|el)\s|^\S{1,40}(?: \S{1,40}){0,3} (?:is|are|ist|sind|est|sont|es|son) (?:an?|the|eine?|die|der|das|une?|la|le|una?|el)\s/iu;

/** In talk most sentences begin so. */
const DANGLING_SPOKEN = 0.05;
const DANGLING = 0.15;
function keyphrasePart(lower: string, keyphrases: readonly string[]): number {
  if (keyphrases.length === 0) return 0;
  let found = 0;
  for (const phrase of keyphrases) if (lower.includes(phrase)) found += 1;
  return 0.02 * Math.min(2, found);
}

function vectorPart(input: SalienceInput, candidate: Candidate): number | null {
  const vector = candidate.unit.embedding?.vector ?? null;
  const { mean } = input.statistics;
  if (!input.useWordVectors || input.isConversation || vector === null || mean === null) return null;
  return vectorCosine(vector, mean);
}

/** Passages without a vector are given the mean, so that they neither gain nor lose beside the others. */
async function meaningsOf(input: SalienceInput, pace: Pace): Promise<number[]> {
  const parts: (number | null)[] = [];
  let sum = 0;
  let count = 0;
  await paced(input.candidates.length, pace, (index) => {
    const candidate = input.candidates[index];
    const part = candidate === undefined ? null : vectorPart(input, candidate);
    parts.push(part);
    if (part === null) return;
    sum += part;
    count += 1;
  });
  const mean = count === 0 ? 0 : sum / count;
  return parts.map((part) => part ?? mean);
}

/** The reason is the part that stands out most from what is usual in this document, in standard deviations. */
async function nameReasons(all: Salience[], pace: Pace): Promise<void> {
  const central = await spread(all, (salience) => salience.central, pace);
  const opening = await spread(all, (salience) => salience.opening, pace);
  const facts = await spread(all, (salience) => salience.facts, pace);
  await paced(all.length, pace, (index) => {
    const salience = all[index];
    if (salience === undefined) return;
    const lead = opening(salience.opening);
    const figures = facts(salience.facts);
    const middle = central(salience.central);
    if (lead > middle && lead > figures) salience.reason = "opening";
    else if (figures > middle && salience.facts > 0) salience.reason = "facts";
  });
}

async function spread(
  all: readonly Salience[],
  part: (salience: Salience) => number,
  pace: Pace,
): Promise<(value: number) => number> {
  let sum = 0;
  let squares = 0;
  await paced(all.length, pace, (index) => {
    const salience = all[index];
    if (salience === undefined) return;
    const value = part(salience);
    sum += value;
    squares += value * value;
  });
  const mean = all.length === 0 ? 0 : sum / all.length;
  const deviation = Math.sqrt(Math.max(0, all.length === 0 ? 0 : squares / all.length - mean * mean));
  return (value) => (deviation < 1e-9 ? 0 : (value - mean) / deviation);
}
