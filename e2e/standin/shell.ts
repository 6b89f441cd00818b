import { existsSync, rmSync } from "node:fs";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";

/** The desktop's other programs: what they would be given is kept for the test. */
export const shell = guard(
  {
    openExternal: async (url: string): Promise<void> => {
      if (!/^(https|mailto):/.test(url)) hooks.violations.push(`shell.openExternal of ${url}`);
      hooks.openedLinks.push(url);
    },
    openPath: async (path: string): Promise<string> => {
      if (!existsSync(path)) return "The file does not exist";
      hooks.openedPaths.push(path);
      return "";
    },
    showItemInFolder: (path: string): void => {
      if (!existsSync(path)) hooks.violations.push(`shell.showItemInFolder of the missing ${path}`);
      hooks.revealedPaths.push(path);
    },
    trashItem: async (path: string): Promise<void> => {
      if (!existsSync(path)) throw new Error(`Failed to move item to trash: ${path}`);
      rmSync(path, { recursive: true });
      hooks.trashedPaths.push(path);
    },
    beep: (): void => {
      hooks.beeps++;
    },
  },
  "shell",
);
