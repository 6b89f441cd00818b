import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

type Tone = "main" | "plain" | "quiet" | "danger";

const TONES: Readonly<Record<Tone, string>> = {
  main: "border-text bg-text text-bg hover:opacity-90",
  plain: "border-line bg-surface text-text hover:bg-hover",
  quiet: "border-transparent bg-transparent text-muted hover:bg-hover hover:text-text",
  danger: "border-line bg-surface text-danger hover:bg-hover",
};

/** A button of 28 px. `main` is ink on paper and stands once per view. */
export function Button({ tone = "plain", className, ...rest }: ComponentProps<"button"> & { tone?: Tone }) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(
        "inline-flex h-7 min-w-0 items-center gap-1.5 rounded-1 border px-2.5 font-medium text-ui",
        "disabled:opacity-50 [&_svg]:size-3.5 [&_svg]:flex-none",
        TONES[tone],
        className,
      )}
    />
  );
}
