import { once } from "node:events";
import { type DesktopHost, startDesktop } from "./hosts/desktop.ts";
import { editor, rows, shownTitle } from "./native-menus.ts";
import { expect, test } from "./quiet-app.ts";
import { test as sharing } from "./shared-app.ts";
import type { StandinHooks } from "./standin/hooks.ts";

interface Hooked {
  standin: StandinHooks;
}

/** The labels of the tray's menu, without the lines between its parts. */
const menu = ({ electron }: DesktopHost) =>
  electron.evaluate(
    () =>
      (globalThis as unknown as Hooked).standin.trays[0]
        ?.getContextMenu()
        ?.items.filter(({ type }) => type !== "separator")
        .map(({ label }) => label) ?? [],
  );

const choose = ({ electron }: DesktopHost, label: string) =>
  electron.evaluate((_, label) => {
    const items = (globalThis as unknown as Hooked).standin.trays[0]?.getContextMenu()?.items;
    items?.find((item) => item.label === label)?.click({}, null, undefined);
  }, label);

const close = ({ electron }: DesktopHost) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

sharing("the tray offers the notes edited last, a new one, and quick capture", async ({ app, desktop }) => {
  await expect(rows(app)).toHaveCount(4);
  await rows(app).last().click();
  const last = await shownTitle(app);
  await rows(app).first().click();
  const titles = await menu(desktop);
  expect(titles.slice(0, 3)).toEqual(["Open Nano Banana", "New note", "Quick capture"]);
  expect(titles).toContain(last);
  await choose(desktop, last);
  await expect(app.getByRole("heading", { level: 1 })).toHaveText(last);

  await choose(desktop, "New note");
  await expect(editor(app)).toBeFocused();
  await app.keyboard.insertText("Bread & butter");
  await expect.poll(() => menu(desktop)).toContain("Bread && butter");
  expect((await menu(desktop)).length).toBe(3 + 5 + 1);

  const opened = desktop.electron.waitForEvent("window");
  await desktop.electron.evaluate(() => (globalThis as unknown as Hooked).standin.trays[0]?.emit("click"));
  await expect((await opened).getByRole("textbox", { name: "Text of the new note" })).toBeFocused();
});

test("with the setting the app goes on in the tray without a window, and comes back from it; Quit ends it", async ({
  app,
  desktop,
}) => {
  await app.getByRole("button", { name: "Settings" }).click();
  await app
    .getByRole("radiogroup", { name: "Go on in the tray when the last window closes" })
    .getByText("On")
    .click();
  await app.keyboard.press("Escape");
  const closed = app.waitForEvent("close");
  await close(desktop);
  await closed;
  const opened = desktop.electron.waitForEvent("window");
  await choose(desktop, "Open Nano Banana");
  await expect(rows(await opened)).toHaveCount(4);
  const ended = once(desktop.process, "exit");
  await choose(desktop, "Quit").catch(() => {});
  expect(await ended).toEqual([0, null]);
});

test("a capture window that is hidden does not keep the app from ending with its last window", async ({
  app,
  desktop,
}) => {
  const opened = desktop.electron.waitForEvent("window");
  await choose(desktop, "Quick capture");
  const capture = await opened;
  await expect(capture.getByRole("textbox")).toBeFocused();
  await capture.keyboard.press("Escape");
  await expect(rows(app)).toHaveCount(4);
  const ended = once(desktop.process, "exit");
  await desktop.electron
    .evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() !== "Quick capture")
        ?.close(),
    )
    .catch(() => {});
  expect(await ended).toEqual([0, null]);
});

test("where the system has no tray the app works, and the settings say so", async ({ folder }) => {
  const desktop = await startDesktop(folder, [], { STANDIN_NO_TRAY: "1" });
  try {
    const page = await desktop.first();
    await expect(rows(page)).toHaveCount(4);
    await page.getByRole("button", { name: "Settings" }).click();
    await expect(page.getByText("This system shows no tray")).toBeVisible();
  } finally {
    await desktop.stop();
  }
});
