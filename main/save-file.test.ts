import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { saveFile } from "./save-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file takes the place of the one before, and nothing is left beside it", async () => {
  const path = join(folder, "note.md");
  writeFileSync(path, "a longer text that was there before");
  await saveFile(path, "# New\n");
  expect(readFileSync(path, "utf8")).toBe("# New\n");
  expect(readdirSync(folder)).toEqual(["note.md"]);
});

test("where it cannot be put, what was there stays, and the message names the way out", async () => {
  const path = join(folder, "note.md");
  mkdirSync(path);
  writeFileSync(join(path, "inside"), "kept");
  await expect(saveFile(path, "text")).rejects.toMatchObject({
    code: "storage-failed",
    message: "“note.md” could not be saved: a folder has this name. Choose another folder or name.",
  });
  expect(readdirSync(folder)).toEqual(["note.md"]);
  expect(readdirSync(path)).toEqual(["inside"]);
});

test("a folder that is gone is said to be gone", async () => {
  await expect(saveFile(join(folder, "gone", "note.md"), "text")).rejects.toMatchObject({
    code: "storage-failed",
    message: "“note.md” could not be saved: the folder is not there. Choose another folder or name.",
  });
});

test.skipIf(process.platform === "win32")("a full disk keeps the old file and is called full", () => {
  const path = join(folder, "note.md");
  writeFileSync(path, "kept");
  const script = `
    import { saveFile } from ${JSON.stringify(new URL("./save-file.ts", import.meta.url).href)};
    await saveFile(process.argv[1], "x".repeat(1_000_000)).catch(({ code, message }) => console.log(code, message));
  `;
  // A limit on the size of files is the full disk that needs no rights.
  const { stdout } = spawnSync(
    "sh",
    ["-c", 'ulimit -f 100 && exec "$0" --input-type=module -e "$1" "$2"', process.execPath, script, path],
    { encoding: "utf8", cwd: import.meta.dirname },
  );
  expect(stdout).toBe(
    "storage-full “note.md” could not be saved: the disk is full. Make room on it, or choose another place.\n",
  );
  expect(readFileSync(path, "utf8")).toBe("kept");
  expect(readdirSync(folder)).toEqual(["note.md"]);
});
