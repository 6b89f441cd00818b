import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

type Properties = Omit<ComponentProps<"button">, "aria-pressed" | "className"> & { isChosen: boolean };

/** A small rounded button that stays pressed. */
export function Chip({ isChosen, ...rest }: Properties) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      {...rest}
      className={classes(
        CHIP,
        isChosen
          ? "border-accent-line bg-accent-soft font-[550] text-accent-ink"
          : "border-line bg-surface text-muted hover:text-text",
      )}
    />
  );
}

export const CHIP =
  "inline-flex min-h-[1.625rem] items-center gap-1 rounded-full border px-2.5 text-[0.75rem] leading-4";
