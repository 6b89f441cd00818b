import { afterAll, expect, test } from "vitest";
import { summary } from "#shared/summary.ts";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const run = async (...args: string[]) => await cli.here(args);

test("notes of a folder are summarized, each by itself first, and their tasks listed", {
  timeout: 120_000,
}, async () => {
  const ids: string[] = [];
  for (const body of [
    "---\ntags: [roof]\n---\n\n# Hall\n\nAna will order the lamps.",
    "# Garden\n\nThe pond needs a pump.",
  ]) {
    ids.push((await cli.here(["notes", "add"], { input: body })).stdout.trim());
  }
  expect((await run("notes", "file", ...ids, "--folder", "Work/Site")).stdout).toBe("2 filed in Work/Site\n");
  expect((await run("notes", "groups")).stdout).toBe("Work/Site/\t2\n#roof\t1\n");
  expect((await run("notes", "list", "--tag", "roof")).stdout).toContain("Hall");
  expect(await run("summarize", "--folder", "Work")).toEqual({
    exitCode: 0,
    stdout:
      "Hall: Ana will order the lamps.\nGarden: The pond needs a pump.\n\n**Hall**\n\n- Ana will order the lamps.\n\n**Garden**\n\n- The pond needs a pump.\n",
    stderr: "2 notes were read.\n",
  });
  const json = summary.parse(JSON.parse((await run("summarize", "--note", ids[0] ?? "", "--json")).stdout));
  expect(json.bundle?.found).toBe(1);
  const tasks = await run("tasks", "--week", "this");
  expect(tasks.stdout).toContain("[ ] Ana will order the lamps.");
});

test("a bundle that cannot be read says what to give", { timeout: 120_000 }, async () => {
  const refusals: [string[], string][] = [
    [["--week", "2026-W60"], '--week: a week is written as in "2026-W47".\n'],
    [["--week", "2025-W52", cli.file("a.md", "A."), "--json"], '"a.md" and notes'],
    [["--day", "2026-02-30"], '--day: a day is written as in "2026-11-20".\n'],
    [["--day", "today", "--tag", "x"], "Option '--tag <tag>' cannot be used with option '--day <day>'."],
    [["--note", "0123456789"], "None of these notes exists."],
  ];
  for (const [args, message] of refusals) {
    const { exitCode, stdout, stderr } = await run("summarize", ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(message.replace("a.md", args[2] ?? ""));
  }
});
