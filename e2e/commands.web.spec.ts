import { readFileSync } from "node:fs";
import { expect, test } from "./shared-app.ts";
import { editor, lines, rows, shownTitle } from "./native-menus.ts";
import { pdfText } from "./pdf-text.ts";

test("a right click and the menu key open the page's own menu on rows and lines", async ({ app, web }) => {
  await app.evaluate(() => {
    addEventListener("contextmenu", (event) => {
      document.body.dataset.taken = String(event.defaultPrevented);
    });
  });
  await rows(app).nth(1).click({ button: "right" });
  await expect(app.locator("body")).toHaveAttribute("data-taken", "true");
  const menu = app.getByRole("menu");
  await expect(menu.getByRole("menuitem")).toHaveText([
    /^Pin/,
    /^Pick to summarize/,
    /^Save as Markdown…/,
    /^Print…/,
    /^Move to trash/,
  ]);
  await expect(rows(app).nth(1)).toHaveAttribute("aria-selected", "true");
  await menu.getByRole("menuitem", { name: /^Pin/ }).click();
  await expect(rows(app).first()).toContainText("Pinned");

  const list = app.getByRole("listbox", { name: "Notes" });
  await list.focus();
  await app.keyboard.press("ContextMenu");
  await expect(menu.getByRole("menuitem").first()).toHaveText(/^Unpin/);
  await app.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(list).toBeFocused();
  await app.keyboard.press("Shift+F10");
  await app.keyboard.press("ArrowDown");
  await app.keyboard.press("Enter");
  await expect(rows(app).filter({ hasText: "Pinned" })).toHaveCount(0);

  await rows(app).first().click();
  const line = (await lines(app).nth(1).innerText()).replace(/^\d+\s+/, "");
  await lines(app).nth(1).click({ button: "right" });
  await menu.getByRole("menuitem", { name: "Copy the line" }).click();
  await expect.poll(() => web.readClipboard()).toBe(line);

  // Spelling and pasting are the browser's to offer.
  await editor(app).click({ button: "right" });
  await expect(app.locator("body")).toHaveAttribute("data-taken", "false");
  await expect(menu).toHaveCount(0);
});

test("a note is downloaded as Markdown, and printed without the window around it", async ({ app }) => {
  await rows(app).first().click();
  const title = await shownTitle(app);
  await expect(editor(app)).toContainText(title);
  const [download] = await Promise.all([app.waitForEvent("download"), app.keyboard.press("Control+Shift+S")]);
  expect(download.suggestedFilename()).toBe(`${title}.md`);
  expect(readFileSync(await download.path(), "utf8")).toMatch(`# ${title}\n`);

  // The dialog of a printer has no place in a test; what it would print does.
  await app.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector(".nb-print")?.textContent ?? "";
    };
  });
  await app.keyboard.press("Control+p");
  await expect(app.locator("body")).toHaveAttribute("data-printed", new RegExp(`^${title}`));
  await expect(app.locator(".nb-print")).toHaveCount(0);

  const text = pdfText(await app.pdf());
  expect(text).toContain(title);
  expect(text).not.toContain("All notes");
  await expect(app.locator(".nb-print")).toHaveCount(0);
});
