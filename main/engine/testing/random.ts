/** Seeded randomness that is the same on every machine: whole-number arithmetic and exact divisions alone. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit` (at most 2^32). */
  integer(limit: number): number;
  /** Mean 0, variance 1: the sum of four uniform values, as exact as fixtures need. */
  gaussian(): number;
  gaussians(count: number, deviation?: number): Float32Array;
}

/** xoshiro128** (Blackman and Vigna 2018), its state filled from the seed by splitmix32. */
export function createRandom(seed: number): Random {
  const state = new Uint32Array(4);
  for (let index = 0; index < 4; index += 1) {
    let mixed = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    state[index] = mixed ^ (mixed >>> 15);
  }
  let [a = 0, b = 0, c = 0, d = 0] = state;

  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };

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
