import type { Store } from "#main/store/store.ts";
import type { Summarizer } from "./summarizer.ts";

/** The same store; what is deleted for good leaves the summarizer's memory as well as the disk. */
export function createForgettingStore(store: Store, summarizer: Summarizer): Store {
  const forgetAfter = async <Value>(purging: Promise<Value>): Promise<Value> => {
    const value = await purging;
    summarizer.forget();
    return value;
  };
  return {
    ...store,
    notes: { ...store.notes, purge: (ids) => forgetAfter(store.notes.purge(ids)) },
    library: { ...store.library, emptyTrash: () => forgetAfter(store.library.emptyTrash()) },
  };
}
