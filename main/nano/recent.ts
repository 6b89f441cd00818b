/** Values used lately, within a budget; what is unused longest goes first. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * Keeps values whose sizes add up to `budget` at most. They stand in two halves: when the younger is full, the older
 * is dropped whole and the younger takes its place, so that a value in use costs no more than a look-up.
 * A value larger than half the budget is not kept.
 */
export function createRecent<Value>(
  budget: number,
  sizeOf: (value: Value, key: string) => number = () => 1,
): Recent<Value> {
  const half = budget / 2;
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let size = 0;

  function add(key: string, value: Value): void {
    const added = sizeOf(value, key);
    if (added > half) return;
    if (size + added > half) {
      old = young;
      young = new Map();
      size = 0;
    }
    young.set(key, value);
    size += added;
  }

  return {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const unused = old.get(key);
      if (unused !== undefined) {
        old.delete(key);
        add(key, unused);
      }
      return unused;
    },
    set(key, value) {
      old.delete(key);
      const replaced = young.get(key);
      if (replaced !== undefined) {
        young.delete(key);
        size -= sizeOf(replaced, key);
      }
      add(key, value);
    },
  };
}
