import type { LibraryInfo } from "#shared/library.ts";
import type { App } from "../state/app-context.ts";
import { showPurged } from "../state/note-actions.ts";
import { refreshLists } from "../state/note-cache.ts";
import { remainingCopies } from "../state/remaining-copies.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { Command } from "./command.ts";

export const emptyTrash: Command = {
  id: "empty-trash",
  group: "note",
  label: "command.emptyTrash",
  menu: ["note", 4],
  isEnabled: (app) => inTrash(app) > 0,
  async run(app) {
    const count = inTrash(app);
    const isConfirmed = await app.confirm.getState().ask({
      title: app.i18n.t("confirm.emptyTrash.title", { count }),
      body: app.i18n.t("confirm.emptyTrash.body", { count }),
      action: app.i18n.t("confirm.emptyTrash.action"),
      caution: remainingCopies(app),
    });
    if (!isConfirmed) return;
    const { purged } = await app.client.library.emptyTrash();
    if (app.state.getState().view === "trash") app.state.getState().select(null);
    await refreshLists(app.queryClient);
    showPurged(app, purged);
  },
};

function inTrash({ queryClient }: App): number {
  return queryClient.getQueryData<LibraryInfo>(queryKeys.library)?.trash ?? 0;
}
