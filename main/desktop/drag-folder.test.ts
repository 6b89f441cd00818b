import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "#main/log.ts";
import { createDragFolder } from "./drag-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-drag-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("notes of one title become files of two names, for their owner alone", async () => {
  const files = await createDragFolder(join(folder, "drag"), silentLog).write([
    { title: "Plan", body: "one" },
    { title: "plan", body: "two" },
  ]);
  expect(
    files.map((file) => [basename(file), readFileSync(file, "utf8"), statSync(file).mode & 0o777]),
  ).toEqual([
    ["Plan.md", "one", 0o600],
    ["plan 2.md", "two", 0o600],
  ]);
});

test("what the last run left is taken away at the start, and the rest at the end", async () => {
  const drag = join(folder, "drag");
  mkdirSync(drag);
  writeFileSync(join(drag, "left.md"), "left");
  const files = createDragFolder(drag, silentLog);
  expect(existsSync(drag)).toBe(false);
  await files.write([{ title: "Plan", body: "one" }]);
  files.clear();
  expect(existsSync(drag)).toBe(false);
});

test("a folder that cannot be taken away stops neither the start nor the end", () => {
  const messages: string[] = [];
  // No system removes a name that it could not hold, as none removes a file that another program has locked.
  const files = createDragFolder(join(folder, "x".repeat(300)), {
    ...silentLog,
    warn: (_fields, message) => messages.push(message),
  });
  files.clear();
  expect(messages).toEqual(["dragged files not removed", "dragged files not removed"]);
});
