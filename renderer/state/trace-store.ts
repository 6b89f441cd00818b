import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppliedMark } from "#shared/marks.ts";
import type { NoteId } from "#shared/note.ts";
import type { DocumentSource } from "#shared/summary.ts";
import type { PanelView } from "#shared/settings.ts";

export type TextRange = { start: number; end: number };

/** A result's text, and the sources of each line in one stored revision of a note. */
export type ShownTrace = {
  kind: PanelView;
  noteId: NoteId;
  /** Of a summary: what it was asked of. */
  source?: DocumentSource;
  revision: number;
  text: string;
  /** The text of each line. */
  texts: readonly string[];
  lines: readonly (readonly TextRange[])[];
  /** Of a summary: the sentence each line comes from, and what is pinned and banned. */
  sentences?: readonly (ShownSentence | undefined)[];
  marks?: readonly AppliedMark[];
};

export type ShownSentence = TextRange & { quote: string };

/**
 * What the editor and the Summarize panel share. The panel says what is shown and which line is `hot`; the editor
 * marks it, follows it through edits, and says of which lines no source is left.
 */
export type TraceState = {
  shown: ShownTrace | null;
  hot: number | null;
  /** The line that was hot last, which commands are about. */
  line: number | null;
  gone: readonly number[];
  /** The line to take the focus again once the panel shows it. */
  returnLine: number | null;
  show(trace: ShownTrace | null): void;
  heat(line: number | null): void;
  lose(lines: readonly number[]): void;
  /**
   * Selects a range of a stored revision in the editor; `goBack` runs when the person turns back from there. False where
   * there is no such range any more, or no note.
   */
  reveal(range: TextRange, revision: number, goBack: () => void): boolean;
  /** Turns back from the last reveal; false when there was none. */
  back(): boolean;
  /** The editor's part of `reveal`, in place while a note is open. */
  revealInEditor: ((range: TextRange, revision: number) => boolean) | null;
};

export function createTraceStore(): StoreApi<TraceState> {
  let origin: (() => void) | undefined;
  let shownNote: NoteId | undefined;
  return createStore<TraceState>((set, get) => ({
    shown: null,
    hot: null,
    line: null,
    gone: [],
    returnLine: null,
    show(shown) {
      if (shown && shown.noteId !== shownNote) {
        origin = undefined;
        shownNote = shown.noteId;
      }
      set({ shown, hot: null, line: null, gone: [] });
    },
    heat(hot) {
      if (get().hot !== hot) set(hot === null ? { hot } : { hot, line: hot });
    },
    lose(gone) {
      if (get().gone.join() !== gone.join()) set({ gone });
    },
    reveal(range, revision, goBack) {
      const isShown = get().revealInEditor?.(range, revision) ?? false;
      if (isShown) origin = goBack;
      return isShown;
    },
    back() {
      const goBack = origin;
      origin = undefined;
      goBack?.();
      return goBack !== undefined;
    },
    revealInEditor: null,
  }));
}
