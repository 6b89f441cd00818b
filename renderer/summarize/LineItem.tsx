import type { ReactNode } from "react";
import type { TextRange } from "../state/trace-store.ts";
import { classes } from "../ui/classes.ts";
import type { LineStanding } from "./use-line-list.ts";

/** Steps beyond which nothing stands further in, for the sake of the words. */
const INDENT_MAX = 5;

/** One row of a list of lines: a button that goes to its source, and what stands below it. */
export function LineItem({
  standing: { index, isHot, isReachable, onHeat, onReach, onGoTo },
  range,
  describedBy,
  itemClass,
  buttonClass,
  indent = 0,
  before,
  below,
  children,
}: {
  standing: LineStanding;
  /** Where its source stands. */
  range: TextRange | undefined;
  describedBy?: string | undefined;
  itemClass?: string | undefined;
  buttonClass: string;
  /** Steps that the row stands in. */
  indent?: number;
  /** A control of its own before the words. */
  before?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li
      className={classes("transition-colors duration-150", isHot && "bg-accent-soft", itemClass)}
      style={{ paddingInlineStart: `${Math.min(indent, INDENT_MAX)}rem` }}
      onPointerEnter={() => onHeat(index)}
      onPointerLeave={() => onHeat(null)}
    >
      <div className="flex">
        {before}
        <button
          type="button"
          data-line={index}
          tabIndex={isReachable ? 0 : -1}
          aria-describedby={describedBy}
          onFocus={() => {
            onReach(index);
            onHeat(index);
          }}
          onBlur={() => onHeat(null)}
          onClick={() => range && onGoTo(index, range)}
          className={classes("flex min-w-0 flex-1 text-left text-result -outline-offset-2", buttonClass)}
        >
          {children}
        </button>
      </div>
      {below}
    </li>
  );
}
