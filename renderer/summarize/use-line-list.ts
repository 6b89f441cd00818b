import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useApp, useTrace } from "../state/app-context.ts";
import type { TextRange } from "../state/trace-store.ts";
import { revealLine } from "./reveal-line.ts";

/** What a row knows of its list: how it stands there, and how it speaks up. */
export type LineStanding = {
  index: number;
  isHot: boolean;
  isGone: boolean;
  /** The one row that Tab reaches. */
  isReachable: boolean;
  onHeat: (index: number | null) => void;
  onReach: (index: number) => void;
  onGoTo: (index: number, range: TextRange) => void;
};

/** Lines tied to the note: arrow keys move between them, Enter goes to the source, Esc in the note comes back. */
export function useLineList<List extends HTMLElement>(
  count: number,
): {
  list: RefObject<List | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  standingOf: (index: number) => LineStanding;
} {
  const app = useApp();
  const { trace } = app;
  const hot = useTrace((current) => current.hot);
  const gone = useTrace((current) => current.gone);
  const returnLine = useTrace((current) => current.returnLine);
  const list = useRef<List>(null);
  const [reached, setReached] = useState(0);
  const current = Math.min(reached, count - 1);

  useEffect(() => {
    if (returnLine === null) return;
    focusLine(list.current, returnLine);
    trace.setState({ returnLine: null });
  }, [trace, returnLine]);

  return {
    list,
    onKeyDown(event) {
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: current + 1,
        ArrowUp: current - 1,
        Home: 0,
        End: count - 1,
      };
      const next = steps[event.key];
      if (next === undefined || next < 0 || next >= count) return;
      event.preventDefault();
      focusLine(list.current, next);
    },
    standingOf: (index) => ({
      index,
      isHot: hot === index,
      isGone: gone.includes(index),
      isReachable: current === index,
      onHeat: (line) => trace.getState().heat(line),
      onReach: setReached,
      onGoTo: (line, range) => revealLine(app, line, range),
    }),
  };
}

function focusLine(list: HTMLElement | null, index: number): void {
  const button = list?.querySelector(`[data-line="${index}"]`);
  if (button instanceof HTMLElement) button.focus();
}
