import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./shared-app.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const panel = (page: Page) => page.getByRole("complementary", { name: "Summarize" });

/** Without frames to join there is no need for the page of its own that axe would open. */
const axe = (page: Page) => new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name })).toBeVisible();
}

const VIEWS: readonly [name: string, open: (page: Page) => Promise<void>][] = [
  ["notes", (page) => expect(panel(page).getByText("3 key points").first()).toBeVisible()],
  ["trash", (page) => page.getByRole("button", { name: /^Trash/ }).click()],
  ["settings", (page) => page.getByRole("button", { name: "Settings" }).click()],
  ["palette", (page) => page.keyboard.press("Control+k")],
  ["about", (page) => command(page, "About Nano Banana")],
  ["tasks", (page) => panel(page).getByRole("tab", { name: "Tasks" }).click()],
  ["topics", (page) => panel(page).getByRole("tab", { name: "Topics" }).click()],
  ["summary", (page) => panel(page).getByRole("tab", { name: "Summary" }).click()],
  ["how it was made", (page) => panel(page).getByRole("button", { name: "How was this made?" }).click()],
];

test("axe finds nothing in any view, in light and dark", async ({ app }) => {
  test.slow();
  for (const [name, open] of VIEWS) {
    await test.step(name, async () => {
      await open(app);
      for (const colorScheme of ["light", "dark"] as const) {
        await app.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await axe(app).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      await app.keyboard.press("Escape");
      await app.getByRole("button", { name: /^All notes/ }).click();
    });
  }
});

test("at no size is anything wider than the window", async ({ app }) => {
  for (const [width, height] of [
    [1440, 860],
    [1024, 700],
    [700, 800],
  ] as const) {
    await app.setViewportSize({ width, height });
    const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
});

test("every word of the page comes from the language file", async ({ app: page }) => {
  await page.evaluate(() => {
    location.search = "?locale=pseudo";
  });
  await page.waitForURL(/locale=pseudo/);
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.getByRole("listbox").press("End");
  const plain = await page.evaluate(() => {
    const own = ['[role="option"]', ".cm-editor", "ol", "h1", "kbd", "[data-user-text]"].join(",");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      if (/[a-z]{3}/i.test(text) && !node.parentElement?.closest(own) && !/[^\x20-\x7e·…“”’×]/.test(text))
        found.push(text);
    }
    return found;
  });
  expect(plain).toEqual([]);
});

test("from start to a copied summary by keyboard alone", async ({ app, host }) => {
  await app.keyboard.press("Control+k");
  await app.keyboard.type("new note");
  await app.keyboard.press("Enter");
  await expect(app.getByRole("textbox", { name: "Note text" })).toBeFocused();
  await app.keyboard.type(
    "# Boiler\nThe old boiler cannot be repaired. The new one costs £2,150 and comes on Thursday.",
  );
  await expect(
    panel(app).getByRole("list", { name: "Lines and their sources" }).getByRole("listitem").first(),
  ).toBeVisible();
  await app.keyboard.press("Control+k");
  await app.keyboard.type("copy summary");
  await app.keyboard.press("Enter");
  await expect.poll(() => host.readClipboard()).toContain("boiler cannot be repaired");
});

test("the theme is chosen, kept, and overrides the system's", async ({ app }) => {
  await app.emulateMedia({ colorScheme: "light" });
  const ink = () => app.evaluate(() => getComputedStyle(document.body).color);
  const light = await ink();
  await app.getByRole("button", { name: "Settings" }).click();
  await app.getByRole("radio", { name: "Dark" }).click();
  await expect.poll(ink).not.toBe(light);
  const dark = await ink();
  await app.reload();
  await expect(app.getByRole("listbox", { name: "Notes" })).toBeVisible();
  expect(await ink()).toBe(dark);
});
