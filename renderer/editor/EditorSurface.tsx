import { EditorView } from "@codemirror/view";
import { type MouseEvent, useCallback, useEffect } from "react";
import { markUnder } from "../proofread/mark-under.ts";
import "../proofread/proofread.css";
import { useMarkMenu } from "../proofread/use-mark-menu.ts";
import { useHoverCard } from "../proofread/use-hover-card.ts";
import { useApp } from "../state/app-context.ts";
import "./editor.css";
import { followTrace } from "./follow-trace.ts";
import type { NoteSession } from "./note-session.ts";

/** The text of a session, to be written in. */
export function EditorSurface({ session, isReadOnly }: { session: NoteSession; isReadOnly: boolean }) {
  const { trace, proofread } = useApp();

  const hover = useHoverCard(session);
  const openMenu = useMarkMenu(session);

  const mount = useCallback(
    (parent: HTMLDivElement) => {
      const view = new EditorView({ state: session.editor, parent });
      const following = followTrace(trace, session, view);
      session.attach(view, following.onUpdate);
      return () => {
        following.stop();
        session.detach(view);
        view.destroy();
        session.flush().catch(() => undefined);
      };
    },
    [trace, session],
  );

  useEffect(() => session.setReadOnly(isReadOnly), [session, isReadOnly]);

  function showCorrection({ target }: MouseEvent): void {
    const found = markUnder(session, target);
    if (found === null || !session.editor.selection.main.empty) return;
    proofread.setState({ card: { session, mark: found.mark, cause: "click" } });
  }

  return (
    <div
      ref={mount}
      className="nb-editor min-h-0 flex-1"
      onClick={showCorrection}
      onContextMenu={openMenu}
      {...hover}
    />
  );
}
