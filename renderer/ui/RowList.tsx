import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

/** What the one button of a row takes, so that the arrow keys find it. */
export type RowButton = { tabIndex: 0 | -1; "data-row-button": "" };

const PAGE_ROWS = 8;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * A list of any length, of which only the rows in sight exist. Each row has one button: Tab goes to one of them, the
 * arrow keys from one to the next, and where a row goes away the next has the keyboard.
 */
export function RowList<Item>({
  label,
  items,
  keyOf,
  rowRem,
  children,
}: {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  rowRem: number;
  children: (item: Item, button: RowButton) => ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const holdsKeyboard = useRef(false);
  const [active, setActive] = useState(0);
  const current = Math.max(0, Math.min(active, items.length - 1));
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 6,
    // The row with the keyboard exists wherever the list is scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), current])]
        .filter((index) => index < items.length)
        .sort((first, second) => first - second),
  });

  useEffect(() => {
    if (!holdsKeyboard.current) return;
    const button = scroller.current?.querySelector(`[data-index="${current}"] [data-row-button]`);
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
    else holdsKeyboard.current = false;
  }, [current, items]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(current + step, items.length - 1));
    setActive(next);
    rows.scrollToIndex(next);
  }

  return (
    <div
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        holdsKeyboard.current = true;
        const index = target.closest("[data-index]")?.getAttribute("data-index");
        if (index) setActive(Number(index));
      }}
      onBlur={() => {
        holdsKeyboard.current = false;
      }}
      className="relative min-h-0 flex-1 overflow-y-auto px-3 py-1"
    >
      <ul aria-label={label} style={{ height: rows.getTotalSize() }} className="relative">
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={keyOf(item)}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              style={{ height: size, transform: `translateY(${start}px)` }}
              className="absolute inset-x-0 top-0 flex items-center gap-3 rounded-1 px-2 hover:bg-hover"
            >
              {children(item, { tabIndex: index === current ? 0 : -1, "data-row-button": "" })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
