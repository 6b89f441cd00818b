import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { PanelView } from "#shared/settings.ts";
import { splitViews } from "./panel-order.ts";

/** Pixels between two tabs. */
export const TAB_GAP = 7;
/** Pixels that "More" and its arrow take, and what the bolder words of the shown tab need. */
const MORE_WIDTH = 43;

/** Splits the views into those that fit the width of `row` and the others, by the widths of the words in `measure`. */
export function useFittingViews(shown: PanelView): {
  row: RefObject<HTMLDivElement | null>;
  measure: RefObject<HTMLDivElement | null>;
  tabs: readonly PanelView[];
  others: readonly PanelView[];
} {
  const row = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<{ room: number; widths: readonly number[] }>({
    room: 0,
    widths: [],
  });

  useLayoutEffect(() => {
    const read = (): void => {
      const words = [...(measure.current?.children ?? [])];
      setMeasures({
        room: row.current?.clientWidth ?? 0,
        widths: words.map((word) => Math.ceil(word.getBoundingClientRect().width)),
      });
    };
    read();
    const observer = new ResizeObserver(read);
    for (const element of [row.current, measure.current]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { row, measure, ...splitViews(shown, { ...measures, gap: TAB_GAP, more: MORE_WIDTH }) };
}
