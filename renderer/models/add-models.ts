import { hostBridge } from "../client/host-bridge.ts";
import { focusColumn } from "../layout/focus-column.ts";
import type { App } from "../state/app-context.ts";
import { putModel } from "./model-actions.ts";

/** Lets the person choose model files, or the folder of an embedding model; a browser shows where to type a path. */
export async function chooseModels(app: App, kind: "models" | "folder"): Promise<void> {
  app.state.getState().showModels();
  if (app.host.host !== "desktop") return focusColumn("note");
  const { t } = app.i18n;
  const { paths } = await app.client.desktop.chooseFiles({
    kind,
    title: t(kind === "models" ? "models.chooseTitle" : "models.chooseFolderTitle"),
    type: t("models.chooseType"),
  });
  await addModels(app, paths);
}

/** True for files that are all models by name, which dropped ones are then taken for. */
export function areModels(files: readonly File[]): boolean {
  return files.length > 0 && files.every(({ name }) => /\.gguf$/i.test(name));
}

/** Adds dropped model files where the host knows their paths, and says what to do where it does not. */
export async function addDropped(app: App, files: readonly File[]): Promise<void> {
  const bridge = hostBridge();
  app.state.getState().showModels();
  if (bridge !== undefined) {
    await addModels(
      app,
      files.map((file) => bridge.getPathForFile(file)),
    );
    return;
  }
  const name = files[0]?.name ?? "";
  app.models.setState({ refusal: app.i18n.t("models.pathDropped", { name }) });
  focusColumn("note");
}

/** Looks at each file and puts it in the list; one that cannot be read ends it, with the reason in sight. */
export async function addModels(app: App, paths: readonly string[]): Promise<boolean> {
  const { models, client, i18n } = app;
  models.setState({ added: null, refusal: null });
  try {
    for (const path of paths) {
      models.setState({ adding: fileName(path) });
      const added = await client.models.add({ path });
      putModel(app, added);
      models.setState({ shownId: added.id, added: added.name });
    }
    return true;
  } catch (error) {
    const reason = error instanceof Error && error.message !== "" ? error.message : i18n.t("error.unknown");
    models.setState({ refusal: reason });
    return false;
  } finally {
    models.setState({ adding: null });
  }
}

const fileName = (path: string) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
