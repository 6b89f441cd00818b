import type { DocumentStatistics, NanoUnit } from "#main/nano/result.ts";
import type { Reason } from "#shared/summary.ts";
import type { Candidate } from "./candidate.ts";
import { headingRole } from "./heading-role.ts";
import { type Pace, paced } from "./pace.ts";
import { phrasesOf } from "./phrases.ts";
import { countIn, opensWith } from "./plain-words.ts";
import { cosine, type TermVector, vectorCosine } from "./term-vectors.ts";

/** How much one candidate says about the whole, and what speaks for it. */
export interface Salience {
  /** Sum of all parts below. */
  total: number;
  central: number;
  opening: number;
  facts: number;
  /** What a dangling opening costs; given back when the sentence before it is chosen too. */
  dangling: number;
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
  const neutral = await meanVectorCosine(input, pace);
  const keyphrases = input.statistics.keyphrases.slice(0, 5).map((phrase) => phrase.toLowerCase());
  const title = titleStems(input.units);
  const result: Salience[] = [];
  await paced(candidates.length, pace, (index) => {
    const candidate = candidates[index];
    const vector = input.vectors[index];
    if (candidate === undefined || vector === undefined) return;
    result.push(weigh(input, candidate, vector, { neutral, keyphrases, title }));
  });
  await nameReasons(result, pace);
  return result;
}

interface Shared {
  neutral: number;
  keyphrases: readonly string[];
  title: ReadonlySet<string>;
}

function weigh(input: SalienceInput, candidate: Candidate, vector: TermVector, shared: Shared): Salience {
  const { unit, plain, clean } = candidate;
  const phrases = phrasesOf(unit.language ?? input.statistics.language);
  const role = headingRole(input.units[unit.section]?.clean ?? "");
  const terms = cosine(vector, input.centroid);
  const meaning = vectorPart(input, candidate) ?? shared.neutral;
  const onTitle = candidate.stems.some((stem) => shared.title.has(stem)) ? 0.04 : 0;
  const central = 0.5 * meaning + terms + onTitle + keyphrasePart(clean, shared.keyphrases);
  const opening = 0.05 * Math.exp(-candidate.order / (input.candidates.length * 0.15 + 1));
  const commits = countIn(plain, phrases.commitments) > 0;
  const commitment = commits ? (input.isConversation ? 0.2 : 0.04) : 0;
  const facts = factsPart(unit) + commitment + (role === "decisions" || role === "conclusion" ? 0.08 : 0);
  const dangling = candidate.order > 0 && opensWith(plain, phrases.dangling) ? DANGLING : 0;
  const isQuestion = /[?？؟]["'”’»)\]]*$/.test(clean);
  const unfit = formPenalty(candidate) + (isQuestion ? (input.isConversation ? 0.1 : 0.15) : 0);
  return {
    total: central + opening + facts - dangling - unfit,
    central,
    opening,
    facts,
    dangling,
    isQuestion,
    concludes: role === "decisions" || role === "conclusion" || opensWith(plain, phrases.concluding),
    reason: "central",
  };
}

const DANGLING = 0.15;
const FIGURES: ReadonlySet<string> = new Set(["number", "money", "percent", "quantity", "date", "time"]);

function factsPart(unit: NanoUnit): number {
  let figures = 0;
  let names = 0;
  for (const entity of unit.entities) {
    if (FIGURES.has(entity.kind)) figures += 1;
    if (entity.kind === "name") names += 1;
  }
  return 0.03 * Math.min(2, figures) + 0.02 * Math.min(2, names);
}

function keyphrasePart(clean: string, keyphrases: readonly string[]): number {
  if (keyphrases.length === 0) return 0;
  const lower = clean.toLowerCase();
  let found = 0;
  for (const phrase of keyphrases) if (lower.includes(phrase)) found += 1;
  return 0.02 * Math.min(2, found);
}

/** What makes a passage hard to read on its own: too short, too long, an announcement, an aside, done already. */
function formPenalty(candidate: Candidate): number {
  const { words, clean, unit, stems } = candidate;
  const isItem = unit.kind === "list-item" || unit.kind === "task";
  let penalty = 0;
  if (isItem) penalty += words < 2 ? 0.2 : words < 4 ? 0.05 : 0;
  else if (words < 4) penalty += 0.3;
  else if (words < 6) penalty += 0.12;
  if (stems.length > 22 || words > 40) penalty += 0.1;
  if (words > 60) penalty += 0.15;
  if (/[:：]$/.test(clean)) penalty += 0.2;
  if (/^[([（].*[)\]）][.。]?$/s.test(clean)) penalty += 0.1;
  if (unit.kind === "quote") penalty += 0.08;
  if (unit.kind === "task" && /\[[xX]\]/.test(candidate.text.slice(0, 12))) penalty += 0.15;
  if (candidate.isTitle) penalty += 0.4;
  if (candidate.isFiller) penalty += 1;
  return penalty;
}

function vectorPart(input: SalienceInput, candidate: Candidate): number | null {
  const vector = candidate.unit.embedding?.vector ?? null;
  const { mean } = input.statistics;
  if (!input.useWordVectors || input.isConversation || vector === null || mean === null) return null;
  return vectorCosine(vector, mean);
}

/** What units without a vector are given, so that they neither gain nor lose beside the others. */
async function meanVectorCosine(input: SalienceInput, pace: Pace): Promise<number> {
  let sum = 0;
  let count = 0;
  await paced(input.candidates.length, pace, (index) => {
    const candidate = input.candidates[index];
    const part = candidate === undefined ? null : vectorPart(input, candidate);
    if (part === null) return;
    sum += part;
    count += 1;
  });
  return count === 0 ? 0 : sum / count;
}

function titleStems(units: readonly NanoUnit[]): ReadonlySet<string> {
  return new Set(units.find(({ kind }) => kind === "heading")?.words.stems ?? []);
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
    if (lead > middle && lead > figures && index < 3) salience.reason = "opening";
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
    sum += part(salience);
    squares += part(salience) ** 2;
  });
  const mean = all.length === 0 ? 0 : sum / all.length;
  const deviation = Math.sqrt(Math.max(0, all.length === 0 ? 0 : squares / all.length - mean * mean));
  return (value) => (deviation < 1e-9 ? 0 : (value - mean) / deviation);
}
