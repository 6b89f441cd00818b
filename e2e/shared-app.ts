import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as base, watch } from "./fixtures.ts";
import { type DesktopHost, startDesktop } from "./hosts/desktop.ts";
import type { Host } from "./hosts/host.ts";
import { startWeb } from "./hosts/web.ts";
import { type LibraryReset, libraryReset } from "./library-reset.ts";

interface Shared {
  host: Host;
  page: Page;
  /** What the pages did that they must not, since the test before. */
  seen: string[];
  library: LibraryReset;
}

/**
 * One app for all tests of a worker that leave the text of the samples alone and the app running. Each finds the page
 * loaded anew in its usual size and colours, alone and in front, with the notes, settings and models of a first start,
 * and nothing noted by the stand-in.
 */
export const test = base.extend<object, { shared: Shared }>({
  shared: [
    async ({ launch }, use, info) => {
      const folder = mkdtempSync(join(tmpdir(), "nano-banana-shared-"));
      const host =
        info.project.name === "web" ? await startWeb(folder, await launch()) : await startDesktop(folder);
      const seen = await watch(host);
      const page = await host.first();
      await expect(notesOf(page).first()).toBeVisible();
      await use({ host, page, seen, library: await libraryReset(folder) });
      if (host.kind === "web") await host.context.close();
      await host.stop();
      expect(seen).toEqual([]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: "worker" },
  ],
  host: async ({ shared: { host, page, seen, library } }, use) => {
    expect(host.process.exitCode).toBeNull();
    await closeOthers(host, page);
    await page.setViewportSize({ width: 1440, height: 860 });
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await page.evaluate(() => {
      localStorage.clear();
      history.replaceState(null, "", location.pathname);
    });
    await load(page);
    // A page writes its settings as it goes, so it is gone before they are put back.
    if (await library.reset()) await load(page);
    await use(host);
    await expect(page.getByText("Not saved yet").or(page.getByText("Saving"))).toHaveCount(0);
    await library.check();
    // What the page has just done is told in a task of its own. A test may have stopped the page's clock.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", resolve);
          port1.start();
          port2.postMessage(null);
        }),
    );
    expect([...seen.splice(0), ...(await host.refused())]).toEqual([]);
  },
  app: async ({ host, shared: { page } }, use) => {
    expect(host.context.pages()).toContain(page);
    await use(page);
  },
});

const notesOf = (page: Page) => page.getByRole("listbox", { name: "Notes" }).getByRole("option");

/** Closes the windows and tabs that a test has opened beside the first, and forgets what the system was asked. */
async function closeOthers(host: Host, page: Page): Promise<void> {
  if (host.kind === "web") {
    for (const other of host.context.pages()) if (other !== page) await other.close();
    return;
  }
  const { electron } = host as DesktopHost; // its kind says so
  await electron.evaluate(({ BrowserWindow }) => {
    const [first, ...others] = BrowserWindow.getAllWindows().sort((one, other) => one.id - other.id);
    for (const window of others) window.destroy();
    first?.focus();
    const { standin } = globalThis;
    if (standin === undefined) return;
    const { dialogs, revealedPaths, openedPaths, openedLinks, printJobs, notifications, drags } = standin;
    for (const noted of [dialogs, revealedPaths, openedPaths, openedLinks, printJobs, notifications, drags])
      noted.length = 0;
  });
}

async function load(page: Page): Promise<void> {
  await page.reload();
  await expect(notesOf(page).first()).toBeVisible();
}

export { expect } from "@playwright/test";
