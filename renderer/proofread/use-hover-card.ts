import { EditorView } from "@codemirror/view";
import { type MouseEvent, useEffect, useRef } from "react";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { markFrom, marksOf } from "./correction-marks.ts";

/** Milliseconds that the mouse rests on a mark before its card opens. */
const REST_MS = 400;

/** Opens the card of a mark that the mouse rests on, unless another is open or a button is held. */
export function useHoverCard(session: NoteSession) {
  const { proofread, state } = useApp();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  function open(words: Element): void {
    const view = EditorView.findFromDOM(words as HTMLElement);
    const { card } = proofread.getState();
    if (state.getState().contextMenu !== null) return;
    if (view === null || !words.isConnected || (card !== null && card.cause !== "hover")) return;
    const mark = markFrom(marksOf(session.editor), view.posAtDOM(words), "here");
    if (mark !== undefined) proofread.setState({ card: { session, mark, cause: "hover" } });
  }

  return {
    onMouseOver({ target, buttons }: MouseEvent): void {
      clearTimeout(rest.current);
      const words = target instanceof Element ? target.closest(".nb-correction") : null;
      if (words !== null && buttons === 0) rest.current = setTimeout(() => open(words), REST_MS);
    },
    onMouseLeave: (): void => clearTimeout(rest.current),
    onMouseDown: (): void => clearTimeout(rest.current),
    onKeyDown: (): void => clearTimeout(rest.current),
  };
}
