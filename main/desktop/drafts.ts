import type { Draft } from "#shared/desktop-options.ts";

/** What the page of one window has not saved yet, so that it outlives a crash of the page. */
export interface Drafts {
  /** @param draft null once it is saved. */
  keep(key: string, draft: Draft | null): void;
  list(): { key: string; draft: Draft }[];
  /** Gives them all away. */
  take(): Draft[];
}

/** In memory alone: on the disk it would outlast the note it belongs to. */
export function createDrafts(): Drafts {
  const kept = new Map<string, Draft>();
  return {
    keep(key, draft) {
      if (draft === null) kept.delete(key);
      else if (kept.has(key) || kept.size < KEPT_MAX) kept.set(key, draft);
    },
    list: () => Array.from(kept, ([key, draft]) => ({ key, draft })),
    take() {
      const taken = [...kept.values()];
      kept.clear();
      return taken;
    },
  };
}

/** A page keeps no more notes open than these. */
const KEPT_MAX = 1_000;
