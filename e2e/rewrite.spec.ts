import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: "Rewrite" });
const TEXT = "Due to the fact that it's late, we can't go. In order to help, Dan stays.";

async function write(app: Page): Promise<void> {
  await app.keyboard.press("Alt+n");
  await expect(app.getByRole("textbox", { name: "Note text" })).toBeFocused();
  await app.keyboard.type(TEXT);
}

test("a rewrite is reviewed sentence by sentence and applied as one step @page", async ({ app }) => {
  await write(app);
  await app.keyboard.press("Control+j");
  await panel(app).getByRole("button", { name: "Concise" }).click();
  const sentences = panel(app).getByRole("list", { name: "Sentences and their new wording" });
  await expect(sentences.getByRole("listitem")).toHaveCount(2);
  for (const colorScheme of ["light", "dark"] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: app }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await sentences.getByRole("button", { name: "Keep the original" }).last().click();
  await panel(app).getByRole("button", { name: "Apply 1 of 2" }).click();
  const note = app.getByRole("textbox", { name: "Note text" });
  await expect(note).toHaveText("Because it's late, we can't go. In order to help, Dan stays.");
  await app.getByRole("button", { name: "Undo" }).click();
  await expect(note).toHaveText(TEXT);
});

test("buttons beside the selection rewrite it alone @page", async ({ app }) => {
  await write(app);
  await app.keyboard.press("Shift+Home");
  await expect(app.getByRole("toolbar", { name: "Rewrite the selection" })).toBeVisible();
  await expect(app.getByRole("textbox", { name: "Note text" })).toBeFocused();
  await app.keyboard.press("Alt+Shift+r");
  await app.keyboard.press("ArrowRight");
  await app.keyboard.press("ArrowRight");
  await app.keyboard.press("Enter");
  await expect(panel(app).getByText("Selection", { exact: true })).toBeVisible();
  await expect(panel(app).getByRole("button", { name: "More formal" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});
