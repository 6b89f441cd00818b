import { samplingOptions, type SamplingOptions } from "#shared/engine.ts";
import { AppError } from "#shared/errors.ts";
import { type Candidates, likeliest } from "./candidates.ts";
import { argmax, logSumExp, sumOfExponentials } from "./logits.ts";
import { withPenalties } from "./penalties.ts";
import { createRandom } from "./random.ts";
import type { TokenMask } from "./token-mask.ts";

export interface SamplerOptions extends SamplingOptions {
  /** Whoever asks for no seed gets one drawn, so that the record can name it. */
  seed: number;
  /** How many likely tokens are told beside the chosen one; absent saves their cost. */
  logprobs?: number | undefined;
}

export interface SampledToken {
  readonly token: number;
  /** Natural logarithms of the model's own probabilities, before penalties, masks and temperature. */
  readonly logprob?: number;
  readonly top?: readonly { readonly token: number; readonly logprob: number }[];
}

export interface Sampler {
  /**
   * Chooses the next token.
   * @param logits one for each token of the vocabulary; unchanged afterwards
   * @param history prompt and answer so far
   * @param allowed what a constraint leaves
   * @throws AppError when the logits are no numbers, or nothing is allowed
   */
  next(logits: Float32Array, history: readonly number[], allowed?: TokenMask): SampledToken;
}

/**
 * The steps are llama.cpp's, in its order: mask, penalties, top-k, top-p (Holtzman et al. 2020), min-p (Nguyen et al.
 * 2024), temperature, and one draw for each token. At temperature 0 the likeliest token after mask and penalties is taken.
 * @throws AppError naming the option that has no such value
 */
export function createSampler(options: SamplerOptions): Sampler {
  const { logprobs, ...sampling } = options;
  check(sampling);
  const random = createRandom(options.seed);
  return {
    next(logits, history, allowed) {
      // Also where only a few candidates are looked at, one logit that is no number spoils the answer.
      const first = argmax(logits);
      const told = logprobs === undefined ? undefined : describe(logits, logprobs);
      const token = withPenalties(logits, history, sampling, () => {
        if (sampling.temperature > 0) return draw(candidates(logits, sampling, allowed), sampling, random());
        return allowed === undefined && isNeutral(sampling) ? first : argmax(logits, allowed);
      });
      return told === undefined ? { token } : { token, logprob: told.of(token), top: told.top };
    },
  };
}

function check(sampling: SamplingOptions): void {
  const { error } = samplingOptions.safeParse(sampling);
  const issue = error?.issues[0];
  if (issue === undefined) return;
  throw new AppError(
    "invalid-input",
    `The sampling value ${issue.path.join(".") || "given"} cannot be used: ${issue.message}. Leave it out to take the usual one.`,
  );
}

function isNeutral({ repetitionPenalty, frequencyPenalty, presencePenalty }: SamplingOptions): boolean {
  return repetitionPenalty === 1 && frequencyPenalty === 0 && presencePenalty === 0;
}

function describe(logits: Float32Array, count: number) {
  const total = logSumExp(logits);
  const { ids } = likeliest(logits, count);
  const of = (token: number) => (logits[token] ?? -Infinity) - total;
  return { of, top: Array.from(ids, (token) => ({ token, logprob: of(token) })) };
}

/** What top-k, top-p and min-p leave, the likeliest first. */
function candidates(logits: Float32Array, options: SamplingOptions, allowed?: TokenMask): Candidates {
  const { topK, topP, minP } = options;
  const most = logits[argmax(logits, allowed)] ?? 0;
  const isOpen = topK === 0;
  const all = isOpen && topP < 1 ? sumOfExponentials(logits, most, allowed) : 0;
  const isUnlimited = isOpen && topP >= 1 && minP <= 0;
  for (let count = isUnlimited ? logits.length : topK || FIRST_LOOK; ; count *= 8) {
    const found = likeliest(logits, count, allowed);
    const total = isOpen ? all : found.logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
    const kept = Math.min(
      withinTopP(found.logits, most, total * topP, topP),
      aboveMinP(found.logits, most, minP),
    );
    // A cut at the edge of what was looked at may lie further on.
    if (!isOpen || kept < found.ids.length || found.ids.length < count || count >= logits.length) {
      return { ids: found.ids.subarray(0, kept), logits: found.logits.subarray(0, kept) };
    }
  }
}

/** Among how many tokens a cut is first looked for when top-k sets no limit. */
const FIRST_LOOK = 256;

/** The length of the shortest beginning whose probabilities reach top-p. */
function withinTopP(logits: Float64Array, most: number, enough: number, topP: number): number {
  if (topP >= 1) return logits.length;
  let sum = 0;
  for (let at = 0; at < logits.length; at++) {
    sum += Math.exp((logits[at] ?? 0) - most);
    if (sum >= enough) return at + 1;
  }
  return logits.length;
}

/** How many are at least min-p times as likely as the likeliest. */
function aboveMinP(logits: Float64Array, most: number, minP: number): number {
  if (minP <= 0) return logits.length;
  const least = most + Math.log(minP);
  const end = logits.findIndex((logit) => logit < least);
  return end === -1 ? logits.length : end;
}

function draw({ ids, logits }: Candidates, { temperature }: SamplingOptions, random: number): number {
  const most = logits[0] ?? 0;
  const weights = logits.map((logit) => Math.exp((logit - most) / temperature));
  let left = random * weights.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < weights.length; at++) {
    left -= weights[at] ?? 0;
    if (left < 0) return ids[at] ?? 0;
  }
  return ids.at(-1) ?? 0;
}
