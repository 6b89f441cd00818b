import { afterEach, beforeEach, expect, it } from "vitest";
import { existsSync, mkdirSync } from "node:fs";
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
