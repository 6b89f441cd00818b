import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { note, noteItem } from "#shared/note.ts";
import { apiKey } from "#shared/api-key.ts";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

/** Some tests start whole processes. */
const LONG = { timeout: 120_000 };

async function ok(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cli.here(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

describe("nano-banana notes and search, with no host running,", LONG, () => {
  it("start with the sample notes", async () => {
    const { stdout } = await cli.run(["notes", "list"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^[0-9a-z]{8,40} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}\S/);
  });

  it("add a note, list, show and find it", async () => {
    const body = "# Quince jelly\n\nBoil 2 kg of quinces for an hour.\n";
    const id = (
      await ok("notes", "add", cli.file("quince.md", `\ufeff${body.replaceAll("\n", "\r\n")}`))
    ).trim();
    expect(await ok("notes", "show", id)).toBe(body);
    expect(note.parse(JSON.parse(await ok("notes", "show", id, "--json"))).title).toBe("Quince jelly");
    const { items } = JSON.parse(await ok("notes", "list", "--limit", "1", "--json"));
    expect(items.map((item: unknown) => noteItem.parse(item).id)).toEqual([id]);
    expect(await ok("notes", "list", "--filter", "quince")).toMatch(
      new RegExp(`^${id}  .{16}  Quince jelly\n$`),
    );
    expect(await ok("search", "quinces", "hour")).toMatch(new RegExp(`^${id}  Quince jelly\n    .*quinces`));
    expect(JSON.parse(await ok("search", "quinces", "--json")).hits[0].note.id).toBe(id);
  });

  it("add from standard input, and keep an escape sequence in a title from the terminal", async () => {
    const { stdout } = await cli.run(["notes", "add"], { input: "# Red \u001b[31m\u202ealert\n" });
    expect(await ok("notes", "list", "--filter", "alert")).toMatch(/ {2}Red \ufffd\[31malert\n$/);
    expect(await ok("notes", "show", stdout.trim())).toBe("# Red \u001b[31m\u202ealert\n");
  });

  it("refuse an empty note and an id that no note has", async () => {
    expect(await cli.run(["notes", "add", "-"], { input: " \n" })).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: "standard input is empty, so no note was added.\n",
    });
    for (const id of ["zzzzzzzzzzzzzzzz", "../../etc", "A b"]) {
      const { exitCode, stdout, stderr } = await cli.here(["notes", "show", id]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr).not.toContain("inside Nano Banana");
    }
  });

  it("import files and folders, say which stayed out and why, and refuse a folder as one note", async () => {
    mkdirSync(join(cli.folder, "trip/inner"), { recursive: true });
    cli.file("trip/day-1.md", "# Day one");
    cli.file("trip/inner/day-2.txt", "Day two");
    cli.file("trip/map.png", "");
    const ids = await cli.run(["import", "trip"]);
    expect(ids).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^([0-9a-z]{8,40}\n){2}$/),
      stderr: "1 file in the folders is no text file by its name and was left out.\n",
    });
    const broken = cli.file("broken.md", new Uint8Array([0x61, 0xff]));
    const { exitCode, stdout, stderr } = await cli.run([
      "import",
      "--json",
      broken,
      "trip/day-1.md",
      "none.md",
    ]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ added: [expect.any(String)], others: 0, isStopped: false });
    expect(stderr).toMatch(
      /broken\.md is not valid UTF-8: byte 1 .*\n.*no file none\.md.*\n2 of 3 files were not added/,
    );
    expect((await cli.run(["notes", "add", "trip"])).stderr).toContain(
      'trip is a folder. Add its files with "',
    );
    expect((await cli.run(["notes", "add", broken])).stderr).toContain("broken.md is not valid UTF-8");
    expect((await cli.run(["import"])).exitCode).toBe(1);
  });

  it("say when nothing is found, on standard error", async () => {
    expect(await cli.here(["search", "xylophone"])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "No notes found.\n",
    });
    expect((await cli.here(["notes", "list", "--trash"])).stderr).toBe("No notes found.\n");
  });

  it("are not misled by the endpoint of a killed host whose process id another program has", async () => {
    const endpoint = { pid: process.pid, port: 1, key: "k".repeat(43), startedAt: 0, version: "0.1.0" };
    writeFileSync(join(cli.data, "endpoint.json"), JSON.stringify(endpoint));
    expect(
      (await cli.run(["notes", "list", "--filter", "quince"])).stdout.trimEnd().split("\n"),
    ).toHaveLength(1);
    expect((await cli.run(["open"])).stderr).toContain("is not running");
  });

  it("wait for each other, so that two at once both succeed", async () => {
    const runs = await Promise.all(
      ["one", "two", "three"].map((name) => cli.run(["notes", "add"], { input: `Parallel ${name}` })),
    );
    expect(runs.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      runs.map(() => ({ exitCode: 0, stderr: "" })),
    );
    expect((await ok("notes", "list", "--filter", "Parallel")).trimEnd().split("\n")).toHaveLength(3);
  });
});

describe("nano-banana keys", LONG, () => {
  it("are created, listed without their secret, and revoked", async () => {
    const created = await cli.here(["keys", "create", "My editor"]);
    expect(created).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^nb_[\w-]{43}\n$/) });
    const { keys } = JSON.parse(await ok("keys", "list", "--json"));
    const [key, ...others] = keys.map((value: unknown) => apiKey.strict().parse(value));
    expect(others).toEqual([]);
    expect(key).toMatchObject({ name: "My editor", lastUsedAt: null });
    expect(created.stderr).toBe(
      `Keep it now, it is not shown again. To revoke it: "nano-banana keys revoke ${key.id}".\n`,
    );
    expect(await ok("keys", "list")).toBe(`${key.id}  never used        My editor\n`);
    expect(await ok("keys", "revoke", key.id)).toBe(`Revoked ${key.id}  My editor\n`);
    expect((await cli.here(["keys", "list"])).stderr).toContain("There are no keys.");
    expect(await cli.here(["keys", "revoke", key.id])).toMatchObject({ exitCode: 1, stdout: "" });
  });
});
