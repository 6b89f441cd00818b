import { nativeImage } from "electron";
import type { DesktopWindow } from "#main/desktop-window.ts";
import type { Store } from "#main/store/store.ts";
import type { DragFolder } from "./drag-folder.ts";
import icon from "./tray-icons/color-32.png?inline";
import type { AppWindow } from "./windows.ts";

/** Lets notes leave a window, as Markdown files that the system copies to where they are dropped. */
export function createDragOut(folder: Pick<DragFolder, "write">, getNote: Store["notes"]["get"]) {
  return async ({ window }: AppWindow, ids: Parameters<DesktopWindow["dragOut"]>[0]): Promise<void> => {
    const files = await folder.write(await Promise.all(ids.map((id) => getNote(id))));
    const [file] = files;
    if (file === undefined || window.isDestroyed()) return;
    window.webContents.startDrag({ file, files, icon: nativeImage.createFromDataURL(icon) });
  };
}
