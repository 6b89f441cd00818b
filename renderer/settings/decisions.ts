import type { QueryKey } from "@tanstack/react-query";
import type { App } from "../state/app-context.ts";

/** Reads anew what a decision has changed: what a list of the settings shows, and the marks of the open note. */
export async function decisionsChanged(app: App, queryKey: QueryKey): Promise<void> {
  app.proofread.getState().recheck?.();
  await app.queryClient.invalidateQueries({ queryKey });
}
