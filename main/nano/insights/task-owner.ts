import type { Owner } from "#main/nano/insight-result.ts";
import { packedWeights, scoreOf } from "#shared/weighed-signs.ts";
import type { OwnerOption } from "./owner-options.ts";
import { OWNER_WEIGHTS } from "./owner-weights.ts";

const WEIGHTS = packedWeights(OWNER_WEIGHTS);

/** Whose a task is: of everybody it may belong to, whom most speaks for; of equals the first. */
export function likeliestOwner(options: readonly OwnerOption[]): Owner | null {
  let found: Owner | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { owner, signs } of options) {
    const score = scoreOf(signs, WEIGHTS);
    if (score > most) [found, most] = [owner, score];
  }
  return found;
}
