import type { CorrectionType } from "#shared/proofread.ts";
import type { CandidateKind } from "../candidates/candidate.ts";
import { type CandidateOptions, findCandidates } from "../candidates/find-candidates.ts";

/** What a checker by rules found in a sentence, with what it offers instead, the better first. */
export interface Finding {
  start: number;
  end: number;
  replacements: readonly string[];
  type: CorrectionType;
}

/** An edit that a model is to judge. Offsets are UTF-16, of the sentence. */
export interface Proposal {
  start: number;
  end: number;
  replacement: string;
  kind: CandidateKind | `found-${CorrectionType}`;
  /** How far an unknown word is from the proposed one; 0 for all else. */
  distance: number;
  /** The first thing that a checker offers. */
  isFirst: boolean;
  /** Its place among the findings; null when no checker found it. */
  finding: number | null;
}

/** Findings on taste, of which a likelihood says nothing. */
export const NOT_JUDGED: ReadonlySet<CorrectionType> = new Set(["wordiness", "style"]);
/** Of what a checker offers. */
const OFFERS = 4;

export type ProposalOptions = Omit<CandidateOptions, "unknown"> & { findings: readonly Finding[] };

/**
 * The edits of an English sentence that are worth a model's look: what the checker offers, and what rules and the
 * lexicon propose besides. One that both propose is one proposal, with what is known from either.
 */
export function makeProposals(text: string, { findings, ...options }: ProposalOptions): Proposal[] {
  const proposals = new Map<string, Proposal>();
  const unknown = findings.filter(({ type }) => type === "spelling");
  for (const candidate of findCandidates(text, { ...options, unknown })) {
    proposals.set(keyOf(candidate), { ...candidate, isFirst: false, finding: null });
  }
  for (const [finding, { start, end, replacements, type }] of findings.entries()) {
    if (NOT_JUDGED.has(type)) continue;
    for (const [index, offered] of replacements.slice(0, OFFERS).entries()) {
      const edit = narrow(text, { start, end, replacement: offered });
      const known = proposals.get(keyOf(edit));
      const kind = known?.kind === "spelling" ? known.kind : (`found-${type}` as const);
      const distance = known?.distance ?? (type === "spelling" ? UNKNOWN_DISTANCE : 0);
      proposals.set(keyOf(edit), { ...edit, kind, distance, isFirst: index === 0, finding });
    }
  }
  return [...proposals.values()];
}

type Place = Pick<Proposal, "start" | "end" | "replacement">;

const keyOf = ({ start, end, replacement }: Place) => `${start} ${end} ${replacement}`;

/** A word that the checker offers and the lexicon does not find near. */
const UNKNOWN_DISTANCE = 2;

/** Leaves out the words that an edit keeps at either side, so that the same edit is written in one way. */
function narrow(text: string, edit: Place): Place {
  let { start, end, replacement } = edit;
  const old = text.slice(start, end);
  const [oldWords, newWords] = [old.split(/(?<=\s)/), replacement.split(/(?<=\s)/)];
  while (oldWords.length > 1 && newWords.length > 1 && oldWords[0] === newWords[0]) {
    const kept = oldWords.shift()?.length ?? 0;
    newWords.shift();
    start += kept;
    replacement = replacement.slice(kept);
  }
  const [oldEnd, newEnd] = [text.slice(start, end), replacement].map((one) => /\s\S+$/.exec(one)?.[0]);
  if (oldEnd !== undefined && oldEnd === newEnd) {
    end -= oldEnd.length;
    replacement = replacement.slice(0, -oldEnd.length);
  }
  return { start, end, replacement };
}
