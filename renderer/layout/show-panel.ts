import type { PanelMode } from "#shared/settings.ts";
import type { App } from "../state/app-context.ts";
import { layoutMode } from "./layout-mode.ts";

/** Shows one of the panel's halves, beside the note or over it. */
export function showPanel({ state }: App, panelMode: PanelMode): void {
  const { isPanelDocked } = layoutMode(window.innerWidth);
  state.getState().changeSettings({ panelMode, ...(isPanelDocked && { layout: { isPanelOpen: true } }) });
  if (!isPanelDocked) state.setState({ isPanelOver: true, narrowColumn: "note" });
}
