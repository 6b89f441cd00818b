import { readFileSync } from "node:fs";
import { decode, encode } from "../values.ts";
import { openBridge } from "./bridge.ts";
import { pageInput } from "./page-input.ts";
import { pageWorld } from "./page-world.ts";
import { preloadWorld } from "./preload-world.ts";

/** The source text for the page's own world of every new document. */
export function pageScript(key: string): string {
  return inMainFrame(`(${text(pageWorld)})((${text(openBridge)})(${JSON.stringify(key)}, "page"));`);
}

/** The source text for the isolated world, with the preload script at `path` in it. */
export function preloadScript(key: string, path: string | undefined, versions: object): string {
  const preload = path === undefined ? "" : readFileSync(path, "utf8");
  const process = {
    platform: globalThis.process.platform,
    arch: globalThis.process.arch,
    type: "renderer",
    sandboxed: true,
    contextIsolated: true,
    versions,
    env: {},
  };
  // The preload is the last text of the script, so that its own last line may be a comment.
  return inMainFrame(`
${text(encode)}
${text(decode)}
(${text(pageInput)})((message) => globalThis.__electron_ipc(JSON.stringify(message)));
(${text(preloadWorld)})({
  bridge: (${text(openBridge)})(${JSON.stringify(key)}, "preload"), encode, decode,
  process: Object.freeze(${JSON.stringify(process)}),
  preload: (require, module, exports, process, global) => {
${preload}
  },
});
//# sourceURL=${path ?? "electron-preload"}`);
}

/**
 * A preload runs in the main frame only, as with nodeIntegrationInSubFrames: false, and not in the blank document that
 * Chromium opens a tab with, which may be there later than the scripts: a window of Electron's has none.
 */
function inMainFrame(source: string): string {
  return `if (window === window.top && location.href !== "about:blank") {\n${source}\n}`;
}

/** A function as source text: type stripping leaves blanks where types were. */
function text(code: (...values: never[]) => unknown): string {
  return code.toString();
}
