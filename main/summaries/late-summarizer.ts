import type { Summarizer } from "./summarizer.ts";

/** A summarizer that is loaded with the first text: what reads is large, and most commands read nothing. */
export function createLateSummarizer(tables: string, load: () => Promise<Summarizer>): Summarizer {
  let loading: Promise<Summarizer> | undefined;
  const loaded = (): Promise<Summarizer> => {
    loading ??= load();
    return loading;
  };
  const later = (use: (summarizer: Summarizer) => unknown): void => void loading?.then(use).catch(() => {});
  return {
    tables,
    summarize: async (...input) => (await loaded()).summarize(...input),
    trace: async (...input) => (await loaded()).trace(...input),
    units: async (...input) => (await loaded()).units(...input),
    aggregate: async (...input) => (await loaded()).aggregate(...input),
    summarizeBundle: async (...input) => (await loaded()).summarizeBundle(...input),
    traceBundle: async (...input) => (await loaded()).traceBundle(...input),
    aggregateBundle: async (...input) => (await loaded()).aggregateBundle(...input),
    compare: async (...input) => (await loaded()).compare(...input),
    rewrite: async (...input) => (await loaded()).rewrite(...input),
    define: async (...input) => (await loaded()).define(...input),
    abbreviations: async (...input) => (await loaded()).abbreviations(...input),
    checkMeaning: async (...input) => (await loaded()).checkMeaning(...input),
    versions: async (...input) => (await loaded()).versions(...input),
    index: async (...input) => (await loaded()).index(...input),
    coverage: async (...input) => (await loaded()).coverage(...input),
    languages: async (...input) => (await loaded()).languages(...input),
    accuracy: async (...input) => (await loaded()).accuracy(...input),
    forget: () => later((summarizer) => summarizer.forget()),
    warm: () =>
      void loaded()
        .then((summarizer) => summarizer.warm())
        .catch(() => {}),
    close: async () => (await loading)?.close(),
  };
}
