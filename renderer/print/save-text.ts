import type { SavedFile } from "#shared/desktop.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";

/** Kinds of text files, with what a browser calls them. */
const TYPES = {
  md: "text/markdown",
  html: "text/html",
  json: "application/json",
  ics: "text/calendar",
  txt: "text/plain",
} as const;

/** Saves a text as a file where the person says; a browser puts it among its downloads. */
export async function saveText(
  app: App,
  name: string,
  text: string,
  extension: keyof typeof TYPES = "md",
): Promise<void> {
  const { client, host, i18n } = app;
  if (host.host !== "desktop") return download(`${name}.${extension}`, text, TYPES[extension]);
  const saved = await client.desktop.saveText({
    name,
    text,
    title: i18n.t("save.title"),
    type: i18n.t(`save.${extension}`),
    extension,
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

function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
