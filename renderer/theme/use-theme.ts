import { useEffect } from "react";
import { useAppState } from "../state/app-context.ts";

/** Puts the chosen theme and note font on the root; `system` leaves the choice to the style sheet. */
export function useTheme(): void {
  const theme = useAppState(({ settings }) => settings.theme);
  const noteFont = useAppState(({ settings }) => settings.noteFont);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    root.dataset.noteFont = noteFont;
  }, [theme, noteFont]);
}
