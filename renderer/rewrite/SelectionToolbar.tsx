import { type KeyboardEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import {
  rewrite,
  rewriteBullets,
  rewriteCasual,
  rewriteFormal,
  rewritePlain,
  rewriteShorter,
} from "../commands/rewrite.ts";
import { runCommand } from "../commands/run-command.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { focusColumn } from "../layout/focus-column.ts";
import { useApp, useAppState } from "../state/app-context.ts";

const TOOLS = [
  { command: rewrite, word: "rewrite.tool.rewrite" },
  { command: rewriteShorter, word: "rewrite.tool.rewrite-shorter" },
  { command: rewriteFormal, word: "rewrite.tool.rewrite-formal" },
  { command: rewriteCasual, word: "rewrite.tool.rewrite-casual" },
  { command: rewritePlain, word: "rewrite.tool.rewrite-plain" },
  { command: rewriteBullets, word: "rewrite.tool.rewrite-bullets" },
] as const;
/** How long a selection rests before the buttons come. */
const REST_MS = 350;
const HEIGHT = 34;
const WIDTH = 340;
const GAP = 6;

/** Buttons to rewrite what is selected, beside it. They wait until selecting ended, and never take the focus. */
export function SelectionToolbar({ session }: { session: NoteSession }) {
  const { t } = useTranslation();
  const app = useApp();
  const isOn = useAppState(({ settings }) => settings.rewrite.hasToolbar);
  const place = useToolbarPlace(session, isOn);
  if (place === null || session.editor.readOnly) return null;
  return (
    <div
      role="toolbar"
      aria-label={t("rewrite.toolbar")}
      data-selection-tools=""
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={moveFocus}
      style={{ left: place.left, top: place.top }}
      className="float-in fixed z-10 flex max-w-[calc(100vw-1rem)] gap-0.5 overflow-x-auto rounded-2 border border-line bg-raised p-0.5 shadow-float"
    >
      {TOOLS.map(({ command, word }, index) => (
        <button
          key={command.id}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => void runCommand(app, command)}
          className="h-6.5 flex-none rounded-1 px-2 text-muted text-small hover:bg-hover hover:text-text focus-visible:-outline-offset-2"
        >
          {t(word)}
        </button>
      ))}
    </div>
  );
}

type ToolbarPlace = { start: number; end: number; left: number; top: number };

/** Where the buttons stand: above the selection, or below it where there is no room. Null while there is none. */
function useToolbarPlace(session: NoteSession, isOn: boolean): ToolbarPlace | null {
  const { start, end } = useStore(session.state, (state) => state.selection);
  const [place, setPlace] = useState<ToolbarPlace | null>(null);
  useEffect(() => {
    if (!isOn || start === end) return undefined;
    let isPressed = false;
    const show = (): void => {
      if (isPressed) return;
      const [first, last] = [session.placeOf(start), session.placeOf(end)];
      const column = document.querySelector(".nb-editor")?.getBoundingClientRect();
      const isWriting = document.activeElement?.classList.contains("cm-content") === true;
      if (!first || !last || !column || !isWriting) return;
      const above = first.top - HEIGHT - GAP;
      const below = last.bottom + GAP;
      const top = above >= column.top ? above : below;
      if (top < column.top || top + HEIGHT > column.bottom) return;
      const most = Math.max(column.left + GAP, Math.min(column.right, window.innerWidth) - WIDTH - GAP);
      setPlace({ start, end, left: Math.min(first.left, most), top });
    };
    let timer = setTimeout(show, REST_MS);
    const again = (): void => {
      setPlace(null);
      clearTimeout(timer);
      timer = setTimeout(show, REST_MS);
    };
    const press = (): void => {
      isPressed = true;
    };
    const release = (): void => {
      isPressed = false;
      clearTimeout(timer);
      timer = setTimeout(show, REST_MS);
    };
    document.addEventListener("scroll", again, true);
    window.addEventListener("resize", again);
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("scroll", again, true);
      window.removeEventListener("resize", again);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
    };
  }, [session, isOn, start, end]);
  // Of an earlier selection it says nothing.
  return isOn && place?.start === start && place.end === end ? place : null;
}

/** Arrows go from one button to the next; Escape goes back to the text. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === "Escape") {
    event.preventDefault();
    focusColumn("note");
    return;
  }
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
