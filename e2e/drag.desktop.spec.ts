import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { basename, join } from "node:path";
import { expect, test } from "./quiet-app.ts";
import { editor, rows } from "./native-menus.ts";
import type { StandinHooks } from "./standin/hooks.ts";

test("a note dragged out is a Markdown file named after it, which does not come back in when it is let go in the window", async ({
  app,
  desktop,
}) => {
  await app.getByRole("button", { name: "New note" }).first().click();
  await expect(editor(app)).toBeFocused();
  await app.keyboard.insertText("# Boiler: call/ask?\n\nMs Okafor");
  await expect(app.getByText("Saved", { exact: true })).toBeVisible();
  await expect(rows(app)).toHaveCount(5);
  const row = await rows(app).first().boundingBox();
  if (row === null) throw new Error("The row has no place.");
  await app.mouse.move(row.x + 40, row.y + 30);
  await app.mouse.down();
  await app.mouse.move(row.x + 200, row.y + 200, { steps: 4 });
  const drags = () =>
    desktop.electron.evaluate(() => (globalThis as unknown as { standin: StandinHooks }).standin.drags);
  await expect.poll(async () => (await drags()).length).toBe(1);
  const [file = ""] = (await drags())[0]?.files ?? [];
  expect([basename(file), readFileSync(file, "utf8")]).toEqual([
    "Boiler- call-ask-.md",
    "# Boiler: call/ask?\n\nMs Okafor",
  ]);
  expect((statSync(file).mode & 0o777).toString(8)).toBe("600");

  const session = await app.context().newCDPSession(app);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 700, y: 400, data });
  await app.mouse.up();
  await app.mouse.move(10, 10);
  // Another file is imported: had the first been, it would be in the list before it.
  const other = join(desktop.folder, "other.md");
  writeFileSync(other, "# Another file");
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", {
      type,
      x: 700,
      y: 400,
      data: { ...data, files: [other] },
    });
  await expect(rows(app).filter({ hasText: "Another file" })).toBeVisible();
  expect(await rows(app).count()).toBe(6);

  const ended = once(desktop.process, "exit");
  await desktop.electron.evaluate(({ app }) => app.quit()).catch(() => {});
  await ended;
  expect(existsSync(join(desktop.folder, "desktop", "drag"))).toBe(false);
});
