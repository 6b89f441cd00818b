import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "#shared/errors.ts";
import type { Proposal } from "./proposals.ts";

const weights = z.array(z.number());
const gateFile = z.object({
  version: z.int(),
  /** In the order of `sharedFeatures`. */
  shared: weights,
  /** For each kind of edit, in the order of `kindFeatures`. */
  kinds: z.record(z.string(), weights),
  /** For each kind of edit what its local gain is worth before the model has read on. */
  priors: z.record(z.string(), z.number()),
  /** Edits whose local gain and prior come to less are not read on. */
  floor: z.number(),
});
/** The weights of a logistic regression, made by `bench/writing/train-gate.ts`. */
export type Gate = z.infer<typeof gateFile>;

/** What a model says of an edit and its sentence. */
export interface EditReading {
  /** Gains of the logarithm of the probability: to the first new token, and within the window. */
  local: number;
  gain: number;
  /** Mean logarithm of the probability of the sentence's tokens. */
  average: number;
}

/** @throws AppError `unavailable` when the weights are missing or damaged */
export async function readGate(models: string): Promise<Gate> {
  try {
    return gateFile.parse(JSON.parse(await readFile(join(models, "proofread-gate.json"), "utf8")));
  } catch (cause) {
    throw new AppError(
      "unavailable",
      "The weights of the proofreader cannot be used. Install the app again.",
      {
        cause,
      },
    );
  }
}

/** How likely it is that an edit is right, from 0 to 1; 0 for kinds that nothing was learned of. */
export function probabilityOf(gate: Gate, proposal: Proposal, reading: EditReading): number {
  const kind = gate.kinds[proposal.kind];
  if (kind === undefined) return 0;
  const logit = dot(gate.shared, sharedFeatures(proposal, reading)) + dot(kind, kindFeatures(reading));
  return 1 / (1 + Math.exp(-logit));
}

export function sharedFeatures(
  { distance, isFirst }: Proposal,
  { local, gain, average }: EditReading,
): number[] {
  const near = clamp(gain, -8, 14) / 5;
  return [
    1,
    near,
    Math.max(0, near),
    Math.max(0, near - 1),
    clamp(local, -3, 12) / 5,
    average,
    distance,
    Number(isFirst),
  ];
}

/** Kinds differ in how often they are right, and in what a gain says of them. */
export function kindFeatures({ local, gain }: EditReading): number[] {
  const near = clamp(gain, -8, 14) / 5;
  return [1, near, Math.max(0, near), clamp(local, -3, 12) / 5];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
