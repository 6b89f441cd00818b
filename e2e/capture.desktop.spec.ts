import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { join } from "node:path";
import { expect, test } from "./shared-app.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import type { StandinHooks } from "./standin/hooks.ts";

const list = (page: Page) => page.getByRole("listbox", { name: "Notes" });
const field = (page: Page) => page.getByRole("textbox", { name: "Text of the new note" });

/** Presses the shortcut while another program is in front, and gives the small window that comes. */
async function open(desktop: DesktopHost, keys = "CommandOrControl+Shift+Space"): Promise<Page> {
  // The window that comes next is the small one. The shortcut works once the library is open.
  await desktop.electron.firstWindow();
  await expect
    .poll(() => desktop.electron.evaluate(({ globalShortcut }, is) => globalShortcut.isRegistered(is), keys))
    .toBe(true);
  const opened = desktop.electron.waitForEvent("window");
  await press(desktop, keys);
  const page = await opened;
  await expect(field(page)).toBeFocused();
  return page;
}

async function press({ electron }: DesktopHost, keys: string): Promise<void> {
  await electron.evaluate(
    (_electron, accelerator) =>
      (globalThis as unknown as { standin: StandinHooks }).standin.pressShortcut(accelerator),
    keys,
  );
}

/** The capture window, as the main process knows it. */
function state({ electron }: DesktopHost) {
  return electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.getTitle() === "Quick capture");
    return window && { isVisible: window.isVisible(), isOnTop: window.isAlwaysOnTop() };
  });
}

test("the shortcut brings a small window over any program; Enter files the note, which is in the list", async ({
  app,
  desktop,
}) => {
  const capture = await open(desktop);
  expect(await state(desktop)).toEqual({ isVisible: true, isOnTop: true });
  await capture.keyboard.type("Call Ms Okafor");
  await capture.keyboard.press("Shift+Enter");
  await capture.keyboard.type("about the boiler");
  await capture.keyboard.press("Enter");
  await expect(capture.getByRole("status")).toContainText("Filed as “Call Ms Okafor”");
  await expect(field(capture)).toHaveValue("");
  await expect(list(app).getByRole("option", { name: /Call Ms Okafor about the boiler/ })).toBeVisible();
  await expect.poll(() => state(desktop)).toMatchObject({ isVisible: false });
});

test("Esc hides it with the text, which outlives a crash of the page; a click elsewhere hides it only when empty", async ({
  desktop,
}) => {
  const capture = await open(desktop);
  await capture.keyboard.type("half a thought");
  await capture.evaluate(() => window.dispatchEvent(new Event("blur")));
  await expect(field(capture)).toHaveValue("half a thought");
  expect(await state(desktop)).toMatchObject({ isVisible: true });
  await capture.keyboard.press("Escape");
  await expect.poll(() => state(desktop)).toMatchObject({ isVisible: false });
  await press(desktop, "CommandOrControl+Shift+Space");
  await expect.poll(() => state(desktop)).toMatchObject({ isVisible: true });
  await capture.reload();
  await expect(field(capture)).toHaveValue("half a thought");
  await field(capture).fill("");
  await capture.evaluate(() => window.dispatchEvent(new Event("blur")));
  await expect.poll(() => state(desktop)).toMatchObject({ isVisible: false });
});

test("a note that cannot be filed says why and keeps its text", async ({ desktop }) => {
  const capture = await open(desktop);
  const other = new Database(join(desktop.folder, "library.sqlite"));
  other.exec("BEGIN IMMEDIATE");
  await capture.keyboard.type("Call Ms Okafor");
  await capture.keyboard.press("Enter");
  // Writes that are waiting already, such as the samples' results, each wait for the other program first.
  await expect(capture.getByRole("status")).toContainText("library", { timeout: 45_000 });
  await expect(field(capture)).toHaveValue("Call Ms Okafor");
  other.close();
  await capture.keyboard.press("Enter");
  await expect(capture.getByRole("status")).toContainText("Filed as “Call Ms Okafor”");
});

test("axe finds nothing in the small window, in light and dark", async ({ desktop }) => {
  const capture = await open(desktop);
  for (const colorScheme of ["light", "dark"] as const) {
    await capture.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: capture }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await capture.screenshot({ path: `test-results/capture-${colorScheme}.png` });
  }
});

test("the shortcut is chosen by pressing it, remembered, and turned off; one that is taken is said to be", async ({
  app,
  desktop,
}) => {
  await app.getByRole("button", { name: "Settings" }).click();
  const change = app.getByRole("button", { name: /Shortcut for quick capture/ });
  await change.click();
  await app.keyboard.press("n");
  await expect(app.getByText("and press one more key", { exact: false })).toBeVisible();
  await app.keyboard.press("Control+Alt+J");
  await expect(app.getByRole("button", { name: "Shortcut for quick capture: Ctrl Alt J." })).toBeVisible();
  const capture = await open(desktop, "CommandOrControl+Alt+J");
  await expect(press(desktop, "CommandOrControl+Shift+Space")).rejects.toThrow("No shortcut");
  await capture.keyboard.press("Escape");

  await desktop.electron.evaluate(() =>
    (globalThis as unknown as { standin: StandinHooks }).standin.takeShortcut("CommandOrControl+Alt+K"),
  );
  await change.click();
  await app.keyboard.press("Control+Alt+K");
  await expect(app.getByText("Another program uses these keys.", { exact: false })).toBeVisible();
  await app.getByRole("button", { name: "Turn off" }).click();
  await expect(app.getByText("Another program uses these keys.", { exact: false })).toBeHidden();
  await app.reload();
  await expect(list(app)).toBeVisible();
  await app.getByRole("button", { name: "Settings" }).click();
  await expect(app.getByRole("button", { name: "Shortcut for quick capture: None." })).toBeVisible();
});
