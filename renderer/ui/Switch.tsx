import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

/** On or off, at once. The knob's place says which, whatever the colours. */
export function Switch({
  label,
  isOn,
  onChange,
  ...rest
}: Omit<ComponentProps<"button">, "onChange"> & {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-label={label}
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
      {...rest}
      className={classes(
        "inline-flex h-5 w-8.5 flex-none items-center rounded-full border p-0.5",
        isOn ? "justify-end border-accent-line bg-accent-soft" : "border-line-strong bg-sunken",
      )}
    >
      <i className={classes("size-3.5 rounded-full", isOn ? "bg-accent-ink" : "bg-muted")} aria-hidden />
    </button>
  );
}
