import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ElectronApplication, expect, type Page, test as base } from "@playwright/test";
import { pagesAgain } from "./pages-again.ts";
import { APP, environment, EXECUTABLE, launch, makeFolder, noted, removeFolder } from "./fixtures/launch.ts";

interface Fixtures {
  folder: string;
  variables: Record<string, string>;
  app: ElectronApplication;
  page: Page;
}

const test = base.extend<Fixtures>({
  variables: [{}, { option: true }],
  folder: async ({}, use) => {
    const folder = makeFolder();
    await use(folder);
    removeFolder(folder);
  },
  app: async ({ folder, variables }, use) => {
    const app = await launch(folder, variables);
    const process = app.process();
    await use(app);
    process.kill("SIGKILL");
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.locator("body[data-ready]").waitFor();
    await use(page);
  },
});

test("a second instance hands its arguments to the first and ends", async ({ app, page, folder }) => {
  const second = spawnSync(EXECUTABLE, [APP, "--flag", "note.md"], {
    env: environment(folder),
    cwd: folder,
    timeout: 20_000,
  });
  expect([second.status, second.signal]).toEqual([0, null]);
  await expect
    .poll(() => app.evaluate(() => globalThis.fixture.log))
    .toEqual([{ argv: [APP, "--flag", "note.md"], folder, data: { from: "second" } }]);
  await expect(page.locator("h1")).toBeVisible();
});

test("quitting asks in Electron's order, and any step may refuse", async ({ app, page }) => {
  await page.locator("#field").click();
  const lines: string[] = [];
  app.process().stdout?.on("data", (chunk: Buffer) => lines.push(String(chunk)));
  const log = () => app.evaluate(() => globalThis.fixture.log.splice(0));

  await app.evaluate(({ app }) => {
    app.once("before-quit", (event) => event.preventDefault());
    app.quit();
  });
  expect(await log()).toEqual(["before-quit"]);

  await app.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once("close", (event) => event.preventDefault());
    app.quit();
  });
  expect(await log()).toEqual(["before-quit"]);

  await page.evaluate(() => {
    addEventListener("beforeunload", (event) => event.preventDefault(), { once: true });
  });
  await app.evaluate(({ app, webContents }) => {
    const kept = new Promise<void>((resolve) =>
      webContents.getAllWebContents()[0]?.once("will-prevent-unload", () => resolve()),
    );
    app.quit();
    return kept;
  });
  expect(await log()).toEqual(["before-quit"]);

  const ended = once(app.process(), "exit");
  await app.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.on("closed", () => globalThis.fixture.log.push("closed"));
    app.quit();
  });
  expect((await ended)[0]).toBe(0);
  expect(lines.join("").trim()).toBe("before-quit, closed, will-quit, quit 0");
});

test.describe("with an app that stays", () => {
  test.use({ variables: { FIXTURE_STAY: "1" } });

  test("a page that is left, or closed, still has its last words", async ({ app, page }) => {
    await app.evaluate(({ ipcMain }) => {
      ipcMain.on("port", (event, message) => {
        globalThis.fixture.log.push(`${message} ${event.senderFrame?.parent === null}`);
      });
    });
    const sayLast = (words: string) =>
      page.evaluate((words) => {
        addEventListener("pagehide", () => globalThis.host.post(words));
      }, words);
    await sayLast("left");
    await page.reload();
    // A load of the test's own counts as the page's.
    await app.evaluate(() => {
      globalThis.fixture.log = globalThis.fixture.log.filter((line) => !String(line).startsWith("will-"));
    });
    await sayLast("loaded again");
    const loaded = page.waitForEvent("load");
    await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.reload());
    await loaded;
    await sayLast("closed");
    await app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const window = BrowserWindow.getAllWindows()[0];
          window?.once("closed", () => {
            globalThis.fixture.log.push("gone");
            resolve();
          });
          window?.close();
        }),
    );
    expect(await app.evaluate(() => globalThis.fixture.log)).toEqual([
      "left true",
      "loaded again true",
      "closed true",
      "gone",
      "window-all-closed",
    ]);
  });
});

