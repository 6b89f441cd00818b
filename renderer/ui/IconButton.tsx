import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { Tooltip } from "./Tooltip.tsx";

type Properties = Omit<ComponentProps<"button">, "children" | "aria-label" | "className"> & {
  icon: LucideIcon;
  label: string;
  keys?: string | undefined;
  className?: string | undefined;
};

/** A 28 px button with an icon alone; its name is spoken and shown on hover and focus. */
export function IconButton({ icon: Icon, label, keys, className, ...rest }: Properties) {
  return (
    <Tooltip label={label} keys={keys}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={classes(
          "grid size-7 flex-none place-items-center rounded-1 text-muted",
          "hover:bg-hover hover:text-text disabled:opacity-50 aria-pressed:text-accent-ink",
          className,
        )}
      >
        <Icon className="icon" aria-hidden />
      </button>
    </Tooltip>
  );
}
