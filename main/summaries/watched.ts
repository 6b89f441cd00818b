import type { Store } from "#main/store/store.ts";
import type { Indexer } from "./indexer.ts";
import type { Summarizer } from "./summarizer.ts";

/** The same summarizer; while somebody waits for it, nothing is read in the background. */
export function watchedSummarizer(summarizer: Summarizer, indexer: Indexer): Summarizer {
  const beside = <Result>(work: () => Promise<Result>): Promise<Result> => indexer.beside(work);
  return {
    ...summarizer,
    summarize: (...args) => beside(() => summarizer.summarize(...args)),
    trace: (...args) => beside(() => summarizer.trace(...args)),
    units: (...args) => beside(() => summarizer.units(...args)),
    aggregate: (...args) => beside(() => summarizer.aggregate(...args)),
    summarizeBundle: (...args) => beside(() => summarizer.summarizeBundle(...args)),
    aggregateBundle: (...args) => beside(() => summarizer.aggregateBundle(...args)),
    compare: (...args) => beside(() => summarizer.compare(...args)),
    rewrite: (...args) => beside(() => summarizer.rewrite(...args)),
    coverage: (...args) => beside(() => summarizer.coverage(...args)),
  };
}

/** The same store; whoever writes or searches in it is left alone for a while. */
export function watchedStore(store: Store, indexer: Indexer): Store {
  const after = <Result>(done: Promise<Result>): Promise<Result> => {
    indexer.touch();
    return done;
  };
  const { notes, settings } = store;
  return {
    ...store,
    notes: {
      ...notes,
      create: (input) => after(notes.create(input)),
      save: (input) => after(notes.save(input)),
      restore: (ids) => after(notes.restore(ids)),
      search: (input) => after(notes.search(input)),
    },
    settings: { ...settings, set: (change) => after(settings.set(change)) },
  };
}
