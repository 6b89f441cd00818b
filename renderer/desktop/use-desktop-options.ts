import { useQuery } from "@tanstack/react-query";
import type { DesktopOptions, DesktopOptionsChange } from "#shared/desktop-options.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";

/** What the desktop app does beside its windows, and the way to change it. */
export function useDesktopOptions() {
  const app = useApp();
  const { client, queryClient } = app;
  const { data } = useQuery<DesktopOptions>({
    queryKey: queryKeys.desktop,
    queryFn: ({ signal }) => client.desktop.options(undefined, { signal }),
  });

  async function change(next: DesktopOptionsChange): Promise<void> {
    try {
      queryClient.setQueryData(queryKeys.desktop, await client.desktop.setOptions(next));
    } catch (error) {
      showError(app, error);
    }
  }

  return { options: data, change };
}
