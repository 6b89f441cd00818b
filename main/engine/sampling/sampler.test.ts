import { describe, expect, test } from "vitest";
import { createSampler, type SamplerOptions } from "./sampler.ts";
import { allow, emptyMask } from "./token-mask.ts";

const NEUTRAL: SamplerOptions = {
  temperature: 1,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  presencePenalty: 0,
  seed: 7,
};
const logitsOf = (...probabilities: number[]) => Float32Array.from(probabilities, Math.log);
const PROBABILITIES = [0.05, 0.4, 0.3, 0.15, 0.1];

const greedy = (options: Partial<SamplerOptions> = {}) =>
  createSampler({ ...NEUTRAL, temperature: 0, ...options });

/** How often each token comes in 4,000 draws, as a share. */
function shares(options: Partial<SamplerOptions>, logits: Float32Array, history: number[] = []): number[] {
  const sampler = createSampler({ ...NEUTRAL, ...options });
  const counts = logits.map(() => 0);
  for (let draw = 0; draw < 4_000; draw++) {
    const { token } = sampler.next(logits, history);
    counts[token] = (counts[token] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count / 4_000);
}

function expectShares(actual: number[], weights: number[]): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [token, weight] of weights.entries()) {
    if (weight === 0) expect(actual[token]).toBe(0);
    else expect(Math.abs((actual[token] ?? 0) - weight / total)).toBeLessThan(0.03);
  }
}

describe("drawing", () => {
  test("follows the model's probabilities when nothing limits it", () => {
    expectShares(shares({}, logitsOf(...PROBABILITIES)), PROBABILITIES);
  });

  test.each<[string, Partial<SamplerOptions>, number[]]>([
    ["temperature flattens", { temperature: 2 }, PROBABILITIES.map(Math.sqrt)],
    ["top-k keeps the k likeliest", { topK: 2 }, [0, 0.4, 0.3, 0, 0]],
    ["top-p keeps the shortest list that reaches p", { topP: 0.69 }, [0, 0.4, 0.3, 0, 0]],
    ["top-p counts within what top-k left", { topK: 3, topP: 0.8 }, [0, 0.4, 0.3, 0, 0]],
    ["min-p keeps what is likely enough beside the likeliest", { minP: 0.3 }, [0, 0.4, 0.3, 0.15, 0]],
    ["temperature comes after the cuts", { topP: 0.69, temperature: 10 }, [0, 0.4 ** 0.1, 0.3 ** 0.1, 0, 0]],
  ])("%s", (_, options, weights) => {
    expectShares(shares(options, logitsOf(...PROBABILITIES)), weights);
  });

  test("a repetition penalty divides logits above zero and multiplies those below", () => {
    const logits = Float32Array.of(2, -1, 0.5);
    const weights = [2 / 1.5, -1 * 1.5, 0.5].map(Math.exp);
    expectShares(shares({ repetitionPenalty: 1.5 }, logits, [0, 1]), weights);
    expect(logits).toEqual(Float32Array.of(2, -1, 0.5));
  });

  test("frequency counts each time, presence once, and only the last 64 tokens", () => {
    const logits = Float32Array.of(1, 1, 1);
    const history = [2, ...Array.from({ length: 61 }, () => 9), 0, 0, 1];
    const weights = [1 - 2 * 0.4 - 0.5, 1 - 0.4 - 0.5, 1].map(Math.exp);
    expectShares(shares({ frequencyPenalty: 0.4, presencePenalty: 0.5 }, logits, history), weights);
  });

  test("looks as far as a cut needs in a large vocabulary", () => {
    const flat = new Float32Array(2_000).fill(0);
    flat[1_999] = -20;
    const sampler = createSampler({ ...NEUTRAL, minP: 0.5 });
    const tokens = Array.from({ length: 100 }, () => sampler.next(flat, []).token);
    expect(Math.max(...tokens)).toBeGreaterThan(1_700);
    expect(tokens).not.toContain(1_999);
    const half = createSampler({ ...NEUTRAL, topP: 0.5 });
    const lower = Array.from({ length: 100 }, () => half.next(flat, []).token);
    expect(Math.max(...lower)).toBeLessThan(1_001);
    expect(Math.max(...lower)).toBeGreaterThan(800);
  });

  test("top-k keeps the first of equals", () => {
    expectShares(shares({ topK: 2 }, Float32Array.of(0, 1, 1, 1)), [0, 1, 1, 0]);
  });

  test("is the same for the same seed, and another for another", () => {
    const logits = logitsOf(...PROBABILITIES);
    const drawn = (seed: number) => {
      const sampler = createSampler({ ...NEUTRAL, seed });
      return Array.from({ length: 40 }, () => sampler.next(logits, []).token).join("");
    };
    expect(drawn(1)).toBe(drawn(1));
    expect(drawn(1)).not.toBe(drawn(2));
    expect(drawn(7)).toBe("1411211122211212121113214122121112212121");
  });
});

describe("a mask", () => {
  test("leaves only its tokens, in drawing and in taking the likeliest", () => {
    const logits = logitsOf(...PROBABILITIES);
    const mask = emptyMask(5);
    allow(mask, 0);
    allow(mask, 4);
    const drawing = createSampler({ ...NEUTRAL, topP: 0.9 });
    const drawn = new Set(Array.from({ length: 200 }, () => drawing.next(logits, [], mask).token));
    expect(drawn).toEqual(new Set([0, 4]));
    expect(createSampler({ ...NEUTRAL, temperature: 0 }).next(logits, [], mask)).toEqual({ token: 4 });
  });

  test("without a token is refused in words", () => {
    const sampler = createSampler({ ...NEUTRAL, temperature: 0 });
    expect(() => sampler.next(logitsOf(...PROBABILITIES), [], emptyMask(5))).toThrow(
      "No token of this model",
    );
  });
});

describe("temperature 0", () => {
  test("takes the likeliest, the first of equals", () => {
    expect(greedy().next(Float32Array.of(1, 3, 3, 2), [])).toEqual({ token: 1 });
  });

  test("heeds penalties", () => {
    expect(greedy({ presencePenalty: 2 }).next(Float32Array.of(1, 3, 2), [1])).toEqual({ token: 2 });
  });

  test("tells log-probabilities before penalties and masks", () => {
    const { token, logprob, top } = greedy({ logprobs: 2, presencePenalty: 9 }).next(
      logitsOf(...PROBABILITIES),
      [1],
    );
    expect(token).toBe(2);
    expect(logprob).toBeCloseTo(Math.log(0.3), 5);
    expect(top?.map((entry) => [entry.token, Math.exp(entry.logprob).toFixed(3)])).toEqual([
      [1, "0.400"],
      [2, "0.300"],
    ]);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("a logit of %d is refused in words", (value) => {
  const logits = logitsOf(...PROBABILITIES);
  logits[0] = value;
  for (const temperature of [0, 1]) {
    const sampler = createSampler({ ...NEUTRAL, temperature, topK: 2 });
    expect(() => sampler.next(logits, [])).toThrow("not a number");
  }
});

test.each<[string, Partial<SamplerOptions>]>([
  ["temperature", { temperature: -1 }],
  ["temperature", { temperature: Number.NaN }],
  ["topK", { topK: 1.5 }],
  ["topP", { topP: 0 }],
  ["minP", { minP: 2 }],
  ["repetitionPenalty", { repetitionPenalty: 0 }],
  ["seed", { seed: -1 }],
])("a %s that cannot be is refused by its name", (name, options) => {
  expect(() => createSampler({ ...NEUTRAL, ...options })).toThrow(
    `The sampling value ${name} cannot be used`,
  );
});
