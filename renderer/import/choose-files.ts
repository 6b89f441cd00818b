import type { App } from "../state/app-context.ts";
import { askForFiles } from "./ask-for-files.ts";
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
  const files = await askForFiles({ kind });
  if (files.length > 0) await importFiles(app, files);
}
