import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteId } from "#shared/note.ts";

export type TextRange = { start: number; end: number };

/**
 * What the editor and the Summarize panel share: the ranges of one note that the shown summary rests on.
 * `hot` is the range under the pointer; `reveal` selects a range in the editor, `back` returns to where it was.
 */
export type TraceState = {
  noteId: NoteId | null;
  highlighted: TextRange[];
  hot: TextRange | null;
  reveal: (range: TextRange) => void;
  back: () => void;
};

export function createTraceStore(): StoreApi<TraceState> {
  return createStore<TraceState>(() => ({
    noteId: null,
    highlighted: [],
    hot: null,
    reveal() {},
    back() {},
  }));
}
