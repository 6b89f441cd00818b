import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { isLong } from "#main/test-form.ts";
import { aggregate } from "#shared/aggregates.ts";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const ROWS = isLong ? 1_000_000 : 100_000;
const shown = ROWS.toLocaleString("en");

describe("nano-banana rows and logs", { timeout: 240_000 }, () => {
  it("print what a table and a log say", async () => {
    const table = cli.file("sales.csv", "day,units\n2026-03-01,3\n2026-03-02,4\n2026-03-03,9\n");
    expect(await cli.here(["rows", table])).toEqual({
      exitCode: 0,
      stdout:
        "- 3 rows, 2 columns: day, units\n- day: 2026-03-01 to 2026-03-03, 3 days\n- units: 3 to 9, median 4, sum 16\n",
      stderr: "",
    });
  });

  it(`read a fair choice of a CSV with ${shown} rows, say so, and trace it to the file`, async () => {
    const rows = Array.from({ length: ROWS }, (_, at) => `row ${at},${at % 10}`);
    const file = cli.file("long.csv", `name,units\r\n${rows.join("\r\n")}\r\n`);
    const { exitCode, stdout } = await cli.run(["rows", file, "--json"]);
    expect(exitCode).toBe(0);
    const found = aggregate.parse(JSON.parse(stdout));
    expect(found.notices[0]).toEqual({
      code: "sampled",
      message: `20,000 of ${(ROWS + 1).toLocaleString("en")} rows were read, chosen evenly: counts and sums are those of the rows read.`,
    });
    expect(found.items[0]?.text).toBe("19,999 rows, 2 columns: name, units");
    const text = readFileSync(file, "utf8");
    for (const { sources } of found.items) {
      for (const { selector } of sources)
        expect(text.slice(selector.start, selector.end)).toBe(selector.quote);
    }
  });
});
