import { createStore, type StoreApi } from "zustand/vanilla";

/** What an import could not do, as it is shown at its end. */
export type ImportReport = {
  /** Whole sentences that name the file. */
  refused: string[];
  warnings: string[];
  /** Files in folders that are no text files by name. */
  others: number;
};

/** The import of this window: what runs, and what the last one has to say. */
export type ImportState = {
  /** `total` is 0 while folders are looked through. */
  running: { done: number; total: number; isStopping: boolean; stop: () => void } | null;
  report: ImportReport | null;
};

export function createImportState(): StoreApi<ImportState> {
  return createStore<ImportState>(() => ({ running: null, report: null }));
}
