import { dirname } from "node:path";
import { app, dialog } from "electron";
import type { DesktopWindow } from "#main/desktop-window.ts";
import type { CompanionCalls } from "./companion.ts";
import { showPopup } from "./context-menu.ts";
import type { GrantedPaths } from "./granted-paths.ts";
import type { MenuBar } from "./menu.ts";
import { createNotifications } from "./notifications.ts";
import { printPage, printToPdf } from "./print.ts";
import { createReveal } from "./reveal.ts";
import { saveWithDialog, type SaveOptions } from "./save-dialog.ts";
import type { AppWindow, Windows } from "./windows.ts";
import { changeZoom } from "./zoom.ts";

/** What a page asks of its window beside the stream of events. */
export type WindowCalls = Omit<DesktopWindow, "events" | "flushed" | "keepDraft" | "drafts">;
/** Those that are about the window that asks. */
type OwnCalls = Omit<WindowCalls, keyof CompanionCalls | "dragOut">;

export interface WindowCallsOptions {
  windows: () => Windows;
  menuBar: MenuBar;
  dataFolder: string;
  /** What the person dropped or chose, and pages may import. */
  granted: GrantedPaths;
}

/** Answers the pages of all windows. */
export function createWindowCalls({ windows, menuBar, dataFolder, granted }: WindowCallsOptions) {
  const reveal = createReveal(dataFolder);
  const notify = createNotifications(windows);
  let lastFolder: string | undefined;

  async function save(window: AppWindow, options: Omit<SaveOptions, "folder">) {
    const folder = lastFolder ?? app.getPath("documents");
    const saved = await saveWithDialog(window.window, { ...options, folder });
    if (saved !== null) {
      reveal.allow(saved.path);
      lastFolder = dirname(saved.path);
    }
    return saved;
  }

  return (window: AppWindow): OwnCalls => ({
    setMenu: (menus) => menuBar.set(window, menus),
    popup: (popup) => showPopup(window, popup),
    newWindow: () => void windows().open(),
    zoom(change) {
      changeZoom(window.window.webContents, change);
      window.remember();
    },
    async chooseFiles({ kind, title, type }) {
      const { filePaths } = await dialog.showOpenDialog(window.window, {
        title,
        properties: kind === "folder" ? ["openDirectory"] : ["openFile", "multiSelections"],
        ...(kind !== "folder" && { filters: [{ name: type, extensions: EXTENSIONS[kind] }] }),
      });
      granted.grant(filePaths);
      return filePaths;
    },
    requireGranted: (paths) => granted.require(paths),
    saveText: ({ text, ...file }) => save(window, { ...file, content: () => text }),
    savePdf: ({ paper, ...file }) =>
      save(window, {
        ...file,
        extension: "pdf",
        content: () => printToPdf(window.window.webContents, paper),
      }),
    print: () => printPage(window.window.webContents),
    reveal: (path) => reveal.show(path),
    notify: (notice) => notify(window, notice),
  });
}

const EXTENSIONS = { files: ["md", "markdown", "txt", "text", "csv", "tsv", "log"], models: ["gguf"] };
