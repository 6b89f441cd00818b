import { createStore, type StoreApi } from "zustand/vanilla";
import type { SkippedPart } from "#shared/proofread.ts";
import type { NoteSession } from "../editor/note-session.ts";
import type { CorrectionMark } from "./correction-marks.ts";

/** The marks of the open note, how they came about, and the card on one of them. */
export type ProofreadState = {
  marks: readonly CorrectionMark[];
  /** What the last check says of itself; null before the first, and while none is asked for. */
  report: ProofreadReport | null;
  /** How many passages of a note are read that nothing was known of; null while none is read. */
  progress: { done: number; total: number } | null;
  /** What went wrong in the last check, as a sentence for the person. */
  failure: string | null;
  card: CorrectionCardState | null;
  /** The mark that a context menu was opened on last. */
  pointed: { session: NoteSession; mark: CorrectionMark } | null;
  /** Whether this page has asked for a check before. */
  hasChecked: boolean;
  /** Whether what is less sure is marked as well, in the open note and until another is opened. */
  isThorough: boolean;
  /** Reads the open note anew; null while none is open. */
  recheck: (() => void) | null;
};

/** A card that was asked for by key takes the keyboard; one that the mouse brought goes with it. */
export type CorrectionCardState = {
  session: NoteSession;
  mark: CorrectionMark;
  cause: "key" | "click" | "hover";
};

export type ProofreadReport = {
  engine: string;
  elapsedMs: number;
  isThorough: boolean;
  /** Places in the text of `revision`. */
  skipped: readonly SkippedPart[];
  revision: number;
};

/** What stands for a note of which nothing is read. */
export const NOTHING_READ = {
  marks: [],
  report: null,
  progress: null,
  failure: null,
  card: null,
  pointed: null,
  isThorough: false,
  recheck: null,
} as const satisfies Partial<ProofreadState>;

export function createProofreadState(): StoreApi<ProofreadState> {
  return createStore<ProofreadState>(() => ({ ...NOTHING_READ, hasChecked: false }));
}
