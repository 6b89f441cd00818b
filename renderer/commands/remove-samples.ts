import type { LibraryInfo } from "#shared/library.ts";
import { refreshLists, removeItems } from "../state/note-cache.ts";
import { offerUndo } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { Command } from "./command.ts";

export const removeSamples: Command = {
  id: "remove-samples",
  group: "app",
  label: "command.removeSamples",
  isEnabled: ({ queryClient }) =>
    (queryClient.getQueryData<LibraryInfo>(queryKeys.library)?.samples ?? 0) > 0,
  async run(app) {
    const items = await app.client.library.removeSamples();
    const ids = items.map(({ id }) => id);
    const { selectedId, view, select } = app.state.getState();
    if (view === "all" && selectedId !== null && ids.includes(selectedId)) select(null);
    removeItems(app.queryClient, ids);
    await refreshLists(app.queryClient);
    offerUndo(app, app.i18n.t("toast.samplesRemoved", { count: ids.length }), ids);
  },
};
