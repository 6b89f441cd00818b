import { rmSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { addModel, writeModel } from "./model-files.ts";

test("a model chosen in the settings judges the marks of rules, which stand alone when it is gone @page", async ({
  app,
  host,
  folder,
}) => {
  const path = await writeModel(folder, "tiny.gguf");
  await addModel(host, app, path);
  await expect(app.getByRole("list", { name: "Models" }).getByRole("button")).toHaveCount(1);
  await app.getByRole("button", { name: "All notes" }).click();
  await app.getByRole("button", { name: "New note" }).first().click();
  await app.getByRole("textbox", { name: "Note text" }).click();
  await app.keyboard.type("We recieved teh parcel.");
  await expect(app.locator(".nb-correction")).toHaveText(["recieved", "teh"], { timeout: 20_000 });
  await app.keyboard.press("Control+,");
  const settings = app.getByRole("dialog", { name: "Settings" });
  await expect(settings.getByText("Language engine · not needed now")).toBeVisible();
  await settings.getByRole("combobox", { name: "Corrections judged by" }).selectOption("tiny");
  await expect(settings.getByText(/Language engine · ready/)).toBeVisible();
  await app.keyboard.press("Escape");
  rmSync(path);
  await app.getByRole("textbox", { name: "Note text" }).press("Control+End");
  await app.keyboard.type(" An book is here.");
  await expect(app.getByText("Marked by rules alone:")).toBeVisible();
  await expect(app.locator(".nb-correction", { hasText: "An" })).toHaveCount(1);
});
