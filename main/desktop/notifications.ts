import { app, Notification } from "electron";
import type { SystemNotice } from "#shared/desktop.ts";
import { bringToFront } from "./window.ts";
import type { AppWindow, Windows } from "./windows.ts";

/**
 * Tells of work that has ended through the system, unless its window is in front. A click brings the window that
 * asked to the front, or another where it has gone, and shows the note.
 */
export function createNotifications(windows: () => Windows) {
  // Windows takes messages from programs that it knows by the name the installer gave them.
  if (process.platform === "win32") app.setAppUserModelId(APP_ID);
  // The system's message is gone with the object that stands for it.
  const shown = new Set<Notification>();

  return function notify(asking: AppWindow, { title, body, note }: SystemNotice): void {
    if (asking.window.isFocused() || !Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    shown.add(notification);
    notification.on("close", () => shown.delete(notification));
    notification.on("click", () => {
      shown.delete(notification);
      const window = windows().all().includes(asking) ? asking : windows().show();
      bringToFront(window.window);
      if (note !== null) window.send({ kind: "open-note", id: note });
    });
    notification.show();
  };
}

/** As in electron-builder.yml. */
const APP_ID = "app.nanobanana.desktop";
