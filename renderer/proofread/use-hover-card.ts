import { type MouseEvent, useEffect, useRef } from "react";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { markUnder } from "./mark-under.ts";

/** Milliseconds that the mouse rests on a mark before its card opens. */
const REST_MS = 400;

/** Opens the card of a mark that the mouse rests on, unless another is open or a button is held. */
export function useHoverCard(session: NoteSession) {
  const { proofread, state } = useApp();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  function open(words: Element): void {
    const { card } = proofread.getState();
    if (state.getState().contextMenu !== null || (card !== null && card.cause !== "hover")) return;
    const found = markUnder(session, words);
    if (found !== null) proofread.setState({ card: { session, mark: found.mark, cause: "hover" } });
  }

  return {
    onMouseOver({ target, buttons }: MouseEvent): void {
      clearTimeout(rest.current);
      const found = markUnder(session, target);
      if (found !== null && buttons === 0) rest.current = setTimeout(() => open(found.words), REST_MS);
    },
    onMouseLeave: (): void => clearTimeout(rest.current),
    onMouseDown: (): void => clearTimeout(rest.current),
    onKeyDown: (): void => clearTimeout(rest.current),
  };
}
