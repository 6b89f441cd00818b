/** Values used lately, within a budget; what is unused longest goes first. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

interface Entry<Value> {
  value: Value;
  size: number;
  used: number;
}

/** Share of the budget that is left in use when it was reached, so that this happens now and then only. */
const KEPT_SHARE = 7 / 8;

/** Keeps values whose sizes add up to `budget` at most. A value that is larger is not kept. */
export function createRecent<Value>(
  budget: number,
  sizeOf: (value: Value, key: string) => number = () => 1,
): Recent<Value> {
  const entries = new Map<string, Entry<Value>>();
  let total = 0;
  let clock = 0;

  function remove(key: string): void {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  }

  function shrink(): void {
    const byUse = [...entries].sort(([, one], [, other]) => one.used - other.used);
    for (const [key] of byUse) {
      if (total <= budget * KEPT_SHARE) return;
      remove(key);
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      clock += 1;
      entry.used = clock;
      return entry.value;
    },
    set(key, value) {
      remove(key);
      const size = sizeOf(value, key);
      if (size > budget) return;
      clock += 1;
      entries.set(key, { value, size, used: clock });
      total += size;
      if (total > budget) shrink();
    },
  };
}
