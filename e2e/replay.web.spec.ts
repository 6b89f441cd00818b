import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

const dialogOf = (app: Page) => app.getByRole("dialog", { name: "Replay a record" });

/** Saves what a button saves, and gives the path of the file. */
async function saved(app: Page, press: () => Promise<void>): Promise<string> {
  const download = app.waitForEvent("download");
  await press();
  return (await download).path();
}

async function chooseRecord(app: Page, file: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  const chooser = app.waitForEvent("filechooser");
  await dialogOf(app)
    .getByRole("button", { name: /^Choose a/ })
    .press("Enter");
  await (await chooser).setFiles(file);
}

test("a rewrite's record is replayed: equal to the byte, and every difference named after an edit", async ({
  app,
}) => {
  const text = await newNote(app);
  await app.keyboard.type("Due to the fact that it's late, we can't go. Dan stays in order to help.");
  await app.keyboard.press("Control+j");
  const panel = app.getByRole("complementary", { name: "Rewrite" });
  await panel.getByRole("button", { name: "Concise" }).click();
  await panel.getByText("How was this made?").click();
  const record = await saved(app, () => panel.getByRole("button", { name: "Save a record…" }).click());

  await panel.getByRole("button", { name: "Replay a record…" }).click();
  const dialog = dialogOf(app);
  await expect(dialog.getByRole("button", { name: "Choose a record…" })).toBeFocused();
  await chooseRecord(app, record);
  await expect(dialog.getByRole("status")).toContainText("The same text came out, byte for byte.");
  await expect(dialog.getByRole("status")).toContainText("Nothing differs from the record.");
  await app.keyboard.press("Escape");

  await text.press("Control+End");
  await app.keyboard.type(" Ann left.");
  await panel.getByRole("button", { name: "Replay a record…" }).click();
  await chooseRecord(app, record);
  await expect(dialog.getByRole("status")).toContainText("Another text came out.");
  const differences = dialog.getByRole("list", { name: "Differences from the record" }).getByRole("listitem");
  await expect(differences).toHaveText([
    /^Text it was made from, sha256/,
    /^Text that came out.*added:  Ann left\.$/,
    /^Sentence 3.*Ann left\./,
  ]);
  for (const colorScheme of ["light", "dark"] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: app }).include("dialog").setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  const other = { name: "other.json", mimeType: "application/json", buffer: Buffer.from('{"kind":"else"}') };
  await chooseRecord(app, other);
  await expect(dialog.getByRole("alert")).toContainText("“other.json” is no record.");
});

test("a summary's record is saved and replayed in the same dialog", async ({ app }) => {
  await app.getByRole("button", { name: "How was this made?" }).click();
  await app.getByRole("button", { name: "Save how it was made" }).press("Enter");
  const record = await saved(app, () => app.getByRole("menuitem", { name: "Save a record…" }).press("Enter"));
  await app.getByRole("button", { name: "Save how it was made" }).press("Enter");
  await app.getByRole("menuitem", { name: "Replay a record…" }).press("Enter");
  await chooseRecord(app, record);
  await expect(dialogOf(app).getByRole("status")).toContainText("The same text came out, byte for byte.");
});
