import { segmentStage } from "#main/nano/stages/segment.ts";
import type { CandidateKind } from "../candidates/candidate.ts";
import type { Range } from "../candidates/sentence.ts";
import type { Finding, PassageResult } from "#main/nano/proofread/finding.ts";
import { identityOf } from "#main/nano/proofread/finding-identity.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { maskPassage } from "#main/nano/proofread/mask.ts";
import type { Passage } from "#main/nano/proofread/passages.ts";
import type { Decision } from "./decide.ts";
import { KINDS, typeOf } from "./kinds.ts";
import { makeProposals, NOT_JUDGED, type Proposal } from "./proposals.ts";

/** A sentence of a passage with what a model is to judge in it; offsets of proposals are UTF-16 into it. */
export interface SentenceToJudge {
  start: number;
  text: string;
  proposals: Proposal[];
  /** Places of its findings among those of the passage, in the order of `Proposal.finding`. */
  findings: number[];
}

/** Longer ones are lists or tables without marks, and take long. */
const CHARACTERS_MAX = 600;

/** The sentences of an English passage in which something may be wrong. */
export function sentencesToJudge(
  { text, kind }: Pick<Passage, "text" | "kind">,
  { findings, skipped }: PassageResult,
  lexicon: Lexicon,
): SentenceToJudge[] {
  const masked = maskPassage(text, kind);
  const closed: Range[] = [...masked.opaque, ...masked.kept, ...marksOf(text, masked.text)];
  return sentences(text).flatMap(({ start, end }): SentenceToJudge[] => {
    if (end - start > CHARACTERS_MAX || skipped.some((one) => one.start < end && start < one.end)) return [];
    const inside = [...findings.keys()].filter((index) => {
      const finding = findings[index];
      return finding !== undefined && finding.start >= start && finding.end <= end;
    });
    const sentence = text.slice(start, end);
    const proposals = makeProposals(sentence, {
      lexicon,
      isProse: kind === "sentence",
      masked: closed.map((range) => ({ start: range.start - start, end: range.end - start })),
      findings: inside.flatMap((index) => {
        const finding = findings[index];
        if (finding === undefined) return [];
        return [{ ...finding, start: finding.start - start, end: finding.end - start }];
      }),
    });
    return proposals.length === 0 ? [] : [{ start, text: sentence, proposals, findings: inside }];
  });
}

/**
 * What is found in a passage once a model has judged it: what it was not asked about stays, what a checker found
 * carries how likely it is right, and what rules proposed joins where the model agrees. A model weighs what stands in
 * the place of an unknown word, but not whether that is wrong.
 */
export function joinJudged(
  { text }: Pick<Passage, "text">,
  result: PassageResult,
  sentences: readonly SentenceToJudge[],
  decided: readonly (readonly Decision[])[],
  lexicon: Pick<Lexicon, "has">,
): PassageResult {
  const judged = new Set<number>();
  const made: Finding[] = [];
  const isUnknown = ({ type, quote, replacements }: Finding): boolean =>
    type === "spelling" && replacements.length > 0 && /^[a-z]+$/.test(quote) && !lexicon.has(quote);
  for (const [at, { start, proposals, findings }] of sentences.entries()) {
    for (const { finding } of proposals) if (finding !== null) judged.add(findings[finding] ?? -1);
    for (const decision of decided[at] ?? []) {
      const known = decision.proposal.finding === null ? undefined : findings[decision.proposal.finding];
      const finding = known === undefined ? undefined : result.findings[known];
      const one = findingOf(text, start, decision, finding);
      made.push(finding !== undefined && isUnknown(finding) ? { ...one, isUnknownWord: true } : one);
    }
  }
  const kept = result.findings.flatMap((finding, index): Finding[] => {
    if (NOT_JUDGED.has(finding.type) || !judged.has(index)) return [finding];
    const isDecided = made.some((one) => one.start < finding.end && finding.start < one.end);
    return isDecided || !isUnknown(finding) ? [] : [{ ...finding, probability: 0, isUnknownWord: true }];
  });
  return { ...result, findings: [...kept, ...made].sort((a, b) => a.start - b.start || a.end - b.end) };
}

function findingOf(text: string, offset: number, decision: Decision, known: Finding | undefined): Finding {
  const { proposal, probability, alternatives } = decision;
  const [start, end] = [proposal.start + offset, proposal.end + offset];
  const replacements = [proposal.replacement, ...alternatives];
  if (known !== undefined) {
    const isSame = known.start === start && known.end === end;
    const others = isSame ? known.replacements.filter((one) => !replacements.includes(one)) : [];
    return { ...known, start, end, replacements: [...replacements, ...others], probability };
  }
  const words = text.slice(start, end);
  const kind = proposal.kind as CandidateKind; // kinds of checkers come with a finding
  const { rule, explain } = KINDS[kind];
  return {
    start,
    end,
    rule,
    type: typeOf(kind, words, proposal.replacement),
    source: "model",
    explanation: explain(words, proposal.replacement),
    replacements,
    probability,
    ...identityOf(text, start, end, rule),
  };
}

const SEGMENT = segmentStage(process.versions.icu ?? "");

function sentences(text: string): Range[] {
  const [segments = []] = SEGMENT.run([{ kind: "block", text, values: {} }], () => false);
  const found: Range[] = [];
  for (let at = 0; at + 1 < segments.length; at += 2)
    found.push({ start: segments[at] ?? 0, end: segments[at + 1] ?? 0 });
  return found;
}

/** Where a mask left something out that is no word, such as marks of emphasis. */
function marksOf(text: string, masked: string): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== masked[at] && /[^\s\p{L}’]/u.test(text[at] ?? ""))
      found.push({ start: at, end: at + 1 });
  }
  return found;
}
