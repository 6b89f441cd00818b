import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./shared-app.ts";

test("mistakes are marked as one types; a key opens the card, which accepts one in a step to undo @page", async ({
  app,
}) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  const text = app.getByRole("textbox", { name: "Note text" });
  await text.click();
  await app.keyboard.type("We recieved teh parcel and an book.");
  const marks = app.locator(".nb-correction");
  // The first check starts a process and reads its rules.
  await expect(marks).toHaveText(["recieved", "teh", "an"], { timeout: 20_000 });
  await expect(text).toHaveAttribute("spellcheck", "false");
  await text.press("Control+Home");
  await text.press("F8");
  const card = app.getByRole("dialog", { name: "Spelling" });
  await expect(card.getByRole("button", { name: "received", exact: true })).toBeFocused();
  const { violations } = await new AxeBuilder({ page: app })
    .include('[role="dialog"]')
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await app.keyboard.press("Enter");
  await expect(text).toHaveText("We received teh parcel and an book.");
  await expect(text).toBeFocused();
  await text.press("Control+z");
  await expect(text).toHaveText("We recieved teh parcel and an book.");
  await expect(marks).toHaveText(["recieved", "teh", "an"]);
});
