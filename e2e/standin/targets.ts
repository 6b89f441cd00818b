import { toApp } from "./addresses.ts";
import { StandinEvent } from "./event.ts";
import { desktop, pages, windows } from "./registry.ts";
import { devTools } from "./runtime.ts";
import { isOwnTarget } from "./tab.ts";
import type { WebContents } from "./web-contents.ts";

/** Follows Chromium's tabs: their titles, their end, and the ones that no window of the app opened. */
export function watchTargets(): void {
  devTools().on("Target.targetInfoChanged", ({ targetInfo: { targetId, title, url } }) => {
    const contents = pageOf(targetId);
    // Chromium shows the address until the document has a title.
    if (contents === undefined || title === "" || url.includes(title) || title === contents.getTitle())
      return;
    contents.setTitle(title);
    const event = new StandinEvent();
    contents.emit("page-title-updated", event, title, true);
    for (const window of windows) if (window.webContents.id === contents.id) window.useTitle(title, event);
  });
  devTools().on("Target.targetDestroyed", ({ targetId }) => {
    const contents = pageOf(targetId);
    for (const window of windows) if (window.webContents.id === contents?.id) window.destroy();
  });
  devTools().on("Target.targetCreated", ({ targetInfo }) => {
    if (targetInfo.type === "page")
      void refusePopup(targetInfo.targetId, targetInfo.url, targetInfo.openerId);
  });
}

/** A tab of Chromium's own making is a popup that page-input.ts did not see: it is asked about, and closed. */
async function refusePopup(targetId: string, url: string, openerId: string | undefined): Promise<void> {
  if (await isOwnTarget(targetId)) return;
  const opener = pageOf(openerId ?? "") ?? pages.get(desktop.focused?.webContents.id ?? 0);
  opener?.openWindow({ url: toApp(url), frameName: "", features: "", disposition: "foreground-tab" });
  await devTools()
    .send("Target.closeTarget", { targetId })
    .catch(() => {});
}

function pageOf(targetId: string): WebContents | undefined {
  return [...pages.values()].find(({ tab }) => tab.targetId === targetId);
}
