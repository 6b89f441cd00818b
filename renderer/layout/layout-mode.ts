import { useSyncExternalStore } from "react";

/** What fits side by side: the panel from 1,100 px, the sidebar from 960; under 820 list and note alternate. */
export type LayoutMode = { isPanelDocked: boolean; isSidebarDocked: boolean; isAlternating: boolean };

export function layoutMode(width: number): LayoutMode {
  return { isPanelDocked: width >= 1100, isSidebarDocked: width >= 960, isAlternating: width < 820 };
}

export function useLayoutMode(): LayoutMode {
  return layoutMode(useSyncExternalStore(onResize, () => window.innerWidth));
}

function onResize(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}
