import type { Store } from "#main/store/store.ts";

/** The same store; what is deleted for good leaves the memory of those who read texts as well as the disk. */
export function createForgettingStore(store: Store, readers: readonly { forget(): void }[]): Store {
  const forgetAfter = async <Value>(purging: Promise<Value>): Promise<Value> => {
    const value = await purging;
    for (const reader of readers) reader.forget();
    return value;
  };
  return {
    ...store,
    notes: { ...store.notes, purge: (ids) => forgetAfter(store.notes.purge(ids)) },
    library: { ...store.library, emptyTrash: () => forgetAfter(store.library.emptyTrash()) },
  };
}
