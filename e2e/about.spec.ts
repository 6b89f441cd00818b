import { expect, test } from "./shared-app.ts";

test("the about box names the version, what the app runs on, and every licence", async ({ app, host }) => {
  await app.keyboard.press("Control+k");
  await app.keyboard.type("about");
  await app.keyboard.press("Enter");
  const about = app.getByRole("dialog", { name: "About Nano Banana" });
  await expect(about).toContainText(/Version \d+\.\d+\.\d+/);
  await expect(about).toContainText("Apache License 2.0");
  for (const part of host.kind === "desktop"
    ? ["Electron", "Chromium", "Node", "SQLite"]
    : ["Chromium", "Node", "SQLite"])
    await expect(about.getByRole("term").filter({ hasText: part })).toBeVisible();
  await about.getByRole("button", { name: "Licences of the parts it is made of" }).click();
  const notices = about.getByRole("group", { name: "Licences of the parts it is made of" });
  await expect(notices).toBeFocused();
  await expect(notices).toContainText("better-sqlite3");
  await expect(notices).toContainText("Permission is hereby granted");
  await about.getByRole("button", { name: "Back" }).click();
  await expect(about.getByRole("button", { name: "Licences of the parts it is made of" })).toBeFocused();
});
