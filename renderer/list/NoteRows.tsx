import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useContextMenu } from "../commands/use-context-menu.ts";
import { runCommand } from "../commands/run-command.ts";
import { deleteForever, moveToTrash } from "../commands/trash.ts";
import { focusColumn } from "../layout/focus-column.ts";
import { useLayoutMode } from "../layout/layout-mode.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { moveSelection, selectAt, shownTotal } from "../state/selection.ts";
import { findIndex, useNotes } from "../state/use-notes.ts";
import { EmptyList } from "./EmptyList.tsx";
import { NoteRow, ROW_ID } from "./NoteRow.tsx";
import { useNow } from "./use-now.ts";

/** Room for two lines of text; one where the list fills the window. */
const ROW_REM = { two: 6.25, one: 5.125 };
const PAGE_ROWS = 7;

/** A list box of which only the rows in sight exist. Arrow keys select, Enter writes, Delete moves to the trash. */
export function NoteRows() {
  const { t } = useTranslation();
  const app = useApp();
  const view = useAppState((state) => state.view);
  const filter = useDeferredValue(useAppState((state) => state.filter));
  const selectedId = useAppState((state) => state.selectedId);
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const notes = useNotes(view, filter, range.first, range.last);
  const now = useNow();
  const rowRem = useLayoutMode().isAlternating ? ROW_REM.one : ROW_REM.two;

  const rows = useVirtualizer({
    count: notes.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 6,
    onChange(instance) {
      const first = instance.getVirtualItems()[0]?.index ?? 0;
      const last = instance.getVirtualItems().at(-1)?.index ?? 0;
      setRange((held) => (held.first === first && held.last === last ? held : { first, last }));
    },
  });

  useEffect(() => rows.measure(), [rows, rowRem]);

  useEffect(() => {
    if (selectedId === null) return;
    const index = findIndex(app.queryClient, view, filter, selectedId);
    if (index >= 0) rows.scrollToIndex(index, { align: "auto" });
  }, [app, rows, view, filter, selectedId]);

  function onKeyDown(event: KeyboardEvent): void {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!isPlain || !answerKey(event.key)) return;
    event.preventDefault();
  }

  function answerKey(key: string): boolean {
    const { state } = app;
    if (key === "ArrowDown") void moveSelection(app, 1);
    else if (key === "ArrowUp") void moveSelection(app, -1);
    else if (key === "PageDown") void moveSelection(app, PAGE_ROWS);
    else if (key === "PageUp") void moveSelection(app, -PAGE_ROWS);
    else if (key === "Home") void selectAt(app, 0);
    else if (key === "End") void selectAt(app, shownTotal(app) - 1);
    else if (key === "Delete") void runCommand(app, view === "trash" ? deleteForever : moveToTrash);
    else if (key === "Enter") {
      state.setState({ narrowColumn: "note" });
      focusColumn("note");
    } else return false;
    return true;
  }

  const openMenu = useContextMenu(view === "trash" ? "trash-row" : "note-row", (target) => {
    const id = target.closest('[role="option"]')?.id.slice(ROW_ID.length) ?? app.state.getState().selectedId;
    if (id === null) return undefined;
    app.state.getState().select(id);
    return document.getElementById(ROW_ID + id);
  });

  const isEmpty = !notes.isLoading && notes.total === 0;
  const activeIndex = selectedId === null ? -1 : findIndex(app.queryClient, view, filter, selectedId);
  const isActiveDrawn = rows.getVirtualItems().some(({ index }) => index === activeIndex);
  return (
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto px-2 pt-0.5 pb-2">
      {notes.error !== null && (
        <p role="alert" className="px-3 py-2 text-danger">
          {notes.error.message}
        </p>
      )}
      {isEmpty && notes.error === null && <EmptyList view={view} filter={filter} />}
      <div
        role="listbox"
        aria-label={t("list.label")}
        aria-activedescendant={isActiveDrawn ? ROW_ID + selectedId : undefined}
        tabIndex={isEmpty ? -1 : 0}
        data-autofocus={isEmpty ? undefined : ""}
        onKeyDown={onKeyDown}
        onContextMenu={openMenu}
        style={{ height: rows.getTotalSize() }}
        className="group relative w-full outline-none"
      >
        {rows.getVirtualItems().map(({ index, start, size }) => (
          <NoteRow
            key={notes.at(index)?.id ?? `row-${index}`}
            item={notes.at(index)}
            index={index}
            total={notes.total}
            top={start}
            height={size}
            lines={rowRem === ROW_REM.one ? 1 : 2}
            filter={filter}
            now={now}
          />
        ))}
      </div>
      <p role="status" className="sr-only">
        {filter !== "" && !notes.isLoading && t("list.found", { count: notes.total })}
      </p>
    </div>
  );
}
