import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";

const HALL =
  "# Hall\n\nThe roof leaks above the stage. The builder asks £4,200 for new tiles. Ana will order the lamps. #site";
const GARDEN = "# Garden\n\nThe pond needs a new pump before the frogs wake. Dan will paint the fence. #site";

const panel = (page: Page) => page.getByRole("complementary", { name: "Summarize" });
const rows = (page: Page) => page.getByRole("listbox", { name: "Notes" }).getByRole("option");

async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "New note" }).first().click();
  await expect(page.getByRole("textbox", { name: "Note text" })).toBeFocused();
  await page.keyboard.insertText(text);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

test("the notes of a tag are summarized together, and a line opens its note at the words @page", async ({
  app,
}) => {
  await writeNote(app, HALL);
  await writeNote(app, GARDEN);
  await app.getByRole("button", { name: "site 2" }).click();
  await expect(rows(app)).toHaveCount(2);
  await app.getByRole("button", { name: "Summarize the notes shown" }).click();
  await expect(panel(app).getByRole("heading", { name: "#site" })).toBeVisible();
  await expect(panel(app).getByText("2 notes were read.")).toBeVisible();
  const line = panel(app).getByRole("region", { name: "2 notes, each by itself" });
  await line.getByRole("button", { name: /roof leaks|asks £4,200/ }).click();
  await expect(app.getByRole("option", { name: /^Hall The roof/ })).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => app.evaluate(() => getSelection()?.toString())).toMatch(/roof leaks|asks £4,200/);
  await expect(rows(app)).toHaveCount(2);
  await panel(app).getByRole("radio", { name: "Tasks" }).click();
  await expect(panel(app).getByRole("button", { name: /Dan will paint the fence/ })).toBeVisible();
  await panel(app).getByRole("radio", { name: "Changes" }).click();
  await expect(panel(app).getByText("Nothing changed since then.")).toBeVisible();
  await panel(app).getByRole("button", { name: "Back to the note" }).click();
  await expect(panel(app).getByRole("tab", { name: "Summary" })).toBeVisible();
});

test("notes are picked in the list and summarized together @page", async ({ app }) => {
  await rows(app)
    .nth(0)
    .click({ modifiers: ["ControlOrMeta"] });
  await rows(app)
    .nth(1)
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(app.getByText("2 notes picked")).toBeVisible();
  await app.getByRole("region", { name: "Notes" }).getByRole("button", { name: "Summarize" }).click();
  await expect(panel(app).getByText("2 notes were read.")).toBeVisible();
  await expect(panel(app).getByRole("heading", { name: "2 picked notes" })).toBeVisible();
});

test("how a summary of several notes was made leads to the words of each, and back @page", async ({
  app,
}) => {
  await writeNote(app, HALL);
  await writeNote(app, GARDEN);
  await app.getByRole("button", { name: "site 2" }).click();
  await app.getByRole("button", { name: "Summarize the notes shown" }).click();
  await panel(app).getByRole("button", { name: "How was this made?" }).click();
  const trace = panel(app).getByRole("region", { name: "How was this made?" });
  const made = trace.getByRole("list", { name: "Notes and their passages" }).getByRole("listitem");
  await expect(made.filter({ has: app.getByRole("heading") })).toHaveText([
    "Hall21 words · 1 of at most 2 lines · 3 of 3 passages weighed · decided anew",
    "Garden17 words · 2 of at most 2 lines · 2 of 2 passages weighed · decided anew",
  ]);
  await expect(made.filter({ hasText: /^Sentence · line 1/ })).toHaveCount(1);
  await trace.getByRole("listitem").first().getByRole("button").click();
  await expect(made.getByRole("button", { name: /line 1/ })).toBeFocused();
  await made.first().getByRole("button").focus();
  await app.keyboard.press("ArrowDown");
  await expect(made.nth(1).getByRole("button")).toBeFocused();
  await app.keyboard.press("Enter");
  await expect
    .poll(() => app.evaluate(() => getSelection()?.toString()))
    .toBe("The roof leaks above the stage.");
  await app.keyboard.press("Escape");
  await expect(made.nth(1).getByRole("button")).toBeFocused();
  await app.keyboard.press("Enter");
  await expect(app.getByRole("textbox", { name: "Note text" })).toBeFocused();
  await app.keyboard.press("Delete");
  await made.nth(1).getByRole("button").click();
  await expect(app.getByText("These words are no longer in the note.")).toBeVisible();
  await app.keyboard.press("Escape");
  await expect(panel(app).getByRole("button", { name: "How was this made?" })).toBeFocused();
});
