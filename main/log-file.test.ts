import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLogFile } from "./log-file.ts";

test("the log is a file of its owner's, and holds no text of notes and no key", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-log-"));
  const logFile = openLogFile(folder);
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

test("a full file makes room for the next, and five are kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-log-"));
  const logFile = openLogFile(folder);
  for (let line = 0; line < 31; line += 1) {
    logFile.log.info({ line, filling: "x".repeat(1_000_000) }, "written");
    await new Promise(setImmediate);
  }
  await logFile.close();
  const names = readdirSync(join(folder, "logs")).sort();
  expect(names).toEqual(["nano-banana.log", ...[1, 2, 3, 4].map((age) => `nano-banana.log.${age}`)]);
  for (const name of names) {
    const { size, mode } = statSync(join(folder, "logs", name));
    expect(size).toBeLessThan(6_100_000);
    expect((mode & 0o777).toString(8)).toBe("600");
  }
  const last =
    readFileSync(join(folder, "logs", "nano-banana.log"), "utf8")
      .trim()
      .split("\n")
      .at(-1) ?? "";
  expect(JSON.parse(last)).toMatchObject({ line: 30 });
  rmSync(folder, { recursive: true });
});

test("a log that cannot be written neither throws nor holds up the end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-log-"));
  mkdirSync(join(folder, "logs", "nano-banana.log"), { recursive: true });
  const logFile = openLogFile(folder);
  logFile.log.info({}, "lost");
  await logFile.close();
  rmSync(folder, { recursive: true });
});
