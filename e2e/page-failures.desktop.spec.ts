import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { commandLine } from "./command-line.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import { answerDialog, editor, noted } from "./native-menus.ts";
import { expect, test } from "./quiet-app.ts";
import { test as sharing } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

/** Words in a new note that the page does not send to be saved: no wait of it ends any more. */
async function typeUnsaved(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(page)).toBeFocused();
  await page.evaluate(() => {
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
  });
  await page.keyboard.insertText(text);
  await expect(page.getByText("Not saved yet").or(page.getByText("Saving")).first()).toBeVisible();
}

/** Milliseconds that another program holds the library: less than the app has for its end. */
const HELD_MS = 400;

/** Crashes the page, and waits until it has loaded again: the test's own connection is lost with the first crash. */
async function crashAndLoad({ electron }: DesktopHost): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await new Promise<void>((resolve) => {
      contents?.once("did-finish-load", () => resolve());
      contents?.forcefullyCrashRenderer();
    });
  });
}

const found = (desktop: DesktopHost, words: string) => () => commandLine(desktop.folder, "search", words);

test("a page that crashes loads again with what was not saved, but not for ever: then the person decides", async ({
  app,
  desktop,
}) => {
  await typeUnsaved(app, "Wisteria and soapy water");
  expect(commandLine(desktop.folder, "search", "wisteria")).not.toContain("soapy");
  await answerDialog(desktop, "showMessageBox", { response: 0 });
  await crashAndLoad(desktop);
  await expect.poll(found(desktop, "wisteria"), { timeout: 30_000 }).toContain("Wisteria and soapy water");
  await crashAndLoad(desktop);
  expect(await noted(desktop, "dialogs")).toEqual([]);
  await crashAndLoad(desktop);
  const boxes = await noted(desktop, "dialogs");
  expect(boxes.map(({ options }) => options)).toMatchObject([
    { message: "This window has failed several times." },
  ]);
});

test("a page that hangs is loaded again when the person says so, with what was not saved", async ({
  app,
  desktop,
}) => {
  await typeUnsaved(app, "Half past nine");
  const hang = () =>
    desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit("unresponsive"));
  await answerDialog(desktop, "showMessageBox", { response: 0 });
  await hang();
  await expect.poll(async () => (await noted(desktop, "dialogs")).length).toBe(1);
  await expect(editor(app)).toContainText("Half past nine");
  await answerDialog(desktop, "showMessageBox", { response: 1 });
  await hang();
  await expect.poll(found(desktop, "half past"), { timeout: 30_000 }).toContain("Half past nine");
});

test("a window that is closed over a page that failed leaves its words in the library, also when their note is gone", async ({
  app,
  desktop,
}) => {
  await typeUnsaved(app, "Left in the ashes");
  // Another program takes the note away, and its time over that, so that the words are still on their way at the end.
  const library = new Database(join(desktop.folder, "library.sqlite"));
  library.exec(
    "BEGIN IMMEDIATE; DELETE FROM note WHERE id = (SELECT id FROM note ORDER BY created_at DESC LIMIT 1)",
  );
  app.once("close", () => void setTimeout(() => library.exec("COMMIT").close(), HELD_MS));
  await answerDialog(desktop, "showMessageBox", { response: 1 });
  const ended = once(desktop.process, "exit");
  await desktop.electron
    .evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // As often as the person is asked after, before any page comes back.
      for (let crash = 0; crash < 3; crash += 1)
        contents?.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
    })
    .catch(() => {});
  expect(await ended).toEqual([0, null]);
  expect(commandLine(desktop.folder, "search", "ashes")).toContain("Left in the ashes");
});

sharing(
  "before Windows ends the session everything is saved, and the app goes on until it does",
  async ({ app, desktop }) => {
    await typeUnsaved(app, "Before the update");
    await desktop.electron.evaluate(
      ({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit("query-session-end", {}),
    );
    await expect.poll(found(desktop, "update")).toContain("Before the update");
    await expect(editor(app)).toContainText("Before the update");
  },
);

test("before the machine sleeps everything is saved and in the library's main file", async ({
  app,
  desktop,
}) => {
  await typeUnsaved(app, "Before the lid closed");
  await desktop.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit("suspend"));
  const file = join(desktop.folder, "library.sqlite");
  await expect.poll(() => readFileSync(file).includes("Before the lid closed")).toBe(true);
});

sharing("after the machine slept the page reads again what it shows", async ({ app, desktop }) => {
  await newNote(app);
  await app.keyboard.insertText("Named before");
  await expect(app.getByText("Saved", { exact: true })).toBeVisible();
  const library = new Database(join(desktop.folder, "library.sqlite"));
  library.exec("UPDATE note SET title = 'Renamed while asleep' WHERE title = 'Named before'");
  library.close();
  await desktop.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit("resume"));
  await expect(app.getByRole("option", { name: /Renamed while asleep/ })).toBeVisible();
});

test("when the user logs off the app saves and ends without a question", async ({ app, desktop }) => {
  await typeUnsaved(app, "Logged off");
  const ended = once(desktop.process, "exit");
  await desktop.electron
    .evaluate(({ powerMonitor }) => void powerMonitor.emit("shutdown", { preventDefault() {} }))
    .catch(() => {});
  expect(await ended).toEqual([0, null]);
  expect(commandLine(desktop.folder, "search", "logged off")).toContain("Logged off");
});
