import { type RefObject, useEffect } from "react";
import { useApp } from "../state/app-context.ts";
import type { CorrectionMark } from "./correction-marks.ts";

/** Pixels around the mark and its card where the mouse may still be on its way from one to the other. */
const MARGIN = 12;

/** Closes the card of a mark once the mouse is neither on the words nor on the card. */
export function useLeaving(content: RefObject<HTMLElement | null>, mark: CorrectionMark | null): void {
  const { proofread } = useApp();
  useEffect(() => {
    if (mark === null) return undefined;
    const follow = ({ clientX, clientY, target }: PointerEvent): void => {
      if (target instanceof Element && target.closest(".nb-correction")) return;
      const card = content.current?.getBoundingClientRect();
      if (card === undefined || isNear(card, clientX, clientY)) return;
      if (!content.current?.contains(document.activeElement)) proofread.setState({ card: null });
    };
    document.addEventListener("pointermove", follow);
    return () => document.removeEventListener("pointermove", follow);
  }, [content, mark, proofread]);
}

function isNear({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - MARGIN && x <= right + MARGIN && y >= top - MARGIN && y <= bottom + MARGIN;
}