test("closing the last window tells the app, which may go on", async ({ app, page, folder }) => {
  await app.close();
  const next = await launch(folder, { FIXTURE_STAY: "1" });
  await (await next.firstWindow()).locator("body[data-ready]").waitFor();
  await next.evaluate(({ app, BrowserWindow }) => {
    const closed = new Promise((resolve) => app.once("window-all-closed", () => resolve(undefined)));
    BrowserWindow.getAllWindows()[0]?.close();
    return closed;
  });
  const opened = next.waitForEvent("window");
  await next.evaluate(() => globalThis.fixture.open());
  await (await opened).locator("body[data-ready]").waitFor();
  expect(page.isClosed()).toBe(true);
  await next.close();
});

test("nothing outlives a host that is killed", async ({ app, page, folder }) => {
  await expect(page.locator("h1")).toBeVisible();
  const child = await app.evaluate(
    () =>
      new Promise<number>((resolve) => {
        globalThis.fixture.child.once("message", () => resolve(globalThis.fixture.child.pid ?? 0));
        globalThis.fixture.child.postMessage("hello");
      }),
  );
  expect(browsersOf(folder).length).toBeGreaterThan(0);
  app.process().kill("SIGKILL");
  await expect.poll(() => browsersOf(folder), { timeout: 15_000 }).toEqual([]);
  await expect.poll(() => existsSync(`/proc/${child}`), { timeout: 15_000 }).toBe(false);
});

test("a page that crashes is told, and comes back when it is loaded again", async ({ app, page }) => {
  await expect(page.locator("h1")).toBeVisible();
  const seen = await app.evaluate(async ({ app, webContents }) => {
    const contents = webContents.getAllWebContents()[0];
    const told = new Promise<string>((resolve) =>
      app.once("render-process-gone", (_event, page, { reason }) => resolve(`${page.id} ${reason}`)),
    );
    contents?.forcefullyCrashRenderer();
    const reason = await told;
    const isCrashed = contents?.isCrashed();
    const loaded = new Promise((resolve) => contents?.once("did-finish-load", () => resolve(undefined)));
    contents?.reload();
    await loaded;
    return { reason, isCrashed, after: contents?.isCrashed() };
  });
  expect(seen).toEqual({ reason: "1 crashed", isCrashed: true, after: false });
  const { browser, pages } = await pagesAgain(app);
  await pages[0]?.locator("#field").fill("words");
  expect(await pages[0]?.evaluate(() => globalThis.host.double(4))).toBe(8);
  await browser.close();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test.describe("with a short patience", () => {
  test.use({ variables: { STANDIN_UNRESPONSIVE_MS: "300" } });

  test("a page that hangs is told, and told again when it answers", async ({ app, page }) => {
    await expect(page.locator("h1")).toBeVisible();
    const told = app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const wait = (name: "unresponsive" | "responsive") =>
        new Promise<string>((resolve) => window?.once(name as "responsive", () => resolve(name)));
      return Promise.all([wait("unresponsive"), wait("responsive")]);
    });
    await page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 1500;
        while (Date.now() < end);
      });
    });
    expect(await told).toEqual(["unresponsive", "responsive"]);
  });

  test("a page that never answers can be crashed and loaded again", async ({ app, page }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    const title = await app.evaluate(async ({ webContents }) => {
      const contents = webContents.getAllWebContents()[0];
      await new Promise((resolve) => contents?.once("unresponsive", () => resolve(undefined)));
      const gone = new Promise((resolve) => contents?.once("render-process-gone", () => resolve(undefined)));
      contents?.forcefullyCrashRenderer();
      await gone;
      const loaded = new Promise((resolve) => contents?.once("did-finish-load", () => resolve(undefined)));
      contents?.reload();
      await loaded;
      return contents?.executeJavaScript("document.title") as Promise<string>;
    });
    expect(title).toBe("Fixture page");
  });
});

