import { afterEach, beforeEach, expect, it } from "vitest";
import { chmodSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createTestCli, type TestCli } from "./test-cli.ts";

let cli: TestCli;
beforeEach(() => {
  cli = createTestCli();
});
afterEach(() => cli.remove());

it("finds everything in order, makes no library, and says so line by line", async () => {
  const { exitCode, stdout, stderr } = await cli.run(["doctor"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout.match(/^ok {7}[a-zA-Z ]+(?=: .)/gm)).toEqual(
    ["Node", "ICU", "SQLite", "word vectors", "workers", "data folder", "free space", "host"].map(
      (name) => `ok       ${name}`,
    ),
  );
  expect(existsSync(cli.data)).toBe(false);
});

it("names a data folder that cannot be used and the way out, with exit code 1", async () => {
  const { exitCode, stdout, stderr } = await cli.run(["doctor", "--data", cli.file("plain", "")]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: expect.stringMatching(/^There (is|are) \d problem/),
  });
  expect(stdout).toMatch(/^problem {2}data folder: .*name another folder with --data DIR\.$/m);
});

it("says that a data folder cannot be made and why, and measures no space where there is no disk", async () => {
  const { exitCode, stdout } = await cli.run(["doctor", "--data", "/proc/nano-banana"]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    "problem  data folder: Nano Banana cannot write to its data folder /proc/nano-banana " +
      "(a part of the path is missing and cannot be made). Allow writing there, or name another folder with --data DIR.\n",
  );
  expect(stdout).toContain("ok       free space: not measured, because /proc/nano-banana is on no disk\n");
});

it("finds that nothing may be written where the data folder would be made, and leaves nothing where it may", async () => {
  mkdirSync(cli.data, { mode: 0o500 });
  const folder = join(cli.data, "library");
  const locked = await cli.run(["doctor", "--data", folder], { isPowerless: true });
  expect(locked.stdout).toContain(`data folder ${folder} (no permission). Allow writing there`);
  chmodSync(cli.data, 0o700);
  const open = await cli.run(["doctor", "--data", folder], { isPowerless: true });
  expect(open.stdout).toContain(`ok       data folder: ${folder} is made at the first use\n`);
  expect(readdirSync(cli.data)).toEqual([]);
});

it("prints one object with --json", async () => {
  mkdirSync(cli.data);
  const { exitCode, stdout } = await cli.run(["doctor", "--json"]);
  const { isHealthy, checks } = JSON.parse(stdout);
  expect({ exitCode, isHealthy, states: checks.map(({ state }: { state: string }) => state) }).toEqual({
    exitCode: 0,
    isHealthy: true,
    states: Array(8).fill("ok"),
  });
});
