import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestCli, type TestCli } from "./test-cli.ts";

let cli: TestCli;
beforeAll(() => {
  cli = createTestCli();
});
afterAll(() => cli.remove());

it("rewrites a file by rules, lists the changes, and changes nothing in it", async () => {
  const path = cli.file("note.md", "# Plan\n\nWe can't utilise it.\n");
  const { stdout, stderr, exitCode } = await cli.here([
    "rewrite",
    path,
    "--plain-language",
    "--tone",
    "more-formal",
    "--changes",
  ]);
  expect([stdout, stderr, exitCode]).toEqual([
    "# Plan\n\nWe cannot use it.\n\n11-16\tcontractions\tcan't → cannot\n17-24\tsimpler-words\tutilise → use\n",
    "",
    0,
  ]);
});

it("records a rewrite, and makes it again", async () => {
  const path = cli.file("again.md", "It isn't late.\n");
  const record = join(cli.folder, "again.json");
  await cli.here(["rewrite", path, "--tone", "more-formal", "--record", record]);
  const equal = await cli.here(["replay", record]);
  expect([equal.stdout, equal.stderr, equal.exitCode]).toEqual([
    "It is not late.\n\n",
    "Equal: the rewrite is the recorded one, byte for byte.\n",
    0,
  ]);
});

it("says which model a wish needs, and asks for a wish where there is none", async () => {
  const path = cli.file("short.md", "All is well.\n");
  const longer = await cli.here(["rewrite", path, "--length", "longer"]);
  expect([longer.stdout, longer.exitCode]).toEqual(["All is well.\n", 0]);
  expect(longer.stderr).toContain("needs a language model");
  const none = await cli.here(["rewrite", path]);
  expect([none.stdout, none.exitCode === 0]).toEqual(["", false]);
  expect(none.stderr).toContain("--tone");
});
