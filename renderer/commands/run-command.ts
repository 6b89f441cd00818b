import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import type { Command } from "./command.ts";

/** Whether a command exists in the program behind this page, and can be run now. */
export function canRun(app: App, { host, isEnabled }: Command): boolean {
  return (host === undefined || host === app.host.host) && isEnabled?.(app) !== false;
}

/** Runs a command if it can be run now; a failure is said in a toast. */
export async function runCommand(app: App, command: Command): Promise<void> {
  if (!canRun(app, command)) return;
  try {
    await command.run(app);
  } catch (error) {
    showError(app, error);
  }
}
