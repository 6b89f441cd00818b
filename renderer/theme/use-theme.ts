import { useEffect } from "react";
import type { Settings } from "#shared/settings.ts";
import { useAppState } from "../state/app-context.ts";

/** Puts the chosen theme and note font on the root; `system` leaves the choice to the style sheet. */
export function useTheme(): void {
  const theme = useAppState(({ settings }) => settings.theme);
  const noteFont = useAppState(({ settings }) => settings.noteFont);
  useEffect(() => showTheme({ theme, noteFont }), [theme, noteFont]);
}

/** For a page without the app's state. */
export function showTheme({ theme, noteFont }: Pick<Settings, "theme" | "noteFont">): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.noteFont = noteFont;
}
