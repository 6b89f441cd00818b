import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { electronProgram, startDesktop } from "./hosts/desktop.ts";
import { clickMenu, editor, rows, shownTitle } from "./native-menus.ts";
import { test as alone } from "./quiet-app.ts";
import { expect, test } from "./shared-app.ts";

const root = resolve(import.meta.dirname, "..");

/** Starts the app once more on the folder, as the system does to open something; it ends by itself. */
async function openWith(folder: string, item: string, cwd = root): Promise<void> {
  const second: ChildProcess = spawn(electronProgram(), [root, "--data", folder, item], {
    stdio: "ignore",
    cwd,
  });
  expect(await once(second, "exit")).toEqual([0, null]);
}

function write(folder: string, name: string, text: string | Uint8Array): string {
  const place = join(folder, "files");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), text);
  return join(place, name);
}

test("a copied link opens its note in the running app; one that leads nowhere says so", async ({
  app,
  desktop,
}) => {
  await rows(app).last().click();
  const title = await shownTitle(app);
  await clickMenu(desktop, "copy-note-link");
  const link = await expect
    .poll(() => desktop.readClipboard())
    .toMatch(/^nanobanana:\/\/note\/[0-9a-z]{8,40}$/)
    .then(() => desktop.readClipboard());
  await rows(app).first().click();
  await expect(app.getByRole("heading", { level: 1 })).not.toHaveText(title);
  await openWith(desktop.folder, link);
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(title);

  await openWith(desktop.folder, "nanobanana://note/00000000000000");
  await expect(app.getByText("not in this library", { exact: false })).toBeVisible();
  await openWith(desktop.folder, "nanobanana://note/../../etc/passwd");
  await expect(app.getByText("does not lead to a note", { exact: false })).toBeVisible();
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("a link on macOS comes by an event, and opens a note in the trash there", async ({ app, desktop }) => {
  await rows(app).first().click();
  const title = await shownTitle(app);
  await clickMenu(desktop, "copy-note-link");
  await expect.poll(() => desktop.readClipboard()).toContain("nanobanana://note/");
  const link = await desktop.readClipboard();
  await clickMenu(desktop, "move-to-trash");
  await expect(app.getByText("Moved to trash")).toBeVisible();
  await desktop.electron.evaluate(({ app }, address) => {
    app.emit("open-url", { preventDefault() {} }, address);
  }, link);
  await expect(app.getByText("This note is in the trash.")).toBeVisible();
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(title);
});

alone(
  "a file that the app is started with becomes a note and is shown; opened again, the same note is",
  async ({ folder }) => {
    const path = write(folder, "porto.md", "# Porto by rain\nThe tram was late.");
    const desktop = await startDesktop(folder, [path]);
    try {
      const page = await desktop.electron.firstWindow();
      await expect(editor(page)).toContainText("The tram was late.");
      await expect(rows(page)).toHaveCount(5);
      await rows(page).last().click();
      await expect(editor(page)).not.toContainText("The tram was late.");
      // Relative to where it is opened from, as a terminal does.
      await openWith(folder, "porto.md", join(folder, "files"));
      await expect(page.getByText("This file is here already", { exact: false })).toBeVisible();
      await expect(editor(page)).toContainText("The tram was late.");
      await expect(rows(page)).toHaveCount(5);
      write(folder, "porto.md", "# Porto by rain\nThe tram was early.");
      await openWith(folder, `file://${path}`);
      await expect(editor(page)).toContainText("The tram was early.");
      await expect(rows(page)).toHaveCount(6);

      await openWith(folder, write(folder, "photo.md", Buffer.from("89504e470d0a1a0a0000000d", "hex")));
      await expect(page.getByRole("region", { name: "Import" })).toContainText("photo.md");
      await openWith(folder, "missing.md", join(folder, "files"));
      await expect(page.getByRole("region", { name: "Import" })).toContainText("missing.md");
    } finally {
      await desktop.stop();
    }
  },
);
