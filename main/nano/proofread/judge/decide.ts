import { type EditReading, type Gate, probabilityOf } from "./gate.ts";
import type { Proposal } from "./proposals.ts";

/** An edit that may stand beside the others that were chosen, with how likely it is right. */
export interface Decision {
  proposal: Proposal;
  /** 0 to 1 */
  probability: number;
  /** Other replacements of the same words, the likelier first. */
  alternatives: string[];
}

/** What a model said of each proposal; null for those it did not read in full. */
export interface SentenceReading {
  readings: readonly (Pick<EditReading, "local" | "gain"> | null)[];
  average: number;
}

const ALTERNATIVES = 3;

/** Edits of a sentence that do not touch each other, the likeliest first come, down to a probability. */
export function decide(
  gate: Gate,
  proposals: readonly Proposal[],
  { readings, average }: SentenceReading,
  least: number,
): Decision[] {
  const judged = proposals.flatMap((proposal, index) => {
    const reading = readings[index];
    if (reading === null || reading === undefined) return [];
    return [{ proposal, probability: probabilityOf(gate, proposal, { ...reading, average }) }];
  });
  judged.sort((a, b) => b.probability - a.probability);
  const chosen: Decision[] = [];
  for (const { proposal, probability } of judged) {
    if (probability < least) break;
    const rival = chosen.find((other) => touches(proposal, other.proposal));
    if (rival === undefined) chosen.push({ proposal, probability, alternatives: [] });
    else if (isSamePlace(proposal, rival.proposal) && rival.alternatives.length < ALTERNATIVES)
      rival.alternatives.push(proposal.replacement);
  }
  return chosen.sort((a, b) => a.proposal.start - b.proposal.start);
}

const isSamePlace = (a: Proposal, b: Proposal) => a.start === b.start && a.end === b.end;

/** Neighbouring words are one decision: each was judged with the other as it stood. */
function touches(a: Proposal, b: Proposal): boolean {
  const gap = isWordForWord(a) || isWordForWord(b) ? 0 : 1;
  return a.start <= b.end + gap && b.start <= a.end + gap;
}

/** Spelling and capitals of a word say little of the next one. */
const isWordForWord = ({ kind }: Proposal) =>
  kind === "spelling" || kind === "case" || kind === "found-spelling";
