import { newNote } from "./write-note.ts";
import { expect, test } from "./shared-app.ts";

test("the page's menu on a mark cuts, copies and pastes, and names the keys where the browser refuses", async ({
  app,
  host,
}) => {
  const text = await newNote(app);
  await app.keyboard.type("We recieved it.");
  await expect(app.locator(".nb-correction")).toHaveText(["recieved"], { timeout: 20_000 });
  const menu = app.getByRole("menu");
  const choose = (name: RegExp) => menu.getByRole("menuitem", { name }).press("Enter");

  await text.press("Control+Home");
  for (let step = 0; step < 4; step += 1) await text.press("ArrowRight");
  await text.press("Shift+F10");
  await expect(menu.getByRole("menuitem").first()).toHaveText("received");
  await expect(menu.getByRole("menuitem", { name: /^Cut|^Copy/ })).toHaveCount(0);
  await app.keyboard.press("Escape");
  await expect(text).toBeFocused();

  await text.press("Shift+ArrowRight");
  await text.press("Shift+ArrowRight");
  await text.press("Shift+F10");
  await choose(/^Copy/);
  await expect.poll(() => host.readClipboard()).toBe("ec");
  await expect(text).toBeFocused();
  await text.press("Shift+F10");
  await choose(/^Cut/);
  await expect(text).toHaveText("We rieved it.");
  await text.press("Control+z");
  await expect(app.locator(".nb-correction")).toHaveText(["recieved"]);

  await text.press("ArrowRight");
  await app.evaluate(() => navigator.clipboard.writeText("one\r\ntwo "));
  await text.press("Shift+F10");
  await choose(/^Paste/);
  await expect(text).toHaveText("We recone\ntwo ieved it.", { useInnerText: true });
  await text.press("Control+z");
  await expect(app.locator(".nb-correction")).toHaveText(["recieved"]);

  await host.context.clearPermissions();
  await text.press("Shift+F10");
  await choose(/^Paste/);
  await expect(app.getByText("Press Ctrl V.")).toBeVisible();
  await expect(text).toBeFocused();
  await host.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await expect(text).toHaveText("We recieved it.");
});
