import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const INSTALLED = ["/usr/lib/chromium/chromium", "/usr/bin/chromium", "/usr/bin/google-chrome"];

/**
 * What is off in every Chromium here. Without RenderDocument a document that is left still reaches the stand-in with
 * its last words. The address bar's own pages, which no window here shows, take half of the processor's time of a
 * start.
 */
export const FEATURES_OFF = [
  "RenderDocument",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "Translate",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

/**
 * Finds a real Chromium before any worker starts: the one named in CHROMIUM_PATH, the system's, or the one that
 * comes by npm with its own libraries. Never a download, and never a silent skip.
 */
export default async function findBrowser(): Promise<void> {
  const found = [process.env.CHROMIUM_PATH, ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
  process.env.CHROMIUM_PATH = found ?? (await unpackBrowser());
}

/** Only the package's path is used: its recommended arguments switch web security off. */
async function unpackBrowser(): Promise<string> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  await inflate(join(dirname(entry), "../bin/al2023.tar.br"));
  const libraries = join(tmpdir(), "al2023/lib");
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), "fonts");
  return packed.executablePath();
}
