import { createRandom } from "#main/nano/random.ts";

/** Records that are read of one document: enough for every figure to be right within about one percent. */
export const RECORDS_MAX = 20_000;

/**
 * A fair choice of `count` numbers below `total`, in order, the first one always among them: reservoir sampling
 * (Vitter, 1985, algorithm R) from a fixed seed, so that the same records are read each time.
 */
export function sampleOf(total: number, count: number = RECORDS_MAX): number[] {
  const reservoir = createReservoir<number>(count);
  for (let index = 0; index < total; index += 1) reservoir.add(index);
  return reservoir.kept().sort((one, other) => one - other);
}

/** Keeps a fair choice of what passes, whatever the number; the first item, the header of a table, stays. */
export function createReservoir<Item>(count: number = RECORDS_MAX) {
  const items: Item[] = [];
  const random = createRandom(SEED);
  let seen = 0;
  return {
    add(item: Item): void {
      seen += 1;
      if (items.length < count) items.push(item);
      else {
        const place = Math.floor(random() * seen);
        if (place > 0 && place < count) items[place] = item;
      }
    },
    kept: (): Item[] => [...items],
    seen: (): number => seen,
  };
}

const SEED = 20_260_312;
