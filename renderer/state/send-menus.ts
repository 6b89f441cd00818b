import { textMenus } from "../commands/context-menus.ts";
import { applicationMenus } from "../commands/menus.ts";
import type { App } from "./app-context.ts";

/** Milliseconds in which changes are gathered; less than a hand needs from the page to the menu. */
const GATHER_MS = 60;

/** Tells the host of a desktop window what its menus are: at the start, and whenever that changes. */
export function sendMenus(app: App, platform: string): () => void {
  let sent = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    timer = undefined;
    const menus = { menus: applicationMenus(app, platform), text: textMenus(app) };
    const next = JSON.stringify(menus);
    if (next === sent) return;
    const before = sent;
    sent = next;
    app.client.desktop.setMenu(menus).catch(() => {
      // What was lost goes with the next change.
      if (sent === next) sent = before;
    });
  }

  const later = () => {
    timer ??= setTimeout(send, GATHER_MS);
  };
  const stops = [
    app.state.subscribe(later),
    app.trace.subscribe(later),
    app.confirm.subscribe(later),
    app.proofread.subscribe(later),
    app.queryClient.getQueryCache().subscribe(later),
  ];
  send();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
