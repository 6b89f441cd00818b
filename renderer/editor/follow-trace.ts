import { EditorView, type ViewUpdate } from "@codemirror/view";
import type { StoreApi } from "zustand";
import type { TextRange, TraceState } from "../state/trace-store.ts";
import type { NoteSession } from "./note-session.ts";
import { lostLines, setHotLine, setTraceSources } from "./trace-marks.ts";

/** Shows in one view what the panel says about its note, and answers the panel's wish to go to a source. */
export function followTrace(
  trace: StoreApi<TraceState>,
  session: NoteSession,
  view: EditorView,
): { onUpdate: (update: ViewUpdate) => void; stop: () => void } {
  let marked: TraceState["shown"] = null;

  function mark({ shown }: TraceState): void {
    const isOurs = shown !== null && shown.noteId === session.state.getState().id;
    const next = isOurs && session.knows(shown.revision) ? shown : null;
    if (next === marked) return;
    marked = next;
    const sources = (next?.lines ?? []).flatMap((ranges, line) =>
      ranges.map((range) => ({ line, ...(next && session.locate(range, next.revision)) })),
    );
    view.dispatch({
      effects: setTraceSources.of(sources.map((source) => ({ start: 0, end: 0, ...source }))),
    });
  }

  function revealInEditor(range: TextRange, revision: number): boolean {
    const now = session.locate(range, revision);
    if (!now) return false;
    view.dispatch({
      selection: { anchor: now.start, head: now.end },
      effects: EditorView.scrollIntoView(now.start, { y: "center" }),
    });
    view.focus();
    return true;
  }

  const stopTrace = trace.subscribe((state, before) => {
    mark(state);
    if (state.hot !== before.hot) view.dispatch({ effects: setHotLine.of(state.hot) });
  });
  const stopSession = session.state.subscribe((state, before) => {
    if (state.revision !== before.revision || state.id !== before.id) mark(trace.getState());
  });
  trace.setState({ revealInEditor });
  const first = requestAnimationFrame(() => mark(trace.getState()));

  return {
    onUpdate(update) {
      if (marked) trace.getState().lose(lostLines(update.state));
    },
    stop() {
      cancelAnimationFrame(first);
      stopTrace();
      stopSession();
      if (trace.getState().revealInEditor === revealInEditor) trace.setState({ revealInEditor: null });
    },
  };
}
