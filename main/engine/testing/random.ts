import { createRandomBits } from "../sampling/random.ts";

/** Seeded randomness that is the same on every machine: whole-number arithmetic and exact divisions alone. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit` (at most 2^32). */
  integer(limit: number): number;
  /** Mean 0, variance 1: the sum of four uniform values, as exact as fixtures need. */
  gaussian(): number;
  gaussians(count: number, deviation?: number): Float32Array;
}

export function createRandom(seed: number): Random {
  const next = createRandomBits(seed);

  const gaussian = () => {
    const sum = next() / 2 ** 32 + next() / 2 ** 32 + next() / 2 ** 32 + next() / 2 ** 32;
    // Four uniform values have a variance of 1/3.
    return (sum - 2) * 1.7320508;
  };

  return {
    integer: (limit) => Math.floor((next() / 2 ** 32) * limit),
    gaussian,
    gaussians: (count, deviation = 1) => new Float32Array(count).map(() => gaussian() * deviation),
  };
}
