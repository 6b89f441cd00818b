import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { samples } from "#main/samples/samples.ts";
import { type Aggregate, type AggregateKind, aggregate } from "#shared/aggregates.ts";
import { runHere } from "./run-here.ts";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const schema = new URL("../../docs/schema/aggregate.schema.json", import.meta.url);
const isAggregate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(schema, "utf8")) as object,
);

const run = (args: readonly string[], input = "") => runHere(args, { home: cli.folder, input });

const THURSDAY = ["--date", "2026-03-12"];
const MINUTES =
  "Ana: When does the hall open?\nDan: At 9 on Saturday.\nAna: I'll order the lamps, by Friday.\nDan: We agreed on the blue ones for £120.\n";

async function gather(kind: AggregateKind, file: string, ...options: string[]): Promise<Aggregate> {
  const { exitCode, stdout, stderr } = await run([kind, file, "--json", ...options]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const value: unknown = JSON.parse(stdout);
  expect(isAggregate(value) ? [] : isAggregate.errors).toEqual([]);
  return aggregate.parse(value);
}

const shown = (kind: AggregateKind, ...options: string[]) => run([kind, "-", ...options], MINUTES);

describe("nano-banana tasks, questions, decisions, facts and timeline", () => {
  it("print one object of the published schema, traced to the file, without a library", async () => {
    const text = samples.join("\n\n");
    const result = await gather("tasks", cli.file("all.md", text), ...THURSDAY);
    expect(result).toMatchObject({ kind: "tasks", date: "2026-03-12", read: { characters: text.length } });
    expect(result.items).not.toEqual([]);
    for (const { selector } of result.items.flatMap(({ sources }) => sources)) {
      expect(selector.quote).toBe(text.slice(selector.start, selector.end));
    }
    expect(existsSync(cli.data)).toBe(false);
  });

  it("print lines for people", async () => {
    const lines = { exitCode: 0, stderr: "" };
    expect(await shown("tasks", ...THURSDAY)).toEqual({
      ...lines,
      stdout: "[ ] I'll order the lamps, by Friday.\tAna, 2026-03-13\n",
    });
    expect(await shown("questions")).toEqual({
      ...lines,
      stdout: "? Ana: When does the hall open?\n  Dan: At 9 on Saturday.\n",
    });
    expect(await shown("decisions")).toEqual({
      ...lines,
      stdout: "- Dan: We agreed on the blue ones for £120.\n",
    });
    expect((await shown("facts")).stdout).toContain("- Dan: We agreed on the blue ones for £120.\n");
    expect((await shown("timeline", ...THURSDAY)).stdout).toBe(
      "2026-03-13\tAna: I'll order the lamps, by Friday.\n2026-03-14T09:00\tDan: At 9 on Saturday.\n",
    );
  });

  it("print tasks as an iCalendar file", async () => {
    const { exitCode, stdout } = await shown("tasks", "--ics", ...THURSDAY);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(stdout).toContain(
      "SUMMARY:I'll order the lamps\\, by Friday.\r\nCONTACT:Ana\r\nDUE;VALUE=DATE:20260313\r\n",
    );
  });

  it("say what is not known, and refuse what is no day", async () => {
    expect(await shown("tasks")).toEqual({
      exitCode: 0,
      stdout: "[ ] I'll order the lamps, by Friday.\tAna, Friday\n",
      stderr:
        "2 dates lean on the day this was written, which is not known. Name it, and they are resolved. (--date YYYY-MM-DD)\n",
    });
    expect(await run(["timeline", "-", "--date", "2026-02-30"])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("Give a day as YYYY-MM-DD."),
    });
    expect(await run(["tasks", "-"])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "There is nothing to read yet: the note is empty.\n",
    });
  });

  it("give the same from a library", async () => {
    const file = cli.file("minutes.txt", MINUTES);
    const without = await gather("tasks", file, ...THURSDAY);
    const within = await gather("tasks", file, ...THURSDAY, "--data", cli.data);
    expect({ ...within, units: null }).toEqual({ ...without, units: null });
  });
});
