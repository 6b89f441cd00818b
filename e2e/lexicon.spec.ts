import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addModel, writeModel } from "./model-files.ts";
import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

const text = (page: Page) => page.getByRole("textbox", { name: "Note text" });

async function write(page: Page, body: string): Promise<void> {
  await newNote(page);
  await page.keyboard.insertText(body);
}

test("a synonym takes the place of the word by keyboard alone, and one undo brings it back @page", async ({
  app,
}) => {
  await write(app, "The children ran home with an answer");
  for (let step = 0; step < 27; step += 1) await app.keyboard.press("ArrowLeft");
  await app.keyboard.press("Alt+Shift+D");
  const card = app.getByRole("dialog", { name: "Meaning of children" });
  await expect(card.getByText("a young person of either sex")).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app })
    .include("[role=dialog]")
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await app.keyboard.press("ArrowDown");
  await expect(card.getByRole("button", { name: "kids" }).first()).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(card).toBeHidden();
  await expect(text(app)).toHaveText("The kids ran home with an answer");
  await expect(text(app)).toBeFocused();
  await app.keyboard.press("Control+Z");
  await expect(text(app)).toHaveText("The children ran home with an answer");
});

test("a word without entry says so, and Escape gives the caret back @page", async ({ app }) => {
  await write(app, "kubernetes");
  await app.keyboard.press("Alt+Shift+D");
  await expect(app.getByText("No entry for “kubernetes”.")).toBeVisible();
  await app.keyboard.press("Escape");
  await expect(text(app)).toBeFocused();
  await app.keyboard.insertText(" too");
  await expect(text(app)).toHaveText("kubernetes too");
});

test("an abbreviation is expanded at the caret, and its words are shortened again @page", async ({ app }) => {
  await write(app, "Our service level agreement (SLA) ends. The SLA");
  await app.keyboard.press("Alt+Shift+E");
  const long = "Our service level agreement (SLA) ends. The service level agreement";
  await expect(text(app)).toHaveText(long);
  await app.keyboard.press("Alt+Shift+E");
  await expect(text(app)).toHaveText("Our service level agreement (SLA) ends. The SLA");
});

test("an idea from the note is put below the caret's line, and a date into it @page", async ({ app }) => {
  await write(app, "Who pays for the hall?");
  await app.keyboard.press("Alt+Shift+Q");
  const card = app.getByRole("dialog", { name: "Quick idea" });
  await expect(card.getByRole("heading", { name: "From this note" })).toBeVisible();
  await card.getByRole("button", { name: "Answer: Who pays for the hall?" }).click();
  await expect(text(app)).toContainText("- Answer: Who pays for the hall?");
  await app.keyboard.press("Control+K");
  await app.keyboard.insertText("insert date as");
  await app.keyboard.press("Enter");
  await expect(text(app)).toContainText(/\d{4}-\d\d-\d\d/);
});

test("a model brainstorms under its own name, marked as a draft @page", async ({ app, host, folder }) => {
  await addModel(host, app, await writeModel(folder, "muse.gguf"));
  await expect(app.getByRole("article", { name: "muse" })).toBeVisible();
  await app.getByRole("button", { name: /^All notes/ }).click();
  await write(app, "Where do we meet?");
  await app.keyboard.press("Alt+Shift+Q");
  const card = app.getByRole("dialog", { name: "Quick idea" });
  await card.getByRole("button", { name: "Brainstorm with muse" }).click();
  await expect(card.getByRole("heading", { name: "muse · Draft" })).toBeVisible();
  await expect(
    card.getByText(/^(Written by the model, not found in the note|The model wrote nothing)/),
  ).toBeVisible();
  await app.keyboard.press("Escape");
  await expect(text(app)).toHaveText("Where do we meet?");
});
