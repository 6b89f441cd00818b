import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { summaryTrace } from "#shared/summary.ts";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const TEXT = "# Boiler\n\nThe old boiler of the hall cannot be repaired.\n\nHello everyone!\n";

describe("nano-banana trace", () => {
  it("prints each piece with its score and what became of it", async () => {
    expect(await cli.here(["trace", "-"], { input: TEXT })).toEqual({
      exitCode: 0,
      stderr: "",
      stdout:
        "0.00\tLeft out: names what stands under it\tBoiler\n1.00\tLine 1\tThe old boiler of the hall cannot be repaired.\n0.00\tLeft out: a greeting, a courtesy or a header\tHello everyone!\n",
    });
  });

  it("prints one object, and writes an HTML file beside it", async () => {
    const report = join(cli.folder, "report.html");
    const { exitCode, stdout } = await cli.here([
      "trace",
      cli.file("a.md", TEXT),
      "--json",
      "--report",
      report,
    ]);
    expect(exitCode).toBe(0);
    expect(summaryTrace.parse(JSON.parse(stdout)).units).toHaveLength(3);
    expect(readFileSync(report, "utf8")).toMatch(/^<!doctype html>[^]*cannot be repaired[^]*<\/html>\n$/);
  });

  it("tells of several files what each gave", async () => {
    const files = [cli.file("a.md", TEXT), cli.file("b.md", "The new boiler of the hall costs £4,200.\n")];
    const { exitCode, stdout } = await cli.run(["trace", ...files]);
    expect({ exitCode, stdout: stdout.replaceAll(/^\d\.\d\d/gm, "score") }).toEqual({
      exitCode: 0,
      stdout:
        "a.md: 12 words, 1 of at most 2 lines, 1 of 1 passages weighed\nscore\tLine 1\tThe old boiler of the hall cannot be repaired.\n\nb.md: 9 words, 1 of at most 2 lines, 1 of 1 passages weighed\nscore\tLine 2\tThe new boiler of the hall costs £4,200.\n",
    });
  });

  it("says when the report cannot be saved", async () => {
    const { exitCode, stderr } = await cli.here(
      ["summarize", "-", "--report", join(cli.folder, "no", "a.html")],
      {
        input: TEXT,
      },
    );
    expect({ exitCode, stderr }).toMatchObject({
      stderr: expect.stringContaining("the folder is not there"),
    });
  });
});
