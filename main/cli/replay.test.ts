import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { coverage } from "#shared/coverage.ts";
import { replay } from "#shared/record.ts";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const TEXT =
  "The old boiler cannot be repaired because the heat exchanger is cracked. The 24 kW unit costs £2,150. The plumber likes tea.\n";

test("a summary is recorded with its pins, and replays from the file beside the record", async () => {
  const file = cli.file("boiler.md", TEXT);
  const record = join(cli.folder, "boiler.json");
  const made = await cli.here([
    "summarize",
    file,
    "--pin",
    "likes tea",
    "--ban",
    "24 kW",
    "--record",
    record,
  ]);
  expect(made).toEqual({
    exitCode: 0,
    stdout:
      "- The old boiler cannot be repaired because the heat exchanger is cracked.\n- The plumber likes tea.\n",
    stderr: `The record is in ${record}.\n`,
  });
  const again = await cli.here(["replay", record]);
  expect(again).toEqual({
    exitCode: 0,
    stdout: made.stdout,
    stderr: "Equal: the summary is the recorded one, byte for byte.\n",
  });
  cli.file("boiler.md", TEXT.replace("cracked", "broken"));
  const other = await cli.here(["replay", record, "--json"]);
  const { isEqual, differences } = replay.parse(JSON.parse(other.stdout));
  expect([isEqual, differences.map(({ kind }) => kind)]).toEqual([
    false,
    ["input", "input", "text", "lines", "lines"],
  ]);
  expect(JSON.parse(readFileSync(record, "utf8"))).toMatchObject({
    input: { name: "boiler.md", note: null },
  });
});

test("what a summary leaves out stands under it, or alone as JSON", async () => {
  const file = cli.file("lamps.md", TEXT);
  const shown = await cli.here(["summarize", file, "--type", "tldr", "--coverage"]);
  expect(shown.stdout.split("\n")).toEqual([
    "The old boiler cannot be repaired because the heat exchanger is cracked.",
    "",
    "Mentioned: names 0 of 0, numbers 0 of 2, dates 0 of 0.",
    "- 24 kW: The 24 kW unit costs £2,150.",
    "- £2,150: The 24 kW unit costs £2,150.",
    "",
  ]);
  const { stdout } = await cli.here(["summarize", file, "--type", "tldr", "--coverage", "--json"]);
  expect(coverage.parse(JSON.parse(stdout)).items).toHaveLength(2);
});

test("a file that is no record is refused with the way to make one", async () => {
  const { exitCode, stderr } = await cli.here(["replay", cli.file("notes.json", '{"kind":"list"}')]);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("summarize FILE --record RECORD")]);
});
