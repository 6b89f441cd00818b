import type { DesktopEvent, Menu } from "#shared/desktop.ts";

/**
 * What the page of a desktop window asks of its host: bound to the calling window by the desktop port, absent in
 * every other host.
 */
export interface DesktopWindow {
  /** What the host asks of the page, until the signal ends. A later call takes over from an earlier one. */
  events(signal: AbortSignal): AsyncGenerator<DesktopEvent, void>;
  /** The application menu while this window has the focus. */
  setMenu(menus: readonly Menu[]): void;
  /** Answers the `flush` event of this turn. */
  flushed(turn: number, isSaved: boolean): void;
}
