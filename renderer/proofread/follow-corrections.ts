import type { StateEffect } from "@codemirror/state";
import type { Correction } from "#shared/proofread.ts";
import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "../state/app-context.ts";
import { type CorrectionMark, marksOf, setCorrections, setMarking } from "./correction-marks.ts";

/** How long a page rests before its first check, which starts the process that proofreads. */
const FIRST_REST_MS = 1_500;

/**
 * Marks in one note what proofreading finds in it, anew after each save; what is unchanged comes from the cache of the
 * service. A result is moved by the edits made since its revision, and one that a newer check overtakes is dropped.
 */
export function followCorrections(app: App, session: NoteSession): () => void {
  let stop = new AbortController();
  let asked = "";

  function put(...effects: StateEffect<unknown>[]): void {
    session.run(({ state, dispatch }) => {
      dispatch(state.update({ effects }));
      return true;
    });
    show();
  }

  function show(): void {
    const marks = marksOf(session.editor);
    if (marks !== app.proofread.getState().marks) app.proofread.setState({ marks });
  }

  async function check(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const { id, revision } = session.state.getState();
    asked = `${id} ${revision}`;
    try {
      const source = { kind: "note", id } as const;
      const { document, corrections } = await app.client.proofreading.check(
        { source, isThorough: false },
        { signal },
      );
      if (signal.aborted) return;
      const read = document.revision ?? revision;
      put(setCorrections.of(corrections.flatMap((one) => markOf(one, read, session))));
      app.proofread.setState({ failure: null });
    } catch (error) {
      if (signal.aborted) return;
      const isSaid = error instanceof Error && error.message !== "";
      app.proofread.setState({ failure: isSaid ? error.message : app.i18n.t("error.unknown") });
    }
  }

  let rest: ReturnType<typeof setTimeout> | undefined;
  function recheck(): void {
    clearTimeout(rest);
    const run = (): void => {
      app.proofread.setState({ hasChecked: true });
      void check();
    };
    if (app.proofread.getState().hasChecked) run();
    else rest = setTimeout(run, FIRST_REST_MS);
  }
  const first = requestAnimationFrame(() => {
    put(setMarking.of(true));
    recheck();
  });
  const unsubscribe = session.state.subscribe((state, before) => {
    if (state.edits !== before.edits) {
      stop.abort();
      asked = "";
      app.proofread.setState({ card: null });
      show();
    }
    if (state.save.kind === "saved" && asked !== `${state.id} ${state.revision}`) recheck();
  });
  app.proofread.setState({ recheck });
  return () => {
    cancelAnimationFrame(first);
    clearTimeout(rest);
    unsubscribe();
    stop.abort();
    put(setMarking.of(false));
    app.proofread.setState({ marks: [], failure: null, card: null, recheck: null });
  };
}

/** A correction of a stored revision as a mark in the text as it stands; nothing where its words have changed. */
function markOf(
  { startIndex, endIndex, ...rest }: Correction,
  revision: number,
  session: NoteSession,
): CorrectionMark[] {
  const isMissing = startIndex === endIndex;
  const missing = !isMissing ? null : startIndex > 0 ? "after" : "before";
  const range = {
    start: missing === "after" ? startIndex - 1 : startIndex,
    end: missing === "before" ? endIndex + 1 : endIndex,
  };
  const place = session.locate(range, revision);
  if (place === undefined || place.end - place.start !== range.end - range.start) return [];
  return [{ ...rest, from: place.start, to: place.end, missing }];
}
