import type { DesktopEvent } from "#shared/desktop.ts";
import { markCommands } from "../commands/mark-commands.ts";
import { runCommand } from "../commands/run-command.ts";
import { commandsOf } from "../commands/table.ts";
import { importPaths } from "../import/import-files.ts";
import type { App } from "./app-context.ts";
import { showNote } from "./show-note.ts";
import { followStream } from "./follow-stream.ts";

/** Does what the host of a desktop window asks of its page: commands of the menu, notes to show, words to save. */
export function followHost(app: App, saveSettings: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const open = () => app.client.desktop.events(undefined, { signal });

  function take(event: DesktopEvent): void {
    switch (event.kind) {
      case "command": {
        const command = [...commandsOf(app), ...markCommands(app).flat()].find(({ id }) => id === event.id);
        if (command) void runCommand(app, command);
        return;
      }
      case "open-note":
        void showNote(app, event.id);
        return;
      case "open-files":
        void importPaths(app, event.paths, true);
        return;
      case "bad-link":
        app.toasts.getState().show(app.i18n.t("desktop.link.bad"), { tone: "warn" });
        return;
      case "refresh":
        void app.queryClient.invalidateQueries();
        return;
      case "notice":
        app.toasts.getState().show(event.message, { tone: event.tone });
        return;
      case "flush":
        void flush(event.turn);
    }
  }

  async function flush(turn: number): Promise<void> {
    await Promise.race([Promise.allSettled([app.sessions.flush(), saveSettings()]), wait(FLUSH_MS)]);
    // A host that cannot be told any more does not wait either.
    await app.client.desktop.flushed({ turn, isSaved: !app.sessions.hasUnsaved }).catch(() => {});
  }

  return followStream(app.connection, signal, open, take);
}

/** How long the page tries to save before it answers that it could not: less than its host waits for a hung page. */
const FLUSH_MS = 700;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
