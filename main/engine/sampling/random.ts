/** Numbers in [0, 1) with 53 bits, the same for the same seed on every machine. */
export type Random = () => number;

/** @param seed a whole number from 0 to 2^32 - 1 */
export function createRandom(seed: number): Random {
  const next = createRandomBits(seed);
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/**
 * Whole numbers from 0 to 2^32 - 1: xoshiro128** (Blackman and Vigna 2018), its state filled by splitmix32.
 * @param seed a whole number from 0 to 2^32 - 1
 */
export function createRandomBits(seed: number): () => number {
  let filler = seed | 0;
  const state = Int32Array.from({ length: 4 }, () => {
    filler = (filler + 0x9e3779b9) | 0;
    let mixed = filler ^ (filler >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  });
  let [a = 0, b = 0, c = 0, d = 0] = state;

  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result >>> 0;
  };
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
