/** Answers which two neighbours merge. Entries stay the same while one word is merged. */
export interface MergeRules {
  /** The entry of a pair that merges, or -1. */
  find(left: number, right: number): number;
  /** Below 2^20; lower merges first. */
  rank(entry: number): number;
  merged(entry: number): number;
}

/** Merges the first `count` symbols in place and answers how many are left. */
export type Merge = (symbols: Int32Array, count: number) => number;

/**
 * Byte-pair merging (Sennrich et al. 2016): of all neighbours the pair with the lowest rank merges first, the leftmost
 * of equals. A heap keeps it at n log n, so that one word of a million letters is no special case.
 */
export function createMerge(rules: MergeRules): Merge {
  const heap = createHeap();
  let previous = new Int32Array(64);
  let next = new Int32Array(64);
  let pair = new Int32Array(64);

  return (symbols, count) => {
    if (count < 2) return count;
    if (count > next.length) {
      previous = new Int32Array(count);
      next = new Int32Array(count);
      pair = new Int32Array(count);
    }
    for (let at = 0; at < count; at++) {
      previous[at] = at - 1;
      next[at] = at + 1 < count ? at + 1 : -1;
    }
    for (let at = 0; at < count; at++) offer(symbols, at);
    for (let key = heap.pop(); key !== null; key = heap.pop()) {
      const at = key % POSITIONS;
      const entry = pair[at] ?? -1;
      // An entry of the heap outlives the pair it was made for when a neighbour merged in between.
      if (entry === -1 || rules.rank(entry) !== (key - at) / POSITIONS) continue;
      const gone = next[at] ?? -1;
      const after = next[gone] ?? -1;
      symbols[at] = rules.merged(entry);
      next[at] = after;
      if (after !== -1) previous[after] = at;
      pair[gone] = -1;
      const before = previous[at] ?? -1;
      if (before !== -1) offer(symbols, before);
      offer(symbols, at);
    }
    let kept = 0;
    for (let at = 0; at !== -1; at = next[at] ?? -1) symbols[kept++] = symbols[at] ?? -1;
    return kept;
  };

  function offer(symbols: Int32Array, at: number): void {
    const right = next[at] ?? -1;
    const entry = right === -1 ? -1 : rules.find(symbols[at] ?? -1, symbols[right] ?? -1);
    pair[at] = entry;
    if (entry !== -1) heap.push(rules.rank(entry) * POSITIONS + at);
  }
}

/** Rank and position share one exact double: 2^20 ranks of 2^32 positions. */
const POSITIONS = 2 ** 32;

function createHeap(): { push(key: number): void; pop(): number | null } {
  let keys = new Float64Array(64);
  let size = 0;
  return {
    push(key) {
      if (size === keys.length) {
        const longer = new Float64Array(size * 2);
        longer.set(keys);
        keys = longer;
      }
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = keys[parent] ?? 0;
        if (above <= key) break;
        keys[at] = above;
        at = parent;
      }
      keys[at] = key;
    },
    pop() {
      if (size === 0) return null;
      const top = keys[0] ?? 0;
      const last = keys[--size] ?? 0;
      let at = 0;
      for (let child = 1; child < size; child = at * 2 + 1) {
        if (child + 1 < size && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child++;
        const below = keys[child] ?? 0;
        if (below >= last) break;
        keys[at] = below;
        at = child;
      }
      keys[at] = last;
      return top;
    },
  };
}
