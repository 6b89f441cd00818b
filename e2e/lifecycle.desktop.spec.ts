import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { commandLine } from "./command-line.ts";
import { callHost } from "./native-menus.ts";
import { type DesktopHost, electronProgram, isReal } from "./hosts/desktop.ts";
import { expect, test } from "./quiet-app.ts";
import { test as sharing } from "./shared-app.ts";
import type { StandinHooks } from "./standin/hooks.ts";

const root = resolve(import.meta.dirname, "..");
const editor = (page: Page) => page.getByRole("textbox", { name: "Note text" });

const UNSAVED = "The last changes of a note are not saved.";
const saved = (page: Page) => page.getByText("Saved", { exact: true });

/** Words in a new note, which are not saved yet when this returns. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(text);
}

/** Words in a note that a lock on the library keeps from being saved, until the lock is released by the answer. */
async function typeWithoutSaving(page: Page, { folder }: DesktopHost): Promise<() => void> {
  await type(page, "A place to go.");
  await expect(saved(page)).toBeVisible();
  const library = new Database(join(folder, "library.sqlite"));
  library.exec("BEGIN IMMEDIATE");
  await page.keyboard.insertText(" Nowhere to go.");
  return () => {
    library.exec("ROLLBACK");
    library.close();
  };
}

async function quit({ electron }: DesktopHost): Promise<unknown[]> {
  const ended = once(electron.process(), "exit");
  // The answer may be lost with the process that gives it.
  await electron.evaluate(({ app }) => app.quit()).catch(() => {});
  return ended;
}

test("what was typed just before the app quits is saved, and the data folder is left in order", async ({
  app,
  desktop,
}) => {
  await type(app, "Typed in the last moment");
  expect(await quit(desktop)).toEqual([0, null]);
  // Before the command line opens the library, and puts its folder in order itself.
  expect(
    ["endpoint.json", "library.sqlite-wal"].filter((name) => existsSync(join(desktop.folder, name))),
  ).toEqual([]);
  expect(commandLine(desktop.folder, "search", "last moment")).toContain("Typed in the last moment");
});

test("what was typed just before a window closes is saved, and the last window ends the app", async ({
  app,
  desktop,
}) => {
  await type(app, "Typed before closing");
  const ended = once(desktop.process, "exit");
  await desktop.electron
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => {});
  expect(await ended).toEqual([0, null]);
  expect(commandLine(desktop.folder, "search", "before closing")).toContain("Typed before closing");
});

test("a page that hangs does not keep the app from ending, and the host saves in its place", async ({
  app,
  desktop,
}) => {
  await type(app, "Typed before it hung");
  await expect(saved(app)).toBeVisible();
  await app.evaluate(() => {
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
  });
  await app.keyboard.insertText(", and not saved");
  await expect(app.getByText("Not saved yet").or(app.getByText("Saving")).first()).toBeVisible();
  void app
    .evaluate(() => {
      for (;;);
    })
    .catch(() => {});
  expect(await quit(desktop)).toEqual([0, null]);
  expect(commandLine(desktop.folder, "search", "hung")).toContain("Typed before it hung, and not saved");
});

test("a fault of the host ends the app, and not before the words are stored", async ({ app, desktop }) => {
  test.skip(isReal, "nobody is there to close the box");
  await type(app, "Typed before the fault");
  const ended = once(desktop.process, "exit");
  await desktop.electron.evaluate(() => {
    void Promise.reject(new Error("nobody waits for this"));
    setTimeout(() => {
      throw new Error("a fault of the host");
    }, 50);
  });
  expect(await ended).toEqual([2, null]);
  expect(commandLine(desktop.folder, "search", "fault")).toContain("Typed before the fault");
  const logs = join(desktop.folder, "logs");
  const log = readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), "utf8"))
    .join("");
  expect([log.includes("rejection not caught"), log.includes("host failed")]).toEqual([true, true]);
});

