import { probabilityOf, type Gate, kindFeatures, sharedFeatures } from "#main/nano/proofread/judge/gate.ts";
import { fitLogistic, type LabelledRow } from "./fit-logistic.ts";
import type { ReadSentence } from "./read-examples.ts";
import { wordDistance } from "./word-distance.ts";

/** A sentence that was read, with what it should be. */
export interface GateExample {
  read: ReadSentence;
  /** What is right, in all the ways in which it may be said. */
  references: readonly string[];
  weight: number;
}

const SHARED = 8;
const OWN = 4;
/** Of the squares of the weights of a kind; the shared ones are told by many more examples. */
const PENALTY = { shared: 0.5, own: 3 };

export function isRight({ read, references }: GateExample, index: number): boolean {
  const { text, proposals } = read;
  const proposal = proposals[index];
  if (proposal === undefined) return false;
  const changed = text.slice(0, proposal.start) + proposal.replacement + text.slice(proposal.end);
  return references.some((reference) => wordDistance(changed, reference) < wordDistance(text, reference));
}

/** Learns how likely an edit is right from its kind and from what a model says of it. */
export function fitGate(examples: readonly GateExample[]): Gate {
  const kinds = [...new Set(examples.flatMap(({ read }) => read.proposals.map(({ kind }) => kind)))].sort();
  const rows: LabelledRow[] = [];
  const early: LabelledRow[] = [];
  for (const example of examples) {
    const { proposals, reading, locals } = example.read;
    for (const [index, proposal] of proposals.entries()) {
      const right = isRight(example, index);
      const at = kinds.indexOf(proposal.kind);
      const { weight } = example;
      const kindOf = kinds.map((_, other) => Number(other === at));
      early.push({ features: [clampLocal(locals[index] ?? 0), ...kindOf], isRight: right, weight });
      const found = reading.readings[index];
      if (found === null || found === undefined) continue;
      const full = { ...found, average: reading.average };
      const own = kindFeatures(full);
      const spread = kinds.flatMap((_, other) => (other === at ? own : own.map(() => 0)));
      rows.push({ features: [...sharedFeatures(proposal, full), ...spread], isRight: right, weight });
    }
  }
  const penalties = [
    ...Array.from({ length: SHARED }, (_, index) => (index === 0 ? 0.01 : PENALTY.shared)),
    ...kinds.flatMap(() => Array.from({ length: OWN }, () => PENALTY.own)),
  ];
  const weights = fitLogistic(rows, penalties).map(rounded);
  const [slope = 1, ...levels] = fitLogistic(early, [0.01, ...kinds.map(() => 0.3)]);
  const entries = kinds.map((kind, index): [string, number[]] => [
    kind,
    weights.slice(SHARED + OWN * index, SHARED + OWN * (index + 1)),
  ]);
  return {
    version: 1,
    shared: weights.slice(0, SHARED),
    kinds: Object.fromEntries(entries),
    priors: Object.fromEntries(kinds.map((kind, index) => [kind, rounded((levels[index] ?? 0) / slope)])),
    floor: rounded(FLOOR_LOGIT / slope),
  };
}

/** Edits less likely than about one in two hundred by their local gain alone are not read on. */
const FLOOR_LOGIT = -5.5;
const clampLocal = (value: number) => Math.max(-6, Math.min(12, value));
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Area under the curve of right edits against wrong ones: how often a right one is held likelier. */
export function areaUnderCurve(gate: Gate, examples: readonly GateExample[]): number {
  const scored = examples.flatMap((example) =>
    example.read.proposals.flatMap((proposal, index) => {
      const found = example.read.reading.readings[index];
      if (found === null || found === undefined) return [];
      const probability = probabilityOf(gate, proposal, { ...found, average: example.read.reading.average });
      return [{ probability, right: isRight(example, index) }];
    }),
  );
  scored.sort((a, b) => a.probability - b.probability);
  let wrongs = 0;
  let sum = 0;
  let rights = 0;
  for (const { right } of scored) {
    if (right) {
      rights += 1;
      sum += wrongs;
    } else wrongs += 1;
  }
  return sum / (rights * wrongs);
}
