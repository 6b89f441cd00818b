import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as base, watch } from "./fixtures.ts";
import { startDesktop } from "./hosts/desktop.ts";
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
 * loaded anew in its usual size and colours, with the notes and settings of a first start.
 */
export const test = base.extend<object, { shared: Shared }>({
  shared: [
    async ({ chrome }, use, info) => {
      const folder = mkdtempSync(join(tmpdir(), "nano-banana-shared-"));
      const host = info.project.name === "web" ? await startWeb(folder, chrome) : await startDesktop(folder);
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
    await use(host);
    await expect(page.getByText("Not saved yet").or(page.getByText("Saving"))).toHaveCount(0);
    await library.check();
    // What the page has just done is told in a task of its own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect([...seen.splice(0), ...(await host.refused())]).toEqual([]);
  },
  app: async ({ host, shared: { page, library } }, use) => {
    expect(host.process.exitCode).toBeNull();
    await page.setViewportSize({ width: 1440, height: 860 });
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await page.evaluate(() => {
      localStorage.clear();
      history.replaceState(null, "", location.pathname);
    });
    await load(page);
    // A page writes its settings as it goes, so it is gone before they are put back.
    if (await library.reset()) await load(page);
    await use(page);
  },
});

const notesOf = (page: Page) => page.getByRole("listbox", { name: "Notes" }).getByRole("option");

async function load(page: Page): Promise<void> {
  await page.reload();
  await expect(notesOf(page).first()).toBeVisible();
}

export { expect } from "@playwright/test";
