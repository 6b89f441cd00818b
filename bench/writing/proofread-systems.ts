import { decideCorrections } from "#main/banana/proofread/decide-corrections.ts";
import type { ReadPassage } from "#main/proofreading/read-findings.ts";
import type { Correction, CorrectionType } from "#shared/proofread.ts";
import type { Made } from "./match-corrections.ts";

/** A correction with what it is said to be. */
export interface Proposed extends Made {
  type: CorrectionType;
}

/** One way to proofread, over what was read of a text. */
export interface System {
  name: string;
  needsModel: boolean;
  propose: (passages: readonly ReadPassage[]) => Proposed[];
}

export const HARPER = "Harper alone";
export const MODEL_DEFAULT = "rules and model";

export const SYSTEMS: readonly System[] = [
  { name: HARPER, needsModel: false, propose: harperAlone },
  { name: "with our rules", needsModel: false, propose: (passages) => shown(passages, false) },
  { name: "with our rules, thorough", needsModel: false, propose: (passages) => shown(passages, true) },
  { name: MODEL_DEFAULT, needsModel: true, propose: (passages) => shown(passages, false) },
  { name: "rules and model, thorough", needsModel: true, propose: (passages) => shown(passages, true) },
];

/** All that Harper says, its first suggestion each, whatever it overlaps. */
function harperAlone(passages: readonly ReadPassage[]): Proposed[] {
  return passages.flatMap(({ start: at, result }) =>
    result.findings
      .filter(({ source }) => source === "harper")
      .map(({ start, end, type, replacements }) => {
        const place = { start: start + at, end: end + at, type };
        return { ...place, replacement: replacements[0] ?? NOTHING_OFFERED };
      }),
  );
}

/** What a person sees. */
function shown(passages: readonly ReadPassage[], isThorough: boolean): Proposed[] {
  const none = new Set<string>();
  const placed = passages.flatMap(({ start, result }) =>
    result.findings.map((finding) => ({ finding, offset: start })),
  );
  const choices = {
    knownWords: none,
    ignored: none,
    rulesOff: none,
    formality: "neutral",
    isDialectSure: false,
    isThorough,
  } as const;
  return decideCorrections(placed, choices).map(proposedOf);
}

function proposedOf({ startIndex, endIndex, correction, type }: Correction): Proposed {
  return { start: startIndex, end: endIndex, replacement: correction ?? NOTHING_OFFERED, type };
}

/** A mark without a correction is right nowhere. */
const NOTHING_OFFERED = "\uffff";
