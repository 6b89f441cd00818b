import type { MouseEvent } from "react";
import { useContextMenu } from "../commands/use-context-menu.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { markAtCaret, markUnder } from "./mark-under.ts";

/** Offers on a mark what it should say instead. Everywhere else, and on selected text, the usual menu stays. */
export function useMarkMenu(session: NoteSession): (event: MouseEvent) => void {
  const { proofread } = useApp();
  return useContextMenu("correction", (target, { button, ctrlKey }) => {
    // A Mac's Control and click is a right click, too.
    const isKey = button !== 2 && !ctrlKey;
    const found = isKey ? markAtCaret(session, target) : markUnder(session, target);
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