test("a utility process has a parent port, takes ports, and its end is told", async ({ app, page }) => {
  await expect(page.locator("h1")).toBeVisible();
  const seen = await app.evaluate(async ({ app, MessageChannelMain }) => {
    const { child, log } = globalThis.fixture;
    const next = () => new Promise((resolve) => child.once("message", resolve));
    const { port1, port2 } = new MessageChannelMain();
    const over = new Promise((resolve) => port1.once("message", ({ data }) => resolve(data)));
    port1.postMessage("early");
    port1.start();
    const echo = next();
    child.postMessage({ date: new Date(1) }, [port2]);
    const first = await echo;
    const early = await over;
    let refusal = "";
    try {
      child.postMessage(() => {});
    } catch (error) {
      refusal = (error as Error).name;
    }
    const gone = new Promise((resolve) =>
      app.once("child-process-gone", (_event, details) => resolve(details)),
    );
    child.postMessage("die");
    const { reason, exitCode, name } = (await gone) as Record<string, unknown>;
    return { first, early, refusal, reason, exitCode, name, pid: child.pid, log: log.at(-1) };
  });
  expect(seen).toEqual({
    first: { echo: { date: new Date(1) }, values: ["one"], send: "undefined" },
    early: { over: "early" },
    refusal: "DataCloneError",
    reason: "abnormal-exit",
    exitCode: 3,
    name: "fixture child",
    pid: undefined,
    log: "child ended with 3",
  });
});

test.describe("without a key ring", () => {
  test.use({ variables: { STANDIN_NO_KEYRING: "1" } });

  test("safeStorage says so and encrypts nothing", async ({ app }) => {
    const seen = await app.evaluate(({ safeStorage }) => {
      let refusal = "";
      try {
        safeStorage.encryptString("a secret");
      } catch (error) {
        refusal = (error as Error).message;
      }
      return [safeStorage.isEncryptionAvailable(), safeStorage.getSelectedStorageBackend(), refusal];
    });
    expect(seen).toEqual([
      false,
      "basic_text",
      "Error while trying to encrypt: encryption is not available.",
    ]);
  });
});

test("an app that registers its scheme late, waits at its top level, or fails does not start", async ({
  folder,
}) => {
  const start = async (source: string) => {
    writeFileSync(join(folder, "package.json"), '{ "type": "module", "main": "main.js" }');
    writeFileSync(join(folder, "main.js"), source);
    const child = spawn(EXECUTABLE, [folder], {
      env: environment(folder, { STANDIN_ENTRY_MS: "500" }),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let text = "";
    child.stderr.on("data", (chunk: Buffer) => {
      text += String(chunk);
    });
    await once(child, "close");
    return { code: child.exitCode, text };
  };
  const late = await start(`
    import { app, protocol } from "electron";
    process.on("unhandledRejection", (error) => { console.error(error.message); app.exit(2); });
    void app.whenReady().then(() => protocol.registerSchemesAsPrivileged([{ scheme: "app" }]));`);
  expect(late.code).toBe(2);
  expect(late.text).toContain("should be called before app is ready");
  const waiting = await start('import { app } from "electron"; await app.whenReady();');
  expect(waiting.code).toBe(1);
  expect(waiting.text).toContain("no top-level await of app.whenReady()");
  const missing = await start('import { net } from "electron"; net.request("https://example.com/");');
  expect(missing.code).toBe(1);
  expect(missing.text).toContain("'electron' does not provide an export named 'net'");
});

test("a page preload that fails is told", async ({ app, page, folder }) => {
  await expect(page.locator("h1")).toBeVisible();
  const preload = join(folder, "preload.cjs");
  writeFileSync(preload, 'require("node:fs");');
  const message = await app.evaluate(({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload } });
    const told = new Promise<string>((resolve) =>
      window.webContents.once("preload-error", (_event, _path, error) => resolve(error.message)),
    );
    void window.loadURL("app://bundle/index.html");
    return told;
  }, preload);
  expect(message).toContain("module not found: node:fs");
  expect(await noted(app, "preloadErrors")).toHaveLength(1);
});

/** The processes of the browser whose profile lies in this folder. */
function browsersOf(folder: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const [program = "", ...values] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      return /chrom/.test(program) && values.some((value) => value.includes(folder));
    } catch {
      return false;
    }
  });
}
