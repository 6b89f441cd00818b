import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

const settingsOf = (app: Page) => app.getByRole("dialog", { name: "Settings" });

test("the own dictionary takes a word, finds it, gives it back by Undo, and reads and saves a file @page", async ({
  app,
}) => {
  await app.keyboard.press("Control+,");
  const settings = settingsOf(app);
  await settings.getByRole("button", { name: "Edit: Your dictionary" }).click();
  const field = settings.getByRole("textbox", { name: "Find or add a word" });
  await expect(field).toBeFocused();
  await field.pressSequentially("Quibix");
  await field.press("Enter");
  const words = settings.getByRole("list", { name: "Words of your dictionary" }).getByRole("listitem");
  await expect(words).toHaveText(["Quibix"]);

  const chooser = app.waitForEvent("filechooser");
  await settings.getByRole("button", { name: "Import…" }).click();
  const text = `Quibix\nZorbly\n${"long".repeat(30)}\nAlmand\n`;
  await (await chooser).setFiles({ name: "words.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(words).toHaveText(["Almand", "Quibix", "Zorbly"]);
  await expect(settings.getByText("2 words added · 1 was there already · Left out")).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app }).include("dialog").setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await field.focus();
  await field.press("ArrowDown");
  await app.keyboard.press("ArrowDown");
  await expect(settings.getByRole("button", { name: "Remove “Quibix”" })).toBeFocused();
  await app.keyboard.press("Delete");
  await expect(words).toHaveText(["Almand", "Zorbly"]);
  await expect(settings.getByRole("button", { name: "Remove “Zorbly”" })).toBeFocused();
  await settings.getByRole("button", { name: "Undo" }).click();
  await expect(words).toHaveText(["Almand", "Quibix", "Zorbly"]);
  const download = app.waitForEvent("download");
  await settings.getByRole("button", { name: "Export…" }).click();
  expect((await download).suggestedFilename()).toBe("Nano Banana dictionary.txt");

  await settings.getByRole("button", { name: "Remove “Almand”" }).click();
  await settings.getByRole("button", { name: "Remove “Quibix”" }).click();
  await settings.getByRole("button", { name: "Remove “Zorbly”" }).click();
  await expect(field).toBeFocused();
  await app.keyboard.press("Escape");
  await expect(settings.getByRole("button", { name: "Edit: Your dictionary" })).toBeFocused();
  await expect(settings.getByText("No words")).toBeVisible();
});

test("a word learned in another window loses its mark in this one without a key @page", async ({
  app,
  host,
}) => {
  await newNote(app);
  await app.keyboard.type("We recieved the zorbly parcel.");
  const marks = app.locator(".nb-correction");
  await expect(marks).toHaveText(["recieved", "zorbly"], { timeout: 20_000 });
  await expect(app.getByText("Saved", { exact: true })).toBeVisible();
  const other = await host.another();
  await expect(other.getByRole("textbox", { name: "Note text" })).toBeVisible();
  await other.keyboard.press("Control+,");
  await settingsOf(other).getByRole("button", { name: "Edit: Your dictionary" }).click();
  await other.getByRole("textbox", { name: "Find or add a word" }).fill("zorbly");
  await other.keyboard.press("Enter");
  await expect(marks).toHaveText(["recieved"]);
  await settingsOf(other).getByRole("button", { name: "Remove “zorbly”" }).click();
  await expect(marks).toHaveText(["recieved", "zorbly"]);
  await other.close();
});

test("rules that are off and marks that are ignored come back from the settings @page", async ({ app }) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  const text = app.getByRole("textbox", { name: "Note text" });
  await text.click();
  await app.keyboard.type("We recieved teh parcel in order to try it.");
  const marks = app.locator(".nb-correction");
  await expect(marks).toHaveText(["recieved", "teh", "in order to"], { timeout: 20_000 });
  for (const [label, left] of [
    ["Ignore once", ["teh", "in order to"]],
    ["Ignore always", ["in order to"]],
    ["Turn rule off", []],
  ] as const) {
    await marks.first().click();
    await app.getByRole("button", { name: label }).click();
    await expect(marks).toHaveText([...left]);
  }

  await app.keyboard.press("Control+,");
  const settings = settingsOf(app);
  await expect(settings.getByText("1 turned off")).toBeVisible();
  await settings.getByRole("button", { name: "Edit: Ignored marks" }).click();
  const ignored = settings.getByRole("listitem");
  await expect(ignored).toHaveText([/“teh”Everywhere/, /“recieved”We recieved teh parcel/]);
  await ignored.first().getByRole("button").press("Enter");
  await expect(ignored).toHaveCount(1);
  await ignored.first().getByRole("button").press("Enter");
  await expect(settings.getByText("Marks that you ignore stand here")).toBeFocused();
  await app.keyboard.press("Escape");
  await settings.getByRole("button", { name: "Edit: Proofreading rules" }).click();
  const rules = settings.getByRole("list", { name: "Rules, those turned off first" }).getByRole("listitem");
  await expect(rules.first().getByRole("switch", { name: "“in order to”" })).not.toBeChecked();
  const { violations } = await new AxeBuilder({ page: app }).include("dialog").setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await settings.getByRole("textbox", { name: "Find a rule" }).fill("order wordiness");
  await expect(rules).not.toHaveCount(0);
  await expect(rules.filter({ hasText: "Style" })).toHaveCount(0);
  const rule = rules.getByRole("switch", { name: "“in order to”" });
  await rule.click();
  await expect(rule).toBeChecked();
  await app.keyboard.press("Escape");
  await expect(settings.getByText("All on")).toBeVisible();
  await app.keyboard.press("Escape");
  await expect(marks).toHaveText(["recieved", "teh", "in order to"]);
});
