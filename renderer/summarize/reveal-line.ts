import { layoutMode } from "../layout/layout-mode.ts";
import type { App } from "../state/app-context.ts";
import type { TextRange } from "../state/trace-store.ts";

/** Shows where a line of the shown summary comes from; Esc in the note comes back to the line. */
export function revealLine({ trace, state }: App, line: number, range?: TextRange): void {
  const { shown } = trace.getState();
  const target = range ?? shown?.lines[line]?.[0];
  if (shown === null || target === undefined) return;
  const isOver = !layoutMode(window.innerWidth).isPanelDocked;
  if (isOver) state.setState({ isPanelOver: false });
  trace.getState().reveal(target, shown.revision, () => {
    if (isOver) state.setState({ isPanelOver: true });
    trace.setState({ returnLine: line });
  });
}
