import { createStore, type StoreApi } from "zustand/vanilla";

/** What the Models page shows beside the list itself. */
export type ModelsState = {
  shownId: string | null;
  /** The prompt in the box of "Try it". */
  prompt: string;
  /** A file that is being looked at. */
  adding: string | null;
  /** The model that came last. */
  added: string | null;
  /** Why the last file was not added. */
  refusal: string | null;
};

export function createModelsState(): StoreApi<ModelsState> {
  return createStore<ModelsState>(() => ({
    shownId: null,
    prompt: "",
    adding: null,
    added: null,
    refusal: null,
  }));
}
