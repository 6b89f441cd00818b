import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteSession } from "../editor/note-session.ts";
import type { CorrectionMark } from "./correction-marks.ts";

/** The marks of the open note, and the card on one of them. */
export type ProofreadState = {
  marks: readonly CorrectionMark[];
  /** Why the last check gave nothing. */
  failure: string | null;
  card: { session: NoteSession; mark: CorrectionMark; takesFocus: boolean } | null;
  /** Whether this page has asked for a check before. */
  hasChecked: boolean;
  /** Reads the open note anew; null while none is open. */
  recheck: (() => void) | null;
};

export function createProofreadState(): StoreApi<ProofreadState> {
  return createStore<ProofreadState>(() => ({
    marks: [],
    failure: null,
    card: null,
    hasChecked: false,
    recheck: null,
  }));
}
