import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { commandLine } from "./command-line.ts";
import { test as alone } from "./quiet-app.ts";
import { expect, test } from "./shared-app.ts";

const list = (page: Page) => page.getByRole("listbox", { name: "Notes" });
const option = (page: Page, name: string | RegExp) => list(page).getByRole("option", { name });
const editor = (page: Page) => page.getByRole("textbox", { name: "Note text" });
const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

/** A note of its own, written by keyboard. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveText(/^(Write, or paste.*)?$/);
  await page.keyboard.type(text);
  await saved(page);
}

test("the first run shows four sample notes, which one click removes and Undo brings back", {
  tag: "@page",
}, async ({ app }) => {
  await expect(list(app).getByRole("option")).toHaveCount(4);
  await app.getByRole("button", { name: "Settings" }).click();
  await app.getByRole("button", { name: "Remove", exact: true }).click();
  await app.keyboard.press("Escape");
  await expect(list(app).getByRole("option")).toHaveCount(0);
  await app.getByRole("button", { name: "Undo" }).click();
  await expect(list(app).getByRole("option")).toHaveCount(4);
});

test("a note is saved as it is written and is there after a reload", async ({ app }) => {
  await write(app, "# Boiler call\nMs Okafor called.");
  await expect(option(app, /Boiler call/)).toBeVisible();
  await app.reload();
  await option(app, /Boiler call/).click();
  await expect(editor(app)).toContainText("Ms Okafor called.");
});

alone("what was called saved outlives a killed host", { tag: "@page" }, async ({ app, host, start }) => {
  alone.slow();
  await write(app, "Kept through a crash");
  await host.stop("SIGKILL");
  const again = await start(host.folder);
  await expect(option(await again.first(), /Kept through a crash/)).toBeVisible();
});

test("the list filters as one types and says when nothing is found", { tag: "@page" }, async ({ app }) => {
  await write(app, "Wisteria and soapy water");
  await app.getByRole("searchbox", { name: "Filter notes" }).fill("wister");
  await expect(list(app).getByRole("option")).toHaveCount(1);
  await expect(option(app, /Wisteria/)).toBeVisible();
  await app.getByRole("searchbox", { name: "Filter notes" }).fill('zeppelin "(*');
  await expect(app.getByText("No note contains", { exact: false })).toBeVisible();
});

test("a note goes to the trash, back by Undo, and away for good", { tag: "@page" }, async ({ app }) => {
  await write(app, "Short-lived");
  await option(app, /Short-lived/).click();
  await option(app, /Short-lived/).press("Delete");
  await expect(option(app, /Short-lived/)).toBeHidden();
  await app.getByRole("button", { name: "Undo" }).click();
  await expect(option(app, /Short-lived/)).toBeVisible();

  await option(app, /Short-lived/).click();
  await option(app, /Short-lived/).press("Delete");
  await app.getByRole("button", { name: /^Trash/ }).click();
  await option(app, /Short-lived/).click();
  await expect(editor(app)).toHaveAttribute("aria-readonly", "true");
  await app.getByRole("button", { name: "Delete forever" }).first().click();
  await app.getByRole("dialog").getByRole("button", { name: "Delete forever" }).click();
  await expect(option(app, /Short-lived/)).toBeHidden();
});

test("deleting for good names the copies of the library that still hold the text", { tag: "@page" }, async ({
  app,
  host,
}) => {
  const backups = join(host.folder, "backups");
  const damaged = join(host.folder, "broken-2026-02-07T12-00-00-000Z");
  const note = list(app).getByRole("option").first();
  await note.click();
  await note.press("Delete");
  await expect(list(app).getByRole("option")).toHaveCount(3);
  mkdirSync(backups);
  writeFileSync(join(backups, "library-v1-2026-01-05T12-00-00-000Z.sqlite"), "copy");
  mkdirSync(damaged);
  await app.reload();
  await app.getByRole("button", { name: /^Trash/ }).click();
  await note.click();
  const questions = [
    ["Delete forever", "Delete this note for good?"],
    ["Empty trash", "Empty the trash?"],
  ] as const;
  for (const [action, title] of questions) {
    await app.getByRole("button", { name: action }).first().click();
    const dialog = app.getByRole("dialog", { name: title });
    await expect(dialog).toContainText("A backup made before an update, on 5 January 2026, may still hold");
    await expect(dialog).toContainText("A damaged library that was set aside on 7 February 2026");
    await app.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  for (const copy of [backups, damaged]) rmSync(copy, { recursive: true });
});

test("two windows stay in step", { tag: "@page" }, async ({ app, host }) => {
  const second = await host.another();
  await write(app, "# Shared\nfirst line");
  await option(second, /Shared/).click();
  await expect(editor(second)).toContainText("first line");
  await editor(app).press("Control+End");
  await app.keyboard.type("\nsecond line");
  await expect(editor(second)).toContainText("second line");
  await editor(second).press("Control+End");
  await second.keyboard.type("\nthird line");
  await expect(editor(app)).toContainText("third line");
});

test("two windows that change one note at once lose no word", { tag: "@page" }, async ({ app, host }) => {
  await write(app, "Common ground. ");
  const second = await host.another();
  await option(second, /Common ground/).click();
  await expect(editor(second)).toContainText("Common ground");
  await Promise.all([
    editor(app)
      .press("Control+End")
      .then(() => app.keyboard.type("Left words.")),
    editor(second)
      .press("Control+End")
      .then(() => second.keyboard.type("Right words.")),
  ]);
  await saved(app);
  await saved(second);
  for (const half of ["Left", "Right"])
    expect(commandLine(host.folder, "search", `${half} words`)).toContain(half);
});

test("Undo reaches back across saves", { tag: "@page" }, async ({ app }) => {
  await write(app, "one");
  await app.keyboard.press("Enter");
  await app.keyboard.type("two");
  await saved(app);
  for (let step = 0; step < 4; step++) await app.keyboard.press("Control+z");
  await expect(editor(app)).not.toContainText("two");
});

test("a task is ticked by keyboard and by pointer, and the text follows", { tag: "@page" }, async ({
  app,
}) => {
  await write(app, "- [ ] Ask Dan");
  const box = app.getByRole("checkbox").first();
  await app.keyboard.press("Control+Enter");
  await expect(box).toBeChecked();
  await box.click();
  await expect(box).not.toBeChecked();
  await box.click();
  await expect(box).toBeChecked();
  await saved(app);
  await app.reload();
  await expect(app.getByRole("checkbox").first()).toBeChecked();
});
