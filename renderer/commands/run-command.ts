import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import type { Command } from "./command.ts";

/** Runs a command if it can be run now; a failure is said in a toast. */
export async function runCommand(app: App, command: Command): Promise<void> {
  if (command.isEnabled?.(app) === false) return;
  try {
    await command.run(app);
  } catch (error) {
    showError(app, error);
  }
}