test("words that cannot be saved are not dropped without asking, once, and logging off takes that back", async ({
  app,
  desktop,
}) => {
  test.slow();
  test.skip(isReal, "nobody is there to answer the dialog");
  const release = await typeWithoutSaving(app, desktop);
  await answerDialog(desktop, 0);
  await desktop.electron.evaluate(({ app }) => app.quit());
  await expect.poll(() => dialogs(desktop)).toEqual([UNSAVED]);
  release();
  await expect(saved(app)).toBeVisible({ timeout: 30_000 });
  expect(commandLine(desktop.folder, "search", "nowhere")).toContain("Nowhere to go");

  const releaseAgain = await typeWithoutSaving(app, desktop);
  await desktop.electron.evaluate(() => {
    const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
    standin.answerDialog("showMessageBox", new Promise(() => {}));
  });
  await desktop.electron.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
    app.quit();
  });
  await expect.poll(() => dialogs(desktop)).toEqual([UNSAVED, UNSAVED]);
  const ended = once(desktop.process, "exit");
  await desktop.electron
    .evaluate(({ powerMonitor }) => void powerMonitor.emit("shutdown", { preventDefault() {} }))
    .catch(() => {});
  expect(await ended).toEqual([0, null]);
  releaseAgain();
});

test("a window that opens while the app quits does not keep it, although it may stay in the tray", async ({
  app,
  desktop,
}) => {
  await expect(editor(app)).toBeVisible();
  await callHost(app, "/desktop/setOptions", { keepsInTray: true });
  const ended = once(desktop.process, "exit");
  await desktop.electron
    .evaluate(({ app, BrowserWindow }) => {
      // The services end once the last window is gone; only then does this one come.
      const another = () => setImmediate(() => app.emit("activate"));
      BrowserWindow.getAllWindows()[0]?.once("closed", another);
      app.quit();
    })
    .catch(() => {});
  expect(await ended).toEqual([0, null]);
});

sharing(
  "a second start on the data folder shows the window of the first and ends",
  async ({ app, desktop }) => {
    sharing.slow();
    await expect(editor(app)).toBeVisible();
    await minimize(desktop);
    const second = spawn(electronProgram(), [root, "--data", desktop.folder], { stdio: "ignore" });
    expect(await once(second, "exit")).toEqual([0, null]);
    await expect.poll(() => isInFront(desktop)).toBe(true);
    expect(desktop.electron.windows()).toHaveLength(1);
  },
);

sharing("each data folder has an instance of its own", async ({ app, start }, info) => {
  sharing.slow();
  await expect(editor(app)).toBeVisible();
  const other = await start(info.outputPath("another-library"));
  await expect(editor(await other.first())).toBeVisible();
});

sharing(
  "the command line shows the window, and reads the library of the running app",
  async ({ app, desktop }) => {
    await expect(editor(app)).toBeVisible();
    await minimize(desktop);
    commandLine(desktop.folder, "open");
    await expect.poll(() => isInFront(desktop)).toBe(true);
    expect(commandLine(desktop.folder, "notes", "list").trim().split("\n")).toHaveLength(4);
  },
);

sharing(
  "a page that loads again goes on with its host, and its calls before are over",
  async ({ app, desktop }) => {
    for (let round = 0; round < 3; round += 1) await app.reload();
    await type(app, "After three loads");
    await expect(saved(app)).toBeVisible();
    expect(await desktop.electron.evaluate(({ ipcMain }) => ipcMain.listenerCount("port"))).toBe(1);
  },
);

function minimize({ electron }: DesktopHost): Promise<void> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
}

function isInFront({ electron }: DesktopHost): Promise<boolean> {
  return electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window !== undefined && !window.isMinimized() && window.isVisible() && window.isFocused();
  });
}

function answerDialog({ electron }: DesktopHost, response: number): Promise<void> {
  return electron.evaluate((_electron, response) => {
    const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
    standin.answerDialog("showMessageBox", { response });
  }, response);
}

function dialogs({ electron }: DesktopHost): Promise<string[]> {
  return electron.evaluate(() => {
    const { standin } = globalThis as unknown as { standin: StandinHooks }; // there is no real Electron here
    return standin.dialogs.map(({ options }) => (options as { message: string }).message);
  });
}
