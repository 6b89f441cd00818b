import { expect, test } from "./fixtures.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import type { Host } from "./hosts/host.ts";
import { clickMenu, editor, menuLines, rows } from "./native-menus.ts";

const look = ({ electron }: DesktopHost) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      zoom: Math.round(window.webContents.getZoomLevel() * 100) / 100,
    })),
  );

async function started(host: Host): Promise<DesktopHost> {
  const desktop = host as DesktopHost; // this file runs on the desktop only
  await desktop.electron.firstWindow();
  return desktop;
}

test("a window comes back as it was: its place, size, zoom, and whether it filled the screen", async ({
  start,
  folder,
}) => {
  const first = await started(await start(folder));
  await first.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 120, y: 90, width: 900, height: 640 });
    window?.maximize();
  });
  for (const id of ["zoom-in", "zoom-in", "zoom-out", "zoom-in"]) await clickMenu(first, id);
  const expected = {
    bounds: { x: 120, y: 90, width: 900, height: 640 },
    isMaximized: true,
    isFullScreen: false,
    zoom: 1,
  };
  await expect.poll(() => look(first)).toEqual([expected]);
  await first.stop();

  const second = await started(await start(folder));
  await expect.poll(() => look(second)).toEqual([expected]);
  await clickMenu(second, "zoom-reset");
  await expect.poll(async () => (await look(second))[0]?.zoom).toBe(0);
  await second.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.unmaximize();
    window?.setFullScreen(true);
    // Far beyond every screen, as after one was taken away.
    window?.setBounds({ x: 9_000, y: 9_000, width: 900, height: 640 });
  });
  await second.stop();

  const third = await started(await start(folder));
  await expect.poll(() => look(third)).toMatchObject([{ isFullScreen: true, zoom: 0 }]);
  expect((await look(third))[0]?.bounds.x).toBeLessThan(4_000);
});

test("each window has its own note, and two on one note stay in step", async ({ app, desktop }) => {
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
  await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  await expect.poll(isTrashShown).toBe(false);
  await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.focus());
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
