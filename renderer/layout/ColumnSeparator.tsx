import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { classes } from "../ui/classes.ts";

const STEP = 16;

/**
 * The edge of a column: dragged by pointer, moved by arrow keys, to its limits by Home and End.
 * `side` is the edge of the column it stands on; Enter hides the column.
 */
export function ColumnSeparator({
  label,
  controls,
  side,
  width,
  minimum,
  maximum,
  onResize,
  onCollapse,
}: {
  label: string;
  controls: string;
  side: "left" | "right";
  width: number;
  minimum: number;
  maximum: number;
  onResize: (width: number) => void;
  onCollapse: () => void;
}) {
  const grip = useRef<{ x: number; width: number }>(undefined);
  const sign = side === "right" ? 1 : -1;
  const resize = (next: number) => onResize(Math.round(Math.min(maximum, Math.max(minimum, next))));

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (grip.current === undefined) return;
    resize(grip.current.width + sign * (event.clientX - grip.current.x));
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const next = {
      ArrowLeft: width - sign * STEP,
      ArrowRight: width + sign * STEP,
      Home: minimum,
      End: maximum,
    }[event.key];
    if (next !== undefined) resize(next);
    else if (event.key === "Enter") onCollapse();
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={minimum}
      aria-valuemax={maximum}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        grip.current = undefined;
      }}
      onPointerCancel={() => {
        grip.current = undefined;
      }}
      onKeyDown={onKeyDown}
      className={classes(
        "group absolute inset-y-0 z-20 w-2 cursor-col-resize touch-none select-none focus-visible:outline-none",
        side === "right" ? "-right-1" : "-left-1",
      )}
    >
      <span className="mx-auto block h-full w-0.5 bg-transparent group-hover:bg-line-strong group-focus-visible:bg-focus" />
    </div>
  );
}
