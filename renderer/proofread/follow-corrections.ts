import type { StateEffect } from "@codemirror/state";
import type { ProofreadInput, ProofreadProgress, ProofreadResult } from "#shared/proofread.ts";
import { followRange } from "../editor/revision-log.ts";
import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "../state/app-context.ts";
import { changedPart, editedRange } from "./changed-part.ts";
import {
  type CorrectionMark,
  marksOf,
  replaceCorrections,
  setCorrections,
  setMarking,
} from "./correction-marks.ts";
import { placeCorrections } from "./place-corrections.ts";
import { NOTHING_READ } from "./proofread-state.ts";
import { readAlong } from "./read-along.ts";
import { sentencesAround } from "./sentences-around.ts";

/** How long a page rests before its first check, which starts the process that proofreads. */
const FIRST_REST_MS = 1_500;
/** Characters that take so long to read that what is found is marked on the way. */
const MUCH = 4_000;
/** How long the keys rest before what was typed is checked. */
const KEYS_REST_MS = 200;

/**
 * Marks in one note what proofreading finds in it: the blocks around an edit as soon as the keys rest, and the whole
 * note after each save; what is unchanged comes from the cache of the service. A result is moved by the edits made
 * since it was asked for, and one that a newer check overtakes is dropped. Where a model judges, the marks by rules
 * come first; those it has judged stay until it has judged again, which every key stops.
 */
