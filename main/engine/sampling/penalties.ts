import type { SamplingOptions } from "#shared/engine.ts";

/** How many of the last tokens are looked at, prompt and answer together; llama.cpp's `penalty_last_n`. */
export const PENALTY_WINDOW = 64;

type Penalties = Pick<SamplingOptions, "repetitionPenalty" | "frequencyPenalty" | "presencePenalty">;

/**
 * Runs `choose` over logits in which the tokens of the last 64 are made less likely, and puts the logits back: divided
 * by the repetition penalty (multiplied when negative; Keskar et al. 2019), less the frequency penalty for each time and
 * the presence penalty once (OpenAI).
 */
export function withPenalties<T>(
  logits: Float32Array,
  history: readonly number[],
  penalties: Penalties,
  choose: () => T,
): T {
  const { repetitionPenalty, frequencyPenalty, presencePenalty } = penalties;
  if (repetitionPenalty === 1 && frequencyPenalty === 0 && presencePenalty === 0) return choose();
  const times = new Map<number, number>();
  for (let at = Math.max(0, history.length - PENALTY_WINDOW); at < history.length; at++) {
    const token = history[at] ?? -1;
    times.set(token, (times.get(token) ?? 0) + 1);
  }
  const before = [...times.keys()].map((token) => [token, logits[token]] as const);
  for (const [token, logit] of before) {
    if (logit === undefined) continue;
    const repeated = logit <= 0 ? logit * repetitionPenalty : logit / repetitionPenalty;
    logits[token] = repeated - (times.get(token) ?? 0) * frequencyPenalty - presencePenalty;
  }
  try {
    return choose();
  } finally {
    for (const [token, logit] of before) if (logit !== undefined) logits[token] = logit;
  }
}
