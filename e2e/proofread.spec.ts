import { AxeBuilder } from "@axe-core/playwright";
import type { DesktopHost } from "./hosts/desktop.ts";
import { choosePopup, popupOf } from "./native-menus.ts";
import { expect, test } from "./shared-app.ts";
import { newNote } from "./write-note.ts";

test("mistakes are marked as one types; a key opens the card, which accepts one in a step to undo @page", async ({
  app,
}) => {
  const text = await newNote(app);
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

test("a long note has its first marks while the rest is still read @page", async ({ app }) => {
  await newNote(app);
  const lines = Array.from({ length: 300 }, (_, index) => `House ${index} stands at teh end of a street.`);
  await app.keyboard.insertText(lines.join("\n\n"));
  await app.keyboard.press("Control+F8");
  await expect(app.locator(".nb-correction").first()).toHaveText("teh", { timeout: 30_000 });
  await expect(app.getByText(/^\d\d? %$/)).toBeVisible({ timeout: 1 });
});

test("the marks of a note are worked through in a list, by keyboard, and the mouse shows one where it rests @page", async ({
  app,
}) => {
  const text = await newNote(app);
  await app.keyboard.insertText("# Post\n\nWe recieved teh parcel and an book. Ask Okafro in London.");
  const marks = app.locator(".nb-correction");
  await expect(marks).toHaveText(["recieved", "teh", "an"], { timeout: 20_000 });

  await marks.nth(1).hover();
  const card = app.getByRole("dialog", { name: "Spelling" });
  await expect(card.getByRole("button", { name: "the", exact: true })).toBeVisible();
  await expect(text).toBeFocused();
  await app.getByRole("listbox", { name: "Notes" }).hover();
  await expect(card).toBeHidden();

  await app.getByRole("button", { name: "3 marks: 2 spelling, 1 grammar" }).click();
  const items = app.getByRole("list", { name: "Marks" }).getByRole("listitem");
  await expect(items).toHaveCount(3);
  await expect(app.locator("[data-mark]").first()).toBeFocused();
  await app.keyboard.press("ArrowDown");
  await app.keyboard.press("Tab");
  await app.keyboard.press("Enter");
  await expect(text).toContainText("We recieved the parcel and an book. Ask Okafro in London.");
  await expect(items).toHaveCount(2);
  await expect(app.locator("[data-mark]").last()).toBeFocused();
  const more = items.last().getByRole("button", { name: "More ways to decide" });
  await more.press("Enter");
  await expect(app.getByRole("menuitem")).toHaveText(["a", "Ignore once", "Ignore always", "Turn rule off"]);
  await app.keyboard.press("Escape");
  await expect(more).toBeFocused();

  await app.getByRole("button", { name: "Check thoroughly" }).click();
  await expect(items).toHaveCount(3);
  await app.getByRole("button", { name: "Grammar 1" }).click();
  await expect(items).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page: app })
    .include('[data-column="panel"]')
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a right click on a mark offers its corrections first, and elsewhere the usual menu stays", async ({
  app,
  host,
}) => {
  const text = await newNote(app);
  await app.keyboard.type("We recieved the zorbly parcel.");
  const marks = app.locator(".nb-correction");
  await expect(marks).toHaveText(["recieved", "zorbly"], { timeout: 20_000 });
  const rightClick = (index: number) => marks.nth(index).click({ button: "right" });
  const decisions = ["Ignore once", "Ignore always", "Add to dictionary", "Turn rule off"];
  if (host.kind === "desktop") {
    const desktop = host as DesktopHost; // its kind says so
    const shown = await popupOf(desktop, () => rightClick(0));
    expect(shown[0]).toBe("received");
    expect(shown).toEqual(expect.arrayContaining([...decisions, "Paste", "Select all"]));
    expect(shown).not.toContain("Cut");
    await choosePopup(desktop, "received");
    await expect(text).toHaveText("We received the zorbly parcel.");
    expect(await popupOf(desktop, () => text.click({ button: "right", position: { x: 5, y: 5 } }))).toContain(
      "(Cut)",
    );
    await popupOf(desktop, () => rightClick(0));
    await choosePopup(desktop, "Ignore once");
  } else {
    const menu = app.getByRole("menu");
    await rightClick(0);
    await expect(menu.getByRole("menuitem").first()).toHaveText("received");
    expect(await menu.getByRole("menuitem").allInnerTexts()).toEqual(expect.arrayContaining(decisions));
    await menu.getByRole("menuitem", { name: "received", exact: true }).click();
    await expect(text).toHaveText("We received the zorbly parcel.");
    await expect(text).toBeFocused();
    await text.click({ button: "right", position: { x: 5, y: 5 } });
    await expect(menu).toHaveCount(0);
    await rightClick(0);
    await menu.getByRole("menuitem", { name: "Ignore once" }).click();
  }
  await expect(marks).toHaveCount(0);
  await expect(app.getByText("Ignored here")).toBeVisible();
});
