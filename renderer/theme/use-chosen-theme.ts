import { useEffect } from "react";
import type { Client } from "../client/connection.ts";
import { showTheme } from "./use-theme.ts";

/** The theme and note font as they are kept, read again whenever the window comes to the front. */
export function useChosenTheme(client: Client): void {
  useEffect(() => {
    async function read(): Promise<void> {
      try {
        showTheme(await client.settings.get());
      } catch {
        // The system's theme stands until it can be read.
      }
    }
    void read();
    const again = () => void read();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [client]);
}
