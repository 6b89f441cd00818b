import type { MouseEvent } from "react";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { type ContextMenuKind, contextItems } from "./context-menus.ts";

/**
 * Answers a right click, the menu key and Shift+F10: with the system's menu in the desktop app, with the page's own
 * in a browser. `choose` makes what was clicked the current one and gives its element; for `undefined` nothing shows.
 */
export function useContextMenu(
  kind: ContextMenuKind,
  choose: (target: Element, event: MouseEvent) => Element | null | undefined,
): (event: MouseEvent) => void {
  const app = useApp();
  return (event) => {
    const anchor = event.target instanceof Element && choose(event.target, event);
    if (!anchor) return;
    event.preventDefault();
    const place = placeOf(event, anchor);
    if (app.host.host !== "desktop") return app.state.setState({ contextMenu: { kind, ...place } });
    app.client.desktop
      .popup({ items: contextItems(app, kind), ...place })
      .catch((error: unknown) => showError(app, error));
  };
}

/** Where the pointer is; a key has no place, so its menu opens under what it is about. */
function placeOf({ clientX, clientY }: MouseEvent, anchor: Element): { x: number; y: number } {
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const isOver = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return isOver ? { x: clientX, y: clientY } : { x: Math.max(0, left + 12), y: Math.max(0, bottom - 8) };
}
