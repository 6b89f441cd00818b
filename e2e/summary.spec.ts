import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { commandLine } from "./command-line.ts";
import { isShort } from "./form.ts";
import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: "Summarize" });
const lines = (page: Page) =>
  panel(page).getByRole("list", { name: "Lines and their sources" }).getByRole("listitem");
const editor = (page: Page) => page.getByRole("textbox", { name: "Note text" });
const choose = (page: Page, name: string) => panel(page).getByRole("radio", { name, exact: true }).click();
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? "");

test("key points come at once, and the options apply as they are chosen", async ({ app }) => {
  await expect(panel(app).getByText("3 key points").first()).toBeVisible();
  await expect(panel(app).getByText(/Key sentences · /)).toBeVisible();
  await choose(app, "Long");
  await expect(panel(app).getByText("7 key points").first()).toBeVisible();
  await choose(app, "Headline");
  await expect(lines(app)).toHaveCount(1);
  await app.reload();
  await expect(panel(app).getByRole("radio", { name: "Headline" })).toBeChecked();
});

test("pointing at a line lights its source, a click selects exactly that text, Esc goes back", async ({
  app,
}) => {
  const first = lines(app).first().getByRole("button").first();
  const text = (await first.innerText()).replace(/^\d+\s*/, "").trim();
  await first.hover();
  await expect(app.locator(".nb-source-hot").first()).toBeVisible();
  await first.click();
  await expect(editor(app)).toBeFocused();
  expect((await selected(app)).replace(/\s+/g, " ").trim()).toBe(text);
  await app.keyboard.press("Escape");
  await expect(first).toBeFocused();
});

test("who says a line is a source of its own, apart from what is said", async ({ app }) => {
  await app.getByRole("option", { name: /Launch meeting/ }).click();
  const line = app.locator("[data-line]").filter({ hasText: "Dan: The ovens are stuck" });
  const selected = (): Promise<string> => app.evaluate(() => String(getSelection()));
  await line.hover();
  await app.getByRole("button", { name: "Said by Dan" }).click();
  await expect.poll(selected).toBe("Dan");
  await line.click();
  await expect.poll(selected).toMatch(/^The ovens are stuck/);
});

const HALL =
  "# The hall\n\nThe old boiler cannot be repaired because its heat exchanger is cracked.\n\nA new boiler costs £2,150 and comes with a warranty of ten years.\n\nMs Okafor will order it on Thursday, before the frost comes.";

/** A note of the test's own, and its summary. */
async function write(app: Page): Promise<void> {
  await newNote(app);
  await app.keyboard.insertText(HALL);
  await expect(lines(app)).toHaveCount(3);
  await expect(app.getByText("Saved", { exact: true })).toBeVisible();
}

test("a source is still found after the text above it has changed", async ({ app }) => {
  await write(app);
  const last = lines(app).last().getByRole("button").first();
  const text = (await last.innerText()).replace(/^\d+\s*/, "").trim();
  await editor(app).press("Control+Home");
  await app.keyboard.type("A new opening that moves everything below it. ");
  await last.click();
  expect((await selected(app)).replace(/\s+/g, " ").trim()).toBe(text);
});

test("the summary follows the note as it changes", async ({ app }) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  await expect(panel(app).getByText("Write a sentence in the note", { exact: false })).toBeVisible();
  await expect(editor(app)).toBeFocused();
  await app.keyboard.type("The old boiler cannot be repaired.");
  await expect(lines(app)).toHaveText([/The old boiler cannot be repaired\./]);
  await app.keyboard.type(" A new one costs £2,150 with a ten-year warranty.");
  await expect(lines(app)).toHaveCount(2);
});

