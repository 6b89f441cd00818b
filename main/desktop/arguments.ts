import { parseArgs } from "node:util";

export interface DesktopArguments {
  /** The folder of `--data`. */
  data: string | undefined;
  /** Files and links to open, as they were given. */
  open: string[];
}

/**
 * Reads the app's own arguments. Chromium's and Electron's switches stand among them, so what is unknown is passed
 * over; a value after such a switch is joined to it by "=".
 */
export function parseArguments(args: readonly string[]): DesktopArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  return {
    data: typeof values.data === "string" ? values.data : undefined,
    open: positionals.filter((value) => value !== ""),
  };
}
