import type { SavedFile } from "#shared/desktop.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";

/** Saves a text as a Markdown file where the person says; a browser puts it among its downloads. */
export async function saveText(app: App, name: string, text: string): Promise<void> {
  const { client, host, i18n } = app;
  if (host.host !== "desktop") return download(`${name}.md`, text);
  const saved = await client.desktop.saveText({
    name,
    text,
    title: i18n.t("save.title"),
    type: i18n.t("save.markdown"),
  });
  showSaved(app, saved);
}

/** Says that a file was saved, with the way to it; nothing when the person turned back. */
export function showSaved(app: App, saved: SavedFile): void {
  if (saved === null) return;
  app.toasts.getState().show(app.i18n.t("save.saved", { name: saved.name }), {
    action: {
      label: app.i18n.t("save.show"),
      run: () =>
        void app.client.desktop.reveal({ path: saved.path }).catch((error: unknown) => showError(app, error)),
    },
  });
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
