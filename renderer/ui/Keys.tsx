import { classes } from "./classes.ts";

/** A shortcut as it is written for the reader's platform, already formatted. */
export function Keys({ keys, onDark = false }: { keys: string; onDark?: boolean }) {
  return (
    <kbd
      className={classes(
        "flex-none rounded-[4px] border px-1 font-medium font-sans text-[0.65625rem] leading-4",
        onDark ? "border-current opacity-70" : "border-line bg-surface text-faint",
      )}
    >
      {keys}
    </kbd>
  );
}
