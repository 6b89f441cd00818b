import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

const ESTIMATED_HEIGHT = 92;
/** Frames to wait for a row far away to be drawn. */
const FRAMES = 5;

/** What stands beside the list asks of it. */
export type TraceRowsHandle = { show: (index: number) => void; focus: (index: number) => void };

/** Rows of one button each, those in sight drawn, which arrow keys move between. */
export function TraceRows({
  ref,
  label,
  count,
  reached,
  onReach,
  header,
  children,
}: {
  ref: Ref<TraceRowsHandle>;
  label: string;
  count: number;
  /** The row the person is at. */
  reached: number;
  onReach: (index: number) => void;
  /** What scrolls with the rows, above them. */
  header: ReactNode;
  children: (index: number) => ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
  });
  useImperativeHandle(ref, () => ({
    show: (index) => rows.scrollToIndex(index, { align: "center" }),
    focus: focusRow,
  }));

  function focusRow(index: number): void {
    if (index < 0 || index >= count) return;
    onReach(index);
    rows.scrollToIndex(index);
    const focus = (frames: number): void => {
      const row = list.current?.querySelector(`[data-index="${index}"] button`);
      if (row instanceof HTMLElement) row.focus();
      else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
    };
    requestAnimationFrame(() => focus(FRAMES));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: reached + 1,
      ArrowUp: reached - 1,
      PageDown: Math.min(reached + 8, count - 1),
      PageUp: Math.max(reached - 8, 0),
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  }

  return (
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto pb-4">
      {header}
      <div
        ref={list}
        role="list"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="relative mx-2"
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
