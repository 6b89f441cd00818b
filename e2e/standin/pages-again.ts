import { type Browser, chromium, type ElectronApplication, type Page } from "@playwright/test";

/**
 * The app's pages over a second connection: Playwright never speaks again to a page that has crashed once, although
 * the page is back. Close `browser` when done; the app goes on.
 */
export async function pagesAgain(app: ElectronApplication): Promise<{ browser: Browser; pages: Page[] }> {
  const address = await app.evaluate(() => globalThis.standin?.devToolsAddress);
  if (address === undefined) throw new Error("A real Electron tells no address to connect to again.");
  const browser = await chromium.connectOverCDP(address);
  return { browser, pages: browser.contexts().flatMap((context) => context.pages()) };
}
