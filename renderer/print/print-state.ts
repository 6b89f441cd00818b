import { createStore, type StoreApi } from "zustand/vanilla";
import type { NamedText } from "./open-text.ts";

/** What the print view shows: nothing but while something is printed. */
export type PrintState = { document: NamedText | null };

export function createPrintState(): StoreApi<PrintState> {
  return createStore<PrintState>(() => ({ document: null }));
}
