import { StandinEvent } from "./event.ts";
import { emitApp } from "./runtime.ts";
import type { Tab } from "./tab.ts";
import type { WebContents } from "./web-contents.ts";

/** How long a page may be silent before it counts as hung. Electron waits 30 s. */
const LIMIT = Number(process.env.STANDIN_UNRESPONSIVE_MS ?? 30_000);

/** Tells the app of a page that crashes, hangs, or answers again. */
export function watchLiveness(tab: Tab, contents: WebContents): void {
  tab.on("Inspector.targetCrashed", () => {
    if (contents.isDestroyed()) return;
    contents.crashed = true;
    const details = { reason: "crashed", exitCode: 5 };
    contents.emit("render-process-gone", new StandinEvent(), details);
    emitApp("render-process-gone", new StandinEvent(), contents.self, details);
  });

  let isHung = false;
  const ask = () => {
    const silence = setTimeout(() => {
      if (contents.isDestroyed() || contents.crashed) return;
      isHung = true;
      contents.emit("unresponsive");
    }, LIMIT).unref();
    const again = () => {
      clearTimeout(silence);
      if (isHung && !contents.isDestroyed() && !contents.crashed) contents.emit("responsive");
      isHung = false;
      if (!contents.isDestroyed()) setTimeout(ask, LIMIT).unref();
    };
    // Of the page's own thread: a busy page answers when it is free.
    tab.send("Runtime.evaluate", { expression: "0" }).then(again, again);
  };
  contents.once("did-finish-load", ask);
}
