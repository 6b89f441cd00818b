import { expect, test } from "./shared-app.ts";
import type { DesktopHost } from "./hosts/desktop.ts";
import { clickMenu, rows, shownTitle } from "./native-menus.ts";
import type { StandinHooks } from "./standin/hooks.ts";

const messages = ({ electron }: DesktopHost) =>
  electron.evaluate(() =>
    (globalThis as unknown as { standin: StandinHooks }).standin.notifications.map(({ title, body }) => [
      title,
      body,
    ]),
  );

test("long work that ends behind other windows is told through the system, by the note's title alone", async ({
  app,
  desktop,
}) => {
  const panel = app.getByRole("complementary", { name: "Summarize" });
  const blur = () =>
    desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
  const shown = async (name: string, id: string) => {
    await clickMenu(desktop, id);
    await expect(panel.getByRole("region", { name })).toBeVisible();
  };
  await rows(app).first().click();
  const title = await shownTitle(app);

  await blur();
  await shown("TL;DR", "summary-tldr");
  // From here on each moment of work counts as hours.
  await app.evaluate(() => {
    const real = performance.now.bind(performance);
    performance.now = () => real() * 1e7;
  });
  await desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  await shown("Teaser", "summary-teaser");
  await blur();
  await shown("Headline", "summary-headline");
  await expect.poll(() => messages(desktop)).toEqual([["Summary ready", title]]);

  await rows(app).nth(1).click();
  await desktop.electron.evaluate(() => {
    const [message] = (globalThis as unknown as { standin: StandinHooks }).standin.notifications;
    message?.emit("click");
  });
  await expect(rows(app).first()).toHaveAttribute("aria-selected", "true");
  const isFocused = () =>
    desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused());
  expect(await isFocused()).toBe(true);

  await clickMenu(desktop, "settings");
  await app.getByRole("radiogroup", { name: "Tell me when long work is done" }).getByText("Off").click();
  await app.keyboard.press("Escape");
  const before = (await messages(desktop)).length;
  await blur();
  await shown("3 key points", "summary-key-points");
  expect(await messages(desktop)).toHaveLength(before);
});
