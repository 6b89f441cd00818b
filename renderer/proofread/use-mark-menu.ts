import { EditorView } from "@codemirror/view";
import type { MouseEvent } from "react";
import { useContextMenu } from "../commands/use-context-menu.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { type CorrectionMark, markFrom, marksOf } from "./correction-marks.ts";

/** Offers on a mark what it should say instead. Everywhere else, and on selected text, the usual menu stays. */
export function useMarkMenu(session: NoteSession): (event: MouseEvent) => void {
  const { proofread } = useApp();
  return useContextMenu("correction", (target, { button, ctrlKey }) => {
    // A Mac's Control and click is a right click, too.
    const found = markUnder(session, target, button !== 2 && !ctrlKey);
    if (found === null) return undefined;
    const { mark, words } = found;
    const { empty, from, to } = session.editor.selection.main;
    const isInside = mark.from <= from && to <= mark.to;
    if (!empty && !isInside) return undefined;
    if (!isInside) session.select(mark.from);
    proofread.setState({ card: null, pointed: { session, mark } });
    return words;
  });
}

/** The mark that was clicked; a key asks for the one at the caret. */
function markUnder(
  session: NoteSession,
  target: Element,
  isKey: boolean,
): { mark: CorrectionMark; words: Element } | null {
  const view = EditorView.findFromDOM(target as HTMLElement); // it looks for ancestors, which any element has
  const clicked = target.closest(".nb-correction");
  if (view === null || (clicked === null && !isKey)) return null;
  const position = clicked ? view.posAtDOM(clicked) : view.state.selection.main.from;
  const mark = markFrom(marksOf(session.editor), position, "here");
  return mark === undefined ? null : { mark, words: clicked ?? target };
}
