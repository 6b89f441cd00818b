import type { Bridge, Crossing } from "./bridge.ts";

/** The page's own world: receives what the preload exposes, and asks the host instead of opening a window. */
export function pageWorld(bridge: Bridge): void {
  bridge.listen("expose", ({ name, api }: { name: string; api: Crossing }) => {
    if (name in window)
      throw new Error("Cannot bind an API on top of an existing property on the window object");
    Object.defineProperty(window, name, { value: freeze(bridge.back(api)), enumerable: true });
  });

  window.open = (url, target, features) => {
    const disposition = features === undefined || features === "" ? "foreground-tab" : "new-window";
    const absolute = String(new URL(url ?? "about:blank", location.href));
    bridge.send("open", { url: absolute, frameName: target ?? "", features: features ?? "", disposition });
    return null;
  };

  function freeze(value: unknown): unknown {
    if (typeof value === "object" && value !== null) {
      for (const inner of Object.values(value)) freeze(inner);
      Object.freeze(value);
    }
    return value;
  }
}
