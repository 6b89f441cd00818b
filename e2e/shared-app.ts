import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as base, watch } from "./fixtures.ts";
import { startDesktop } from "./hosts/desktop.ts";
import type { Host } from "./hosts/host.ts";
import { startWeb } from "./hosts/web.ts";

interface Shared {
  host: Host;
  page: Page;
  /** What the pages did that they must not, since the test before. */
  seen: string[];
}

/**
 * One app for all tests of a worker that begin with a note of their own or choose a sample note, and leave the
 * samples as they were. Each finds the page loaded anew, with nothing remembered but the notes.
 */
export const test = base.extend<object, { shared: Shared }>({
  shared: [
    async ({ chrome }, use, info) => {
      const folder = mkdtempSync(join(tmpdir(), "nano-banana-shared-"));
      const host = info.project.name === "web" ? await startWeb(folder, chrome) : await startDesktop(folder);
      const seen = await watch(host);
      await use({ host, page: await host.first(), seen });
      if (host.kind === "web") await host.context.close();
      await host.stop();
      expect(seen).toEqual([]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: "worker" },
  ],
  host: async ({ shared: { host, page, seen } }, use) => {
    await use(host);
    // What the page has just done is told in a task of its own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect([...seen.splice(0), ...(await host.refused())]).toEqual([]);
  },
  app: async ({ host, shared: { page } }, use) => {
    expect(host.process.exitCode).toBeNull();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.getByRole("listbox", { name: "Notes" }).getByRole("option").first()).toBeVisible();
    await use(page);
  },
});

export { expect } from "@playwright/test";
