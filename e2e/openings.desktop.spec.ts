import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { commandLine } from "./command-line.ts";
import { isShort } from "./form.ts";
import { type DesktopHost, electronProgram } from "./hosts/desktop.ts";
import { test as alone } from "./quiet-app.ts";
import { expect, test } from "./shared-app.ts";

const root = resolve(import.meta.dirname, "..");
/** Files of the folder that is dropped, a hundred in each folder of it. */
const FILES = isShort ? 500 : 5_000;
const shown = FILES.toLocaleString("en");
const UNKNOWN = "0".repeat(26);
const list = (page: Page) => page.getByRole("listbox", { name: "Notes" });

/** Starts the app once more on the same data folder, as a file manager does; it hands over what it was to open. */
async function startAgain(desktop: DesktopHost, cwd: string, ...items: string[]): Promise<void> {
  const second = spawn(electronProgram(), [root, "--data", desktop.folder, ...items], {
    stdio: "ignore",
    cwd,
  });
  expect(await once(second, "exit")).toEqual([0, null]);
}

test("a second start hands its files to the first, which makes notes of them; a link that leads nowhere is said to", async ({
  app,
  desktop,
}, info) => {
  test.setTimeout(180_000);
  const files = info.outputPath("files");
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, "one.md"), "# Handed over by name");
  writeFileSync(join(files, "two words.txt"), "Handed over in full");
  await startAgain(desktop, files, "one.md", join(files, "two words.txt"));
  await expect(list(app).getByRole("option", { name: /Handed over by name/ })).toBeVisible();
  await expect(list(app).getByRole("option", { name: /Handed over in full/ })).toBeVisible();

  await startAgain(desktop, files, "nanobanana://note/../../etc/passwd");
  await expect(app.getByText("This link does not lead to a note.")).toBeVisible();
  await startAgain(desktop, files, `nanobanana://note/${UNKNOWN}`);
  await expect(app.getByText("The note this link leads to is not in this library.")).toBeVisible();
  await expect(list(app).getByRole("option")).toHaveCount(6);
  expect(desktop.electron.windows()).toHaveLength(1);
});

test("a second start that does not arrive whole is said to", async ({ app, desktop }) => {
  await desktop.electron.evaluate(({ app }) => {
    app.emit("second-instance", {}, [], "", { open: ["/cut/off"] });
  });
  await expect(app.getByText("What was to be opened did not arrive.", { exact: false })).toBeVisible();
});

alone(
  `a dropped folder of ${shown} files becomes notes, and the window answers meanwhile`,
  async ({ app, folder }) => {
    alone.setTimeout(600_000);
    const files = join(folder, "many");
    for (let part = 0; part < FILES / 100; part += 1) {
      mkdirSync(join(files, String(part)), { recursive: true });
      for (let count = 0; count < 100; count += 1)
        writeFileSync(join(files, String(part), `${count}.md`), `# File ${part * 100 + count}\nOne of many.`);
    }
    await drop(app, files);
    await expect(app.getByRole("region", { name: "Import" })).toContainText(shown);
    await app.getByRole("button", { name: "New note" }).first().click();
    await expect(app.getByRole("textbox", { name: "Note text" })).toBeFocused();
    await app.keyboard.insertText("Typed during the import");
    await expect(app.getByText("Saved", { exact: true })).toBeVisible();
    await expect(app.getByText(`Added ${shown} notes`)).toBeVisible({ timeout: 500_000 });
    const last = `File ${FILES - 1}`;
    expect(commandLine(folder, "search", last)).toContain(last);
  },
);

/** Drops a path as a file manager does, with events that the browser trusts. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  await session.detach();
}