export function followCorrections(app: App, session: NoteSession, model: string | null): () => void {
  let stop = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** How many edits the marks know of; null until the whole note was read. */
  let known: number | null = null;
  let isMostlyForeign = false;
  let isJudging = false;
  let isJudged = false;

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

  /** Runs after a while without keys, and while no input method puts a word together. */
  function afterRest(work: () => void, wait = KEYS_REST_MS): void {
    clearTimeout(rest);
    rest = setTimeout(() => (session.isComposing ? afterRest(work) : work()), wait);
  }

  /**
   * Asks, and gives the answer to `take` unless a newer question overtook it; `again` asks anew. With `along`, what is
   * found is marked while the rest is read.
   */
  async function ask(
    input: Omit<ProofreadInput, "isThorough">,
    take: (result: ProofreadResult, elapsedMs: number) => void,
    again: () => void,
    along?: (progress: ProofreadProgress) => CorrectionMark[],
  ): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const { isThorough } = app.proofread.getState();
    const startedAt = performance.now();
    isJudging = input.model !== undefined;
    app.proofread.setState({ progress: null });
    try {
      const whole = { ...input, isThorough };
      const result = await (along
        ? readAlong(app, session, whole, along, signal)
        : app.client.proofreading.check(whole, { signal }));
      if (signal.aborted) return;
      if (session.isComposing) afterRest(again);
      else take(result, performance.now() - startedAt);
      app.proofread.setState({ failure: null });
    } catch (error) {
      if (signal.aborted) return;
      isJudged = false;
      const isSaid = error instanceof Error && error.message !== "";
      const reason = isSaid ? error.message : app.i18n.t("error.unknown");
      const how = input.model === undefined ? "failed" : "notJudged";
      app.proofread.setState({ failure: app.i18n.t(`proofread.${how}`, { reason }) });
    }
  }

  function checkNote(): void {
    const { id, revision } = session.state.getState();
    const take = (result: ProofreadResult, elapsedMs: number): void => {
      const { document, corrections, skipped, engine, isThorough } = result;
      const read = document.revision ?? revision;
      const edits = session.log.since(read);
      if (edits === undefined) return;
      known = session.log.count - edits.length;
      isMostlyForeign = 2 * foreignCharacters(skipped) > session.editor.doc.length;
      put(setCorrections.of(placeCorrections(corrections, edits)));
      if (edits.length > 0) afterRest(checkEdited);
      app.proofread.setState({ report: { engine, elapsedMs, isThorough, skipped, revision: read } });
    };
    const source = { kind: "note", id } as const;
    const takeJudged: typeof take = (result, elapsedMs) => {
      isJudged = true;
      take(result, elapsedMs);
    };
    const judge = (): void => {
      if (model !== null) void ask({ source, model }, takeJudged, checkNote);
    };
    const takeFirst: typeof take = (result, elapsedMs) => {
      take(result, elapsedMs);
      judge();
    };
    if (isJudged) return judge();
    const near = session.editor.selection.main.head;
    const along = ({ found, revision: of }: ProofreadProgress): CorrectionMark[] => {
      const edits = of === null ? undefined : session.log.since(of);
      return edits === undefined ? [] : placeCorrections(found, edits);
    };
    void ask({ source, near }, takeFirst, checkNote, isMuchUnread() ? along : undefined);
  }

  function checkEdited(): void {
    const unread = known === null ? undefined : session.log.after(known);
    // What is short in a note of another language is told by the whole.
    const part = unread && changedPart(session.editor, unread, { isWhole: isMostlyForeign });
    if (!part) return;
    const { count } = session.log;
    const edited = editedRange(unread);
    // What a model has judged is left to it, but for the words that it has not seen.
    const place = isJudged && edited !== null ? sentencesAround(session.editor, edited) : part;
    const take = ({ corrections }: ProofreadResult): void => {
      const edits = session.log.after(count);
      const range = edits && followRange({ start: place.from, end: place.to }, edits);
      if (!range) return;
      const { empty, head } = session.editor.selection.main;
      const placed = placeCorrections(corrections, edits, part.offset);
      // A word is not wrong while it is being typed; the check after the save tells.
      const marks = empty ? placed.filter(({ to }) => to !== head) : placed;
      known = count;
      put(replaceCorrections.of({ from: range.start, to: range.end, marks }));
    };
    const along = ({ found }: ProofreadProgress): CorrectionMark[] => {
      const edits = session.log.after(count);
      return edits === undefined ? [] : placeCorrections(found, edits, part.offset);
    };
    const { id } = session.state.getState();
    const source = { kind: "text", name: "edited", text: part.text } as const;
    const near = Math.max(0, session.editor.selection.main.head - part.offset);
    const isLong = !isJudged && isMuchUnread();
    void ask({ source, note: id, near }, take, checkEdited, isLong ? along : undefined);
  }

  function isMuchUnread(): boolean {
    const edits = known === null ? undefined : session.log.after(known);
    if (edits === undefined) return true;
    const edited = editedRange(edits);
    return edited !== null && edited.to - edited.from > MUCH;
  }

  function recheck(): void {
    const run = (): void => {
      // What waits for the keys to rest would take the place of the whole.
      clearTimeout(rest);
      app.proofread.setState({ hasChecked: true });
      checkNote();
    };
    if (app.proofread.getState().hasChecked) run();
    else afterRest(run, FIRST_REST_MS);
  }
  const first = requestAnimationFrame(() => {
    put(setMarking.of(true));
    recheck();
  });
  const unsubscribe = session.state.subscribe((state, before) => {
    if (state.edits !== before.edits) {
      app.proofread.setState({ card: null });
      show();
      if (isJudging) stop.abort();
      if (known !== null) afterRest(checkEdited);
    }
    const isStored = state.save.kind === "saved";
    if (isStored && (before.save.kind !== "saved" || state.revision !== before.revision)) recheck();
  });
  app.proofread.setState({ recheck });
  return () => {
    cancelAnimationFrame(first);
    clearTimeout(rest);
    unsubscribe();
    stop.abort();
    put(setMarking.of(false));
    app.proofread.setState(NOTHING_READ);
  };
}

function foreignCharacters(skipped: ProofreadResult["skipped"]): number {
  return skipped
    .filter(({ reason }) => reason === "language")
    .reduce((sum, { startIndex, endIndex }) => sum + endIndex - startIndex, 0);
}