test("a summary is copied, inserted above in one undo step, and saved as a note", async ({ app, host }) => {
  await write(app);
  const first = (await lines(app).first().getByRole("button").first().innerText())
    .replace(/^\d+\s*/, "")
    .trim();
  await panel(app).getByRole("button", { name: "Copy" }).click();
  await expect.poll(() => host.readClipboard()).toContain("- ");
  const copied = await host.readClipboard();
  expect(copied.replace(/\\/g, "")).toContain(first);

  // A heading shows its mark while the caret is in it.
  const shown = async () => (await editor(app).innerText()).replace(/^# /, "");
  const before = await shown();
  await panel(app).getByRole("button", { name: "Insert above" }).click();
  await expect.poll(shown).not.toBe(before);
  await editor(app).press("Control+z");
  await expect.poll(shown).toBe(before);

  await panel(app).getByRole("button", { name: "Save as note" }).click();
  await expect(
    app.getByRole("listbox", { name: "Notes" }).getByRole("option", { name: /Summary of/ }),
  ).toBeVisible();
});

test("How was this made lists the stages and every piece with its tags", async ({ app }) => {
  await panel(app).getByRole("button", { name: "How was this made?" }).click();
  const view = app.getByRole("region", { name: "How was this made?" });
  for (const stage of ["segment", "clean", "embed", "keyphrases", "names", "figures", "summarize"]) {
    await expect(view.getByText(stage, { exact: true })).toBeVisible();
  }
  const pieces = view.getByRole("list", { name: "Pieces of the note" }).getByRole("listitem");
  await expect(pieces.first()).toBeVisible();
  await pieces.nth(1).getByRole("button").first().click();
  await expect(editor(app)).toBeFocused();
  expect((await selected(app)).length).toBeGreaterThan(0);
});

test("the ribbon goes through the pieces by keys and says what became of each @page", async ({ app }) => {
  await panel(app).getByRole("button", { name: "How was this made?" }).click();
  const ribbon = app.getByRole("slider", { name: /ribbon/ });
  await ribbon.press("Home");
  await expect(ribbon).toHaveAttribute("aria-valuetext", /^Heading, .*left out: names what stands under it/);
  await ribbon.press("ArrowDown");
  await expect(ribbon).toHaveAttribute("aria-valuetext", /^Sentence, .*line 1/);
  await ribbon.press("Enter");
  await expect(editor(app)).toBeFocused();
  expect((await selected(app)).length).toBeGreaterThan(0);
});

test("another language is summarized by word statistics, and the panel says so", async ({ app }) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(app)).toBeFocused();
  await app.keyboard.insertText(
    "Die alte Heizung kann nicht repariert werden, weil der Wärmetauscher gerissen ist. Die neue Anlage kostet 2.150 Euro und wird am Donnerstag eingebaut. Der Zuschuss der Stadt gilt leider nicht für Gasheizungen.",
  );
  await expect(panel(app).getByText(/German/)).toBeVisible();
  await expect(lines(app).first()).toBeVisible();
});

test("a script in a note stays text", async ({ app }) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(app)).toBeFocused();
  await app.keyboard.insertText(
    "# <img src=x onerror=alert(1)>\n\nThe <script>alert(1)</script> note says hello to everybody here. ![track](http://track.er/p.png) [go](javascript:alert(1)) ends the second sentence.",
  );
  await expect(lines(app).first()).toBeVisible();
  expect(await app.locator("img:not(.cm-widgetBuffer), script:not([src])").count()).toBe(0);
});

const MEGABYTES = isShort ? 1 : 5;

test(`a note of ${MEGABYTES} MB opens, shows how far its summary is, and Stop ends the work`, async ({
  app,
  host,
}, info) => {
  test.slow();
  const file = info.outputPath("long.md");
  const sentences = Array.from(
    { length: MEGABYTES * 14_000 },
    (_, index) => `Boiler number ${index} was repaired on a weekday of spring by Ms Okafor.`,
  );
  const paragraphs = Array.from({ length: MEGABYTES * 1_400 }, (_, at) =>
    sentences.slice(at * 10, at * 10 + 10).join(" "),
  );
  writeFileSync(file, `# A very long note\n\n${paragraphs.join("\n\n")}`);
  commandLine(host.folder, "notes", "add", file);
  await app
    .getByRole("listbox", { name: "Notes" })
    .getByRole("option", { name: /A very long note/ })
    .click();
  await panel(app).getByRole("button", { name: "Stop" }).click();
  await expect(panel(app).getByText("Stopped. Nothing was changed.")).toBeVisible();
  await choose(app, "Medium");
  await expect(lines(app).first()).toBeVisible({ timeout: 60_000 });
});
