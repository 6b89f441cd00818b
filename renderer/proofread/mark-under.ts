import { EditorView } from "@codemirror/view";
import type { NoteSession } from "../editor/note-session.ts";
import { type CorrectionMark, markFrom, marksOf } from "./correction-marks.ts";

/** A mark, and the element of the note that shows its words. */
export type MarkInPage = { mark: CorrectionMark; words: Element };

/** The mark that is shown at a place of the page, while the note is there. */
export function markUnder(session: NoteSession, target: EventTarget | null): MarkInPage | null {
  const words = target instanceof Element ? target.closest<HTMLElement>(".nb-correction") : null;
  const view = words?.isConnected ? EditorView.findFromDOM(words) : null;
  if (words === null || view === null) return null;
  const mark = markFrom(marksOf(session.editor), view.posAtDOM(words), "here");
  return mark === undefined ? null : { mark, words };
}

/** The mark that the caret is in or at, shown in the note that a target is part of. */
export function markAtCaret(session: NoteSession, target: Element): MarkInPage | null {
  const view = EditorView.findFromDOM(target as HTMLElement); // it looks for ancestors, which any element has
  const mark = markFrom(marksOf(session.editor), session.editor.selection.main.from, "here");
  if (view === null || mark === undefined) return null;
  const { node } = view.domAtPos(mark.from, 1);
  const shown = node instanceof Element ? node : node.parentElement;
  return { mark, words: shown?.closest(".nb-correction") ?? target };
}
