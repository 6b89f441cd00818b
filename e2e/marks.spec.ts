import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: "Summarize" });
const lines = (page: Page) =>
  panel(page).getByRole("list", { name: "Lines and their sources" }).getByRole("listitem");

test("a line is left out of the summary by its button, and Undo brings it back @page", async ({ app }) => {
  await app.getByRole("option", { name: /Launch meeting/ }).click();
  const first = lines(app).first();
  const text = await first.getByRole("button").first().innerText();
  await first.hover();
  await first.getByRole("button", { name: "Leave out" }).click();
  await expect(lines(app).filter({ hasText: text.replace(/^\d+\s*/, "") })).toHaveCount(0);
  await app.getByRole("button", { name: "Undo" }).click();
  await expect(lines(app).first()).toContainText(text.replace(/^\d+\s*/, ""));
});

test("a name that is not mentioned adds its sentence as a pinned line, which the keyboard unpins @page", async ({
  app,
}) => {
  await app.getByRole("option", { name: /Launch meeting/ }).click();
  await panel(app).getByRole("button", { name: "Not mentioned" }).click();
  const item = panel(app)
    .getByRole("button", { name: /^Add the sentence with/ })
    .first();
  const name = (await item.innerText()).trim();
  await item.click();
  const pinned = lines(app).filter({ hasText: name });
  await expect(pinned).toHaveCount(1);
  await expect(
    panel(app).getByRole("button", { name: `Add the sentence with ${name}`, exact: true }),
  ).toHaveCount(0);
  const line = pinned.getByRole("button").first();
  await line.focus();
  await expect(pinned.getByText("pinned by you")).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app }).include("aside").setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await line.press("Alt+Shift+I");
  await expect(pinned).toHaveCount(0);
});
