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

export function createPrefixCaches({ create, rowsMax }: PrefixCachesOptions): PrefixCaches {
  /** The one used last comes last. `rows` is the most it ever held: memory once written stays. */
  let caches: { cache: KvCache; rows: number }[] = [];
  const written = () => caches.reduce((sum, one) => sum + Math.max(one.rows, one.cache.length), 0);

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
      const found = caches
        .map((one) => ({ ...one, common: one.cache.commonPrefix(wanted) }))
        .reduce<{ cache: KvCache; common: number } | null>(
          (best, one) => (one.common > (best?.common ?? 0) ? one : best),
          null,
        );
      if (found === null) return add();
      const { cache, common } = found;
      if (common < cache.pieces * KEPT_SHARE) {
        const copy = add();
        copy.copyFrom(cache, common);
        return copy;
      }
      caches = [
        ...caches.filter((one) => one.cache !== cache),
        { cache, rows: Math.max(cache.length, caches.find((one) => one.cache === cache)?.rows ?? 0) },
      ];
      cache.truncate(common);
      return cache;
    },
  };
}
