import { useEffect } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { useApp } from "../state/app-context.ts";
import { MarkdownText } from "./MarkdownText.tsx";
import { openText } from "./open-text.ts";
import "./print.css";

/** What goes to paper, in place of the window: the text alone, in a type of its own. Unseen on the screen. */
export function PrintView() {
  const app = useApp();
  const printed = useStore(app.print, (state) => state.document);

  // A browser's own print command comes without one of ours, and prints the note in sight.
  useEffect(() => {
    let isOurs = false;
    function before(): void {
      isOurs = app.print.getState().document === null;
      if (isOurs) flushSync(() => app.print.setState({ document: openText(app) ?? null }));
    }
    function after(): void {
      if (isOurs) app.print.setState({ document: null });
    }
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [app]);

  if (printed === null) return null;
  return (
    <article className="nb-print" aria-hidden>
      <MarkdownText text={printed.text} />
    </article>
  );
}
