import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { startDesktop } from "./hosts/desktop.ts";
import { callHost } from "./native-menus.ts";
import { expect, test } from "./quiet-app.ts";

for (const [name, environment, keeping, isReadable] of [
  ["with a key ring", {}, "encrypted by this system’s key ring", false],
  ["without one", { STANDIN_NO_KEYRING: "1" }, "in a file that only you can read", true],
] as const) {
  test(`${name}, the settings say how an access token is kept, and so it is`, async ({ folder }) => {
    const desktop = await startDesktop(folder, [], environment);
    try {
      const page = await desktop.first();
      await expect(page.getByRole("listbox", { name: "Notes" })).toBeVisible();
      const change = { address: "https://updates.example.com/nano.json", token: "wisteria-52" };
      const answer = JSON.stringify(await callHost(page, "/updates/setSource", change));
      expect(answer).toContain('"token":"set"');
      expect(answer).not.toContain("wisteria");
      await page.getByRole("button", { name: "Settings" }).click();
      await expect(page.getByText(keeping, { exact: false })).toBeVisible();
      const file = join(folder, "secrets.json");
      expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
      expect(readFileSync(file, "utf8").includes("wisteria-52")).toBe(isReadable);
    } finally {
      await desktop.stop();
    }
  });
}
