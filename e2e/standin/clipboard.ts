import { guard } from "./guard.ts";

let text = "";

/** Text only, and apart from the clipboard of the pages. */
export const clipboard = guard(
  {
    readText: async (): Promise<string> => text,
    writeText: async (value: string): Promise<void> => {
      text = value;
    },
    clear: (): void => {
      text = "";
    },
  },
  "clipboard",
);
