import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLogFile } from "./log-file.ts";

test("the log is a file of its owner's, and holds no text of notes and no key", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-log-"));
  const logFile = await openLogFile(folder);
  const { log } = logFile;
  log.info({ port: 4123, text: "MARKER", note: { body: "MARKER", call: { input: "MARKER" } } }, "serving");
  log.error({ name: "Error", key: "MARKER" }, "failed");
  await logFile.close();
  const [name = "", ...more] = readdirSync(join(folder, "logs"));
  const file = join(folder, "logs", name);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  expect(more).toEqual([]);
  expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(["serving", "failed"]);
  expect(lines[0]).toContain('"port":4123');
  expect(lines.join()).not.toContain("MARKER");
  rmSync(folder, { recursive: true });
});
