import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";

interface Fixtures {
  folder: string;
  host: Host;
  context: BrowserContext;
  app: Page;
}

/** Every test has its own data folder and host, and fails on a broken security policy or a request to elsewhere. */
export const test = base.extend<Fixtures, { chrome: Browser }>({
  chrome: [
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "nano-banana-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  host: async ({ folder }, use) => {
    const host = await startHost(folder);
    await use(host);
    await host.stop();
  },
  context: async ({ chrome, host }, use) => {
    const context = await chrome.newContext({
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 1440, height: 860 },
      locale: "en-GB",
    });
    const violations: string[] = [];
    await context.exposeFunction("reportViolation", (text: string) => violations.push(text));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        (window as unknown as { reportViolation(text: string): void }).reportViolation(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        );
      });
    });
    const elsewhere: string[] = [];
    context.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).origin !== host.origin)
        elsewhere.push(request.url());
    });
    await use(context);
    await context.close();
    expect(violations).toEqual([]);
    expect(elsewhere).toEqual([]);
  },
  app: async ({ context, host }, use) => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
    await page.goto(host.address);
    await expect(page.getByRole("listbox", { name: "Notes" }).getByRole("option").first()).toBeVisible();
    await use(page);
    expect(errors).toEqual([]);
  },
});

export { expect } from "@playwright/test";
