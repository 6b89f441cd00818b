import type { Correction, Formality } from "#shared/proofread.ts";
import type { Finding } from "#main/nano/result.ts";
import { confidenceOf, isSafe } from "./confidence.ts";

/** A finding and where its passage stands in the document. */
export interface PlacedFinding {
  finding: Finding;
  offset: number;
}

/** What the person decided, and what is known of their library. */
export interface Choices {
  /** Their dictionary, and names of their notes. */
  knownWords: { has(word: string): boolean };
  /** Keys of what is ignored. */
  ignored: ReadonlySet<string>;
  rulesOff: ReadonlySet<string>;
  formality: Formality;
  /** The caller named the dialect, so that the spelling of another one is a mistake. */
  isDialectSure: boolean;
  isThorough: boolean;
}

/** Confidence from which a mark stands in the text without being asked for. */
export const SHOWN_FROM = 0.5;
/** The same where a model judged: a model is surer than it should be of text that is unlike what it was fitted on. */
export const SHOWN_FROM_JUDGED = 0.6;

/**
 * The corrections a person sees: without what they know, ignore or turned off, and of findings that overlap the one
 * that is surest. In order of the text and without overlap.
 */
export function decideCorrections(placed: readonly PlacedFinding[], choices: Choices): Correction[] {
  const wanted = placed
    .filter(({ finding }) => isWanted(finding, choices))
    .map(({ finding, offset }) => ({
      correction: correctionOf(finding, offset, choices.isDialectSure),
      from: finding.probability === undefined ? SHOWN_FROM : SHOWN_FROM_JUDGED,
    }))
    .filter(({ correction, from }) => choices.isThorough || correction.confidence >= from)
    .map(({ correction }) => correction)
    .sort(inOrder);
  return neighbours(wanted).flatMap(surest);
}

/** Groups of corrections in order that may overlap; two of different groups do not. */
function neighbours(ordered: readonly Correction[]): Correction[][] {
  const groups: Correction[][] = [];
  let end = -1;
  for (const correction of ordered) {
    const last = groups.at(-1);
    if (last === undefined || correction.startIndex > end) groups.push([correction]);
    else last.push(correction);
    end = Math.max(end, correction.endIndex);
  }
  return groups;
}

function surest(group: readonly Correction[]): Correction[] {
  const ranked = group.toSorted(
    (a, b) => b.confidence - a.confidence || length(b) - length(a) || a.startIndex - b.startIndex,
  );
  const taken: Correction[] = [];
  for (const correction of ranked)
    if (!taken.some((other) => overlaps(correction, other))) taken.push(correction);
  return taken.sort(inOrder);
}

const inOrder = (a: Correction, b: Correction): number =>
  a.startIndex - b.startIndex || a.endIndex - b.endIndex;

function isWanted(finding: Finding, { knownWords, ignored, rulesOff, formality }: Choices): boolean {
  if (rulesOff.has(finding.rule)) return false;
  if (formality === "casual" && (finding.type === "style" || finding.type === "wordiness")) return false;
  if (finding.isInformal === true && formality !== "formal") return false;
  if (finding.type === "spelling" && knownWords.has(finding.quote)) return false;
  return !ignored.has(finding.key) && !ignored.has(finding.wideKey);
}

function correctionOf(finding: Finding, offset: number, isDialectSure: boolean): Correction {
  const [correction = null, ...alternatives] = finding.replacements;
  const confidence = confidenceOf(finding, isDialectSure);
  return {
    startIndex: finding.start + offset,
    endIndex: finding.end + offset,
    correction,
    alternatives: alternatives.slice(0, ALTERNATIVES_MAX),
    type: finding.type,
    explanation: finding.explanation,
    source: finding.source,
    confidence,
    isSafe: isSafe(finding, confidence),
    rule: finding.rule,
    key: finding.key,
  };
}

const ALTERNATIVES_MAX = 5;

const length = ({ startIndex, endIndex }: Correction): number => endIndex - startIndex;

/** Two that insert at one place, or one that inserts at the edge of another, would depend on their order. */
function overlaps(one: Correction, other: Correction): boolean {
  if (one.startIndex < other.endIndex && other.startIndex < one.endIndex) return true;
  const isInsertion = length(one) === 0 || length(other) === 0;
  return isInsertion && one.startIndex <= other.endIndex && other.startIndex <= one.endIndex;
}
