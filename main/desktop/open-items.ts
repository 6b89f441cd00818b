import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepLink, parseDeepLink } from "./deep-link.ts";
import type { GrantedPaths } from "./granted-paths.ts";
import type { SecondStart } from "./second-instance.ts";
import type { Windows } from "./windows.ts";
import { WORDS } from "./words.ts";

export interface OpenItemsOptions {
  windows: () => Windows;
  showCapture: () => void;
  granted: GrantedPaths;
}

/** Shows what the app was opened with: a link's note, or files, which the page then imports. */
export function createOpenItems({ windows, showCapture, granted }: OpenItemsOptions) {
  function openLink(address: string): void {
    const link = parseDeepLink(address);
    if (link?.kind === "capture") return showCapture();
    const window = windows().show();
    window.send(link === null ? { kind: "bad-link" } : { kind: "open-note", id: link.id });
  }

  return function openItems(start: SecondStart | null): void {
    if (start === null) {
      windows().show().send({ kind: "notice", message: WORDS.notOpened, tone: "warn" });
      return;
    }
    const { open, workingFolder } = start;
    open.filter(isDeepLink).forEach(openLink);
    const paths = open.filter((item) => !isDeepLink(item)).map((item) => pathOf(item, workingFolder));
    if (paths.length > 0) {
      granted.grant(paths);
      windows().show().send({ kind: "open-files", paths });
    } else if (open.length === 0) windows().show();
  };
}

/** Some desktops hand over a file as an address. */
function pathOf(item: string, workingFolder: string): string {
  try {
    return item.startsWith("file:") ? fileURLToPath(item) : resolve(workingFolder, item);
  } catch {
    return resolve(workingFolder, item);
  }
}
