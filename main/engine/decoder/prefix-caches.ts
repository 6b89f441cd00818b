import type { StreamPiece } from "../fusion/piece.ts";
import type { KvCache } from "./kv-cache.ts";

/** The caches of the streams that were computed last, for others that begin alike. */
export interface PrefixCaches {
  /**
   * A cache that holds the beginning of a stream, as much of it as is known, and nothing else. At least the last piece
   * is left to compute, as its logits are wanted.
   */
  take(pieces: readonly StreamPiece[]): KvCache;
  /** An empty one that no later stream will be given. */
  fresh(): KvCache;
  /** Rows that all caches have written so far. */
  readonly rows: number;
}

export interface PrefixCachesOptions {
  create: () => KvCache;
  /** Rows that all caches together may hold. */
  rowsMax: number;
}

/** A cut that keeps less than this share of a cache would spoil it for its own stream, so the rows are copied instead. */
const KEPT_SHARE = 0.5;

interface Kept {
  cache: KvCache;
  /** The most it ever held: memory once written stays. */
  rows: number;
}

export function createPrefixCaches({ create, rowsMax }: PrefixCachesOptions): PrefixCaches {
  /** The one used last comes last. */
  let caches: Kept[] = [];
  const written = () => caches.reduce((sum, { cache, rows }) => sum + Math.max(rows, cache.length), 0);

  function add(): KvCache {
    const cache = create();
    caches = [...caches, { cache, rows: 0 }];
    while (caches.length > 1 && written() + cache.capacity > rowsMax) caches = caches.slice(1);
    return cache;
  }

  return {
    get rows() {
      return written();
    },
    fresh: create,
    take(pieces) {
      const wanted = pieces.slice(0, -1);
      let best: Kept | null = null;
      let common = 0;
      for (const kept of caches) {
        const count = kept.cache.commonPrefix(wanted);
        if (count > common) [best, common] = [kept, count];
      }
      if (best === null) return add();
      const { cache } = best;
      if (common < cache.pieces * KEPT_SHARE) {
        const copy = add();
        copy.copyFrom(cache, common);
        return copy;
      }
      best.rows = Math.max(best.rows, cache.length);
      caches = [...caches.filter((kept) => kept !== best), best];
      cache.truncate(common);
      return cache;
    },
  };
}
