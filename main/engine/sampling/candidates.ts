import { eachAllowed, type TokenMask } from "./token-mask.ts";

/** Tokens with their logits, the likeliest first; of equals, the one with the lower id. */
export interface Candidates {
  readonly ids: Int32Array;
  readonly logits: Float64Array;
}

/** The `count` likeliest tokens, or fewer when fewer are allowed. Takes time linear in the vocabulary for small counts. */
export function likeliest(logits: Float32Array, count: number, allowed?: TokenMask): Candidates {
  const size = Math.min(count, logits.length);
  const heap = createWorstFirstHeap(size);
  if (allowed === undefined) {
    for (let id = 0; id < logits.length; id++) heap.offer(id, logits[id] ?? -Infinity);
  } else {
    eachAllowed(allowed, (id) => {
      if (id < logits.length) heap.offer(id, logits[id] ?? -Infinity);
    });
  }
  return heap.drain();
}

/** Keeps the best `capacity` entries; its root is the worst of them. */
function createWorstFirstHeap(capacity: number) {
  const ids = new Int32Array(capacity);
  const values = new Float64Array(capacity);
  let size = 0;
  /** What a candidate must exceed: the worst kept one when all places are taken. */
  let floor = capacity === 0 ? Infinity : -Infinity;

  function sink(at: number, id: number, value: number): void {
    let hole = at;
    for (let child = hole * 2 + 1; child < size; child = hole * 2 + 1) {
      if (
        child + 1 < size &&
        isWorse(values[child + 1] ?? 0, ids[child + 1] ?? 0, values[child] ?? 0, ids[child] ?? 0)
      ) {
        child++;
      }
      if (!isWorse(values[child] ?? 0, ids[child] ?? 0, value, id)) break;
      values[hole] = values[child] ?? 0;
      ids[hole] = ids[child] ?? 0;
      hole = child;
    }
    values[hole] = value;
    ids[hole] = id;
  }

  return {
    /** To be called with rising ids, so that of equals the first stays. */
    offer(id: number, value: number): void {
      if (value <= floor) return;
      if (size === capacity) {
        sink(0, id, value);
        floor = values[0] ?? Infinity;
        return;
      }
      let hole = size++;
      while (hole > 0) {
        const parent = (hole - 1) >> 1;
        if (!isWorse(value, id, values[parent] ?? 0, ids[parent] ?? 0)) break;
        values[hole] = values[parent] ?? 0;
        ids[hole] = ids[parent] ?? 0;
        hole = parent;
      }
      values[hole] = value;
      ids[hole] = id;
      if (size === capacity) floor = values[0] ?? Infinity;
    },
    drain(): Candidates {
      const sorted = { ids: new Int32Array(size), logits: new Float64Array(size) };
      while (size > 0) {
        const [id = 0, value = 0] = [ids[0], values[0]];
        size--;
        if (size > 0) sink(0, ids[size] ?? 0, values[size] ?? 0);
        sorted.ids[size] = id;
        sorted.logits[size] = value;
      }
      return sorted;
    },
  };
}

/** Whether a is a worse candidate than b: less likely, or later in the vocabulary. */
function isWorse(a: number, idA: number, b: number, idB: number): boolean {
  return a < b || (a === b && idA > idB);
}
