import type { App } from "../state/app-context.ts";
import { importFiles, importPaths } from "./import-files.ts";

/** Lets the person choose files, or a folder, and makes notes of them. */
export async function chooseAndImport(app: App, kind: "files" | "folder"): Promise<void> {
  if (app.host.host === "desktop") {
    const { t } = app.i18n;
    const { paths } = await app.client.desktop.chooseFiles({
      kind,
      title: t(`import.choose.${kind}`),
      type: t("import.choose.type"),
    });
    return importPaths(app, paths);
  }
  const files = await askBrowser(kind);
  if (files.length > 0) await importFiles(app, files);
}

/** The browser's own dialog. It opens for a click or a key alone, so this runs in the task of one. */
async function askBrowser(kind: "files" | "folder"): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.webkitdirectory = kind === "folder";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
