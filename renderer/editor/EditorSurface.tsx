import { EditorView } from "@codemirror/view";
import { useCallback, useEffect } from "react";
import { useApp } from "../state/app-context.ts";
import "./editor.css";
import { followTrace } from "./follow-trace.ts";
import type { NoteSession } from "./note-session.ts";

/** The text of a session, to be written in. */
export function EditorSurface({ session, isReadOnly }: { session: NoteSession; isReadOnly: boolean }) {
  const { trace } = useApp();

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

  return <div ref={mount} className="nb-editor min-h-0 flex-1" />;
}
