import { existsSync } from "node:fs";
import type { Item, PrintToPDFOptions, WebContentsPrintOptions } from "electron";
import { hooks } from "./hooks.ts";
import { createFromBuffer, createFromPath, type NativeImage } from "./native-image.ts";
import type { Tab } from "./tab.ts";

let failure: string | null = null;
hooks.failNextPrint = (reason) => {
  failure = reason;
};

/** No printer: the job is kept for the test, and the callback told. */
export function print(
  options: WebContentsPrintOptions,
  callback: ((success: boolean, reason: string) => void) | undefined,
): void {
  const reason = failure;
  failure = null;
  if (reason === null) hooks.printJobs.push(options);
  setImmediate(() => callback?.(reason === null, reason ?? ""));
}

const PAPER: Record<string, { width: number; height: number }> = {
  A0: { width: 33.1, height: 46.8 },
  A1: { width: 23.4, height: 33.1 },
  A2: { width: 16.54, height: 23.4 },
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  A6: { width: 4.13, height: 5.83 },
  Legal: { width: 8.5, height: 14 },
  Letter: { width: 8.5, height: 11 },
  Tabloid: { width: 11, height: 17 },
  Ledger: { width: 17, height: 11 },
};

/** A real PDF, of Chromium's own. Sizes are inches, as in Electron. */
export async function toPdf(tab: Tab, options: PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = "Letter", margins = {}, pageRanges, headerTemplate, footerTemplate, ...same } = options;
  const paper = typeof pageSize === "string" ? PAPER[pageSize] : pageSize;
  if (paper === undefined) throw new Error(`Invalid pageSize ${JSON.stringify(pageSize)}`);
  const { data } = await tab.send("Page.printToPDF", {
    ...same,
    paperWidth: paper.width,
    paperHeight: paper.height,
    ...("top" in margins && margins.top !== undefined ? { marginTop: margins.top } : {}),
    ...("bottom" in margins && margins.bottom !== undefined ? { marginBottom: margins.bottom } : {}),
    ...("left" in margins && margins.left !== undefined ? { marginLeft: margins.left } : {}),
    ...("right" in margins && margins.right !== undefined ? { marginRight: margins.right } : {}),
    ...(pageRanges === undefined ? {} : { pageRanges }),
    ...(headerTemplate === undefined ? {} : { headerTemplate }),
    ...(footerTemplate === undefined ? {} : { footerTemplate }),
  });
  return Buffer.from(data, "base64");
}

export async function capture(tab: Tab): Promise<NativeImage> {
  const { data } = await tab.send("Page.captureScreenshot", { format: "png" });
  return createFromBuffer(Buffer.from(data, "base64"));
}

/** Nothing is dragged for real: the files are kept for the test, and what Electron refuses is refused. */
export function drag({ file, files, icon }: Item): void {
  const paths = files ?? (file === undefined ? [] : [file]);
  if (paths.length === 0 || paths[0] === "") throw new Error("Must specify either 'file' or 'files' option");
  const image = typeof icon === "string" ? createFromPath(icon) : icon;
  if (image.isEmpty()) throw new Error("Must specify non-empty 'icon' option");
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) hooks.violations.push(`a drag of the missing file ${missing}`);
  hooks.drags.push({ files: paths });
}

export type CloseAnswer = "close" | "stay";

/**
 * Asks the page's beforeunload listeners, as Electron does before a window closes: without a word to the user, and
 * only when someone has touched the page. A page that has crashed or hangs is not asked.
 */
export async function askToClose({ tab, crashed }: { tab: Tab; crashed: boolean }): Promise<CloseAnswer> {
  if (crashed) return "close";
  const limit = new Promise<CloseAnswer>((resolve) => setTimeout(resolve, 2000, "close").unref());
  const asked = tab.send("Runtime.evaluate", { expression: ASK, returnByValue: true }).then(
    ({ result }): CloseAnswer => (result.value === true ? "stay" : "close"),
    (): CloseAnswer => "close",
  );
  return Promise.race([asked, limit]);
}

const ASK = `(() => {
  if (!navigator.userActivation.hasBeenActive) return false;
  const event = document.createEvent("BeforeUnloadEvent");
  event.initEvent("beforeunload", false, true);
  window.dispatchEvent(event);
  return event.defaultPrevented || event.returnValue !== "";
})()`;
