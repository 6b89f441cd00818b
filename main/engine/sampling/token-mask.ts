/** A set of token ids, one bit each: bit `id % 32` of word `id / 32`. */
export type TokenMask = Uint32Array;

export function emptyMask(size: number): TokenMask {
  return new Uint32Array(Math.ceil(size / 32));
}

export function allow(mask: TokenMask, id: number): void {
  mask[id >>> 5] = (mask[id >>> 5] ?? 0) | (1 << (id & 31));
}

export function isAllowed(mask: TokenMask, id: number): boolean {
  return (((mask[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}

/** Calls `visit` with every id in the set, in rising order. */
export function eachAllowed(mask: TokenMask, visit: (id: number) => void): void {
  for (let index = 0; index < mask.length; index++) {
    for (let word = mask[index] ?? 0; word !== 0; word &= word - 1) {
      visit(index * 32 + 31 - Math.clz32(word & -word));
    }
  }
}
