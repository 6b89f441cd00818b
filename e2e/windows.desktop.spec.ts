import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DesktopHost } from "./hosts/desktop.ts";
import { clickMenu, editor, menuLines, rows } from "./native-menus.ts";
import { expect, test } from "./quiet-app.ts";
import { test as sharing } from "./shared-app.ts";

const placesOf = (folder: string) => join(folder, "desktop/windows.json");

const look = ({ electron }: DesktopHost) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      zoom: Math.round(window.webContents.getZoomLevel() * 100) / 100,
    })),
  );

test("how a window looks is written down before the app ends", async ({ desktop, folder }) => {
  const page = await desktop.electron.firstWindow();
  await expect(rows(page).first()).toBeVisible({ timeout: 40_000 });
  await desktop.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 120, y: 90, width: 900, height: 640 });
    window?.maximize();
  });
  for (const id of ["zoom-in", "zoom-in", "zoom-reset", "zoom-out"]) await clickMenu(desktop, id);
  const bounds = { x: 120, y: 90, width: 900, height: 640 };
  const kept = [{ bounds, isMaximized: true, isFullScreen: false, zoom: -0.5 }];
  await expect.poll(() => look(desktop)).toEqual(kept);
  await desktop.stop();
  expect(JSON.parse(readFileSync(placesOf(folder), "utf8"))).toEqual([
    { ...kept[0], zoom: expect.closeTo(-0.5) },
  ]);
});

test("each window comes back as it was, and none out of sight", async ({ start, folder }) => {
  mkdirSync(dirname(placesOf(folder)), { recursive: true });
  const seen = { x: 120, y: 90, width: 900, height: 640 };
  // Far beyond every screen, as after one was taken away.
  const unseen = { x: 9_000, y: 9_000, width: 900, height: 640 };
  const places = [
    { bounds: seen, isMaximized: true, isFullScreen: false, zoom: 1 },
    { bounds: unseen, isMaximized: false, isFullScreen: true, zoom: -0.5 },
  ];
  writeFileSync(placesOf(folder), JSON.stringify(places));
  const desktop = (await start(folder)) as DesktopHost; // this file runs on the desktop only
  await desktop.electron.firstWindow();
  await expect.poll(() => look(desktop)).toEqual([places[0]]);
  await desktop.another();
  await expect.poll(() => look(desktop)).toMatchObject([places[0], { isFullScreen: true, zoom: -0.5 }]);
  expect((await look(desktop))[1]?.bounds.x).toBeLessThan(4_000);
});

sharing("each window has its own note, and two on one note stay in step", async ({ app, desktop }) => {
  await rows(app).nth(0).click();
  const second = await desktop.another();
  await rows(second).nth(1).click();
  await expect(rows(app).nth(0)).toHaveAttribute("aria-selected", "true");
  await expect(rows(second).nth(1)).toHaveAttribute("aria-selected", "true");
  // The menu is that of the window in front.
  const isTrashShown = async () =>
    (await menuLines(desktop, "View")).find(({ id }) => id === "show-trash")?.isChecked;
  await clickMenu(desktop, "show-trash");
  await expect.poll(isTrashShown).toBe(true);
  // A page that comes to the front may have news for its menu, but not each time.
  for (const index of [0, 1, 0, 1]) {
    await desktop.electron.evaluate(
      ({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[at]?.focus(),
      index,
    );
    await expect.poll(isTrashShown).toBe(index === 1);
  }
  const places = await look(desktop);
  expect(places[1]?.bounds.x).not.toBe(places[0]?.bounds.x);

  await clickMenu(desktop, "new-note");
  await expect(editor(second)).toBeFocused();
  await second.keyboard.type("# Shared");
  await rows(app).filter({ hasText: "Shared" }).click();
  await editor(app).press("Control+End");
  await app.keyboard.type("\nfrom the first window");
  await expect(editor(second)).toContainText("from the first window");
  await editor(second).press("Control+End");
  await second.keyboard.type("\nfrom the second window");
  await expect(editor(app)).toContainText("from the second window");
});
