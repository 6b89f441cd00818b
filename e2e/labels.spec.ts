import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

test("selected words become an example of a label, which the settings list and take back @page", async ({
  app,
}) => {
  const text = await newNote(app);
  await app.keyboard.insertText("Please pay invoice 4711 by Friday.");
  await text.press("Control+a");
  await app.keyboard.press("Control+k");
  await app.keyboard.type("use as example");
  await app.keyboard.press("Enter");
  const dialog = app.getByRole("dialog", { name: "Use as example of a label" });
  await expect(dialog.getByText("Please pay invoice 4711 by Friday.")).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "Label" })).toBeFocused();
  await expect(dialog.getByRole("button", { name: "Add example" })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page: app }).include("dialog").setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await app.keyboard.type("invoice");
  await app.keyboard.press("Enter");
  await expect(app.getByText("1 of 5 examples of “invoice”")).toBeVisible();
  await expect(dialog).toBeHidden();

  await app.keyboard.press("Control+,");
  const settings = app.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("button", { name: "Edit: Labels by example" }).click();
  const examples = settings.getByRole("list", { name: "Examples of your labels" }).getByRole("listitem");
  await expect(examples).toHaveText(["Please pay invoice 4711 by Friday.Category · invoice"]);
  await expect(settings.getByText("Off: “category” needs")).toBeVisible();
  await examples.getByRole("button").focus();
  await app.keyboard.press("Delete");
  await expect(settings.getByText("No examples yet.")).toBeVisible();
  await settings.getByRole("button", { name: "Undo" }).last().click();
  await expect(examples).toHaveCount(1);
  await examples.getByRole("button").click();
  await expect(examples).toHaveCount(0);
});
