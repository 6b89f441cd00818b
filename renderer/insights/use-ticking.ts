import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Aggregate } from "#shared/aggregates.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { hasBoxAt, tickAt } from "../editor/task-boxes.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { InsightRow } from "./insight-rows.ts";

export type Ticking = {
  /** Whether a task is done, as ticked a moment ago. */
  isDone: (row: InsightRow) => boolean;
  /** Whether there is something to tick: not where the words themselves tell that it is done. */
  canTick: (row: InsightRow) => boolean;
  /** Ticks or unticks: the box in the note where there is one, as a step that can be undone, else a mark kept with it. */
  tick: (row: InsightRow) => void;
};

/** Tasks that were ticked since a result was read, and are not in it yet. */
type Flips = { of: Aggregate | undefined; keys: ReadonlySet<string> };
const NONE: ReadonlySet<string> = new Set();

/** Ticks the tasks of a shown result. */
export function useTicking(session: NoteSession, data: Aggregate | undefined): Ticking {
  const app = useApp();
  const { t } = useTranslation();
  const [flips, setFlips] = useState<Flips>({ of: data, keys: NONE });
  const flipped = flips.of === data ? flips.keys : NONE;
  const ticked = useRef<string>(undefined);
  const revision = data?.documents[0]?.revision;

  // A row that was ticked stands elsewhere once the result is read anew; the focus goes with it.
  useEffect(() => {
    const key = ticked.current;
    ticked.current = undefined;
    if (data === undefined || key === undefined || document.activeElement !== document.body) return;
    const box = document.querySelector(`[data-tick="${CSS.escape(key)}"]`);
    if (box instanceof HTMLElement) box.focus();
  }, [data]);

  async function mark(row: InsightRow, isDone: boolean): Promise<void> {
    const { task } = row;
    if (task === null) return;
    try {
      await session.flush();
      const { id } = session.state.getState();
      await app.client.aggregates.tick({ id, quote: task.quote, start: task.start, isDone });
    } catch (error) {
      showError(app, error);
    }
    await app.queryClient.invalidateQueries({ queryKey: queryKeys.insights });
  }

  const placeOf = ({ ranges: [range] }: InsightRow) =>
    range && typeof revision === "number" ? session.locate(range, revision) : undefined;

  return {
    canTick(row) {
      if (!row.isDone || row.task?.isTicked === true) return true;
      const place = placeOf(row);
      return place !== undefined && hasBoxAt(session.editor, place.start);
    },
    isDone: (row) => row.isDone !== flipped.has(tickKey(row)),
    tick(row) {
      const place = placeOf(row);
      if (place === undefined) {
        app.toasts.getState().show(t("summarize.source.edited"), { tone: "warn" });
        return;
      }
      const key = tickKey(row);
      ticked.current = key;
      const isDone = row.isDone === flipped.has(key);
      setFlips({ of: data, keys: flipped.has(key) ? without(flipped, key) : new Set([...flipped, key]) });
      if (!session.run(tickAt(place.start))) void mark(row, isDone);
    },
  };
}

/** What tells a task from others, wherever it stands now. */
export function tickKey({ task }: InsightRow): string {
  return task === null ? "" : `${task.start} ${task.quote.slice(0, 80)}`;
}

function without(keys: ReadonlySet<string>, key: string): Set<string> {
  return new Set([...keys].filter((other) => other !== key));
}
