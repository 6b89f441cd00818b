import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, expect, type Page, test as base } from "@playwright/test";
import { type DesktopHost, startDesktop } from "./hosts/desktop.ts";
import type { Host } from "./hosts/host.ts";
import { startWeb, type WebHost } from "./hosts/web.ts";
import { launchBrowser } from "./launch-browser.ts";

export interface Fixtures {
  /** The browser of all tests of a worker, launched for the first that asks for it; the desktop brings its own. */
  chrome: Browser;
  folder: string;
  /** Starts the app on a data folder; it is stopped with the test. */
  start: (folder: string) => Promise<Host>;
  host: Host;
  /** The host of a spec for the web, or the desktop, alone. */
  web: WebHost;
  desktop: DesktopHost;
  app: Page;
}

/** Every test has its own data folder and host, and fails on a broken security policy or a request to elsewhere. */
export const test = base.extend<Fixtures, { launch: () => Promise<Browser> }>({
  launch: [
    async ({}, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => (launched ??= launchBrowser()));
      await (await launched)?.close();
    },
    { scope: "worker" },
  ],
  chrome: async ({ launch }, use) => {
    await use(await launch());
  },
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "nano-banana-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ launch }, use, info) => {
    const watched: { host: Host; seen: string[] }[] = [];
    await use(async (folder) => {
      const host =
        info.project.name === "web" ? await startWeb(folder, await launch()) : await startDesktop(folder);
      watched.push({ host, seen: await watch(host) });
      return host;
    });
    for (const { host, seen } of watched) {
      const isRunning = host.process.exitCode === null && host.process.signalCode === null;
      if (isRunning) seen.push(...(await host.refused()));
      if (host.kind === "web") await host.context.close();
      await host.stop();
      expect(seen).toEqual([]);
    }
  },
  host: async ({ start, folder }, use) => {
    await use(await start(folder));
  },
  web: async ({ host }, use) => {
    if (host.kind !== "web") throw new Error("This test is for the web host: name its file *.web.spec.ts.");
    await use(host as WebHost); // its kind says so
  },
  desktop: async ({ host }, use) => {
    if (host.kind !== "desktop")
      throw new Error("This test is for the desktop: name its file *.desktop.spec.ts.");
    await use(host as DesktopHost); // its kind says so
  },
  app: async ({ host }, use) => {
    const page = await host.first();
    await expect(page.getByRole("listbox", { name: "Notes" }).getByRole("option").first()).toBeVisible();
    await use(page);
  },
});

/** What must not happen in any page: a violation of the policy, a request beyond the page, an error nobody caught. */
export async function watch({ context, isOwn }: Host): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeFunction("reportViolation", (text: string) => seen.push(text));
  await context.addInitScript(reportViolations);
  context.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !isOwn(request.url())) seen.push(request.url());
  });
  context.on("weberror", (error) => seen.push(error.error().stack ?? error.error().message));
  return seen;
}

/** Runs in the page, before its own scripts. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    (window as unknown as { reportViolation(text: string): void }).reportViolation(
      `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

export { expect } from "@playwright/test";
