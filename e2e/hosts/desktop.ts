import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { _electron, type ElectronApplication } from "@playwright/test";
import { clickMenu } from "../native-menus.ts";
import type { StandinHooks } from "../standin/hooks.ts";
import type { Host } from "./host.ts";

/** The desktop app, with its main process open to the test. */
export interface DesktopHost extends Host {
  readonly kind: "desktop";
  readonly electron: ElectronApplication;
}

const root = resolve(import.meta.dirname, "../..");
export const isReal = process.env.ELECTRON_REAL === "1";

/** The program that runs the app: the stand-in, or with ELECTRON_REAL=1 the installed Electron. */
export function electronProgram(): string {
  if (!isReal) return join(root, "e2e/standin/electron");
  const installed = join(root, "node_modules/electron");
  return join(installed, "dist", readFileSync(join(installed, "path.txt"), "utf8").trim());
}

/**
 * Starts the built app on a data folder; `args` are files and links to open with it, `environment` is beside the
 * test's own.
 */
export async function startDesktop(
  folder: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<DesktopHost> {
  const electron = await _electron.launch({
    executablePath: electronProgram(),
    args: [root, "--data", folder, ...args],
    cwd: root,
    env: { ...ownEnvironment(), ...environment },
    locale: "en-GB",
  });
  const child = electron.process();
  const self: DesktopHost = {
    kind: "desktop",
    electron,
    folder,
    context: electron.context(),
    process: child,
    isOwn: (address) => isOwn(new URL(address)),
    async first() {
      const page = await electron.firstWindow();
      await page.waitForURL(isOwn);
      await page.setViewportSize({ width: 1440, height: 860 });
      // What watches the page is in place by now, and sees all of a second load. The stand-in itself sees the first.
      if (isReal) await page.reload();
      return page;
    },
    async another() {
      const [page] = await Promise.all([electron.waitForEvent("window"), clickMenu(self, "new-window")]);
      await page.waitForURL(isOwn);
      return page;
    },
    async readClipboard() {
      if (isReal) return electron.evaluate(({ clipboard }) => clipboard.readText());
      // The stand-in's clipboard is not the pages' one, and the app lets no page read that.
      const page = await electron.firstWindow();
      const { origin } = new URL(page.url());
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
      return page.evaluate(() => navigator.clipboard.readText());
    },
    refused: () => (isReal ? Promise.resolve([]) : electron.evaluate(seenByStandin)),
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      if (signal === undefined) {
        // A busy machine may be too slow for the last words of a test, and nobody is there to be asked about them.
        if (!isReal) await electron.evaluate(closeUnsaved).catch(() => {});
        await electron.close();
      } else child.kill(signal);
      await ended;
    },
  };
  return self;
}

/** An address of the app's scheme as the page's browser knows it. */
export function inPage(address: string): string {
  return isReal ? address : address.replace(/^app:\/\/([^/]+)/, "https://$1.app.standin");
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** The page's own address, which the stand-in shows to its browser in another form. */
function isOwn({ href }: URL): boolean {
  return /^(app:\/\/bundle|https:\/\/bundle\.app\.standin)(\/|$)/.test(href);
}

/** Runs in the main process. */
function closeUnsaved(): void {
  const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
  standin.answerDialog("showMessageBox", { response: 1 });
}

/** Runs in the main process. */
function seenByStandin(): string[] {
  const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
  return [...standin.blockedRequests, ...standin.violations, ...standin.preloadErrors];
}
