import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestCli, endOf } from "./test-cli.ts";

const cli = createTestCli();
let host: ChildProcess;
let address: string;

beforeAll(async () => {
  host = cli.start(["serve", "--no-open", "--port", "0"]);
  address = await firstAddress(host);
}, 60_000);

afterAll(() => {
  host.kill("SIGKILL");
  cli.remove();
});

async function ok(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cli.run(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

describe("with a host running on the data folder, the command line", { timeout: 120_000 }, () => {
  it("adds, lists, shows and finds notes through it", async () => {
    const id = (
      await ok("notes", "add", cli.file("note.md", "# Lighthouse\n\nThe keeper rows home on Friday.\n"))
    ).trim();
    expect(await ok("notes", "show", id)).toBe("# Lighthouse\n\nThe keeper rows home on Friday.\n");
    expect(await ok("notes", "list", "--filter", "lighthouse", "--limit", "5")).toContain(`${id}  `);
    expect(await ok("search", "keeper")).toContain(id);
  });

  it("passes its refusals on in the same words", async () => {
    const { exitCode, stderr } = await cli.run(["notes", "show", "zzzzzzzzzzzzzzzz"]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/note/i);
    expect(stderr).not.toContain("inside Nano Banana");
  });

  it("summarizes with the units that it has computed before", async () => {
    const file = cli.file(
      "twice.md",
      "The mill stands still. Nobody has paid the miller since March. Rain is on its way.\n",
    );
    const first = JSON.parse(await ok("summarize", file, "--json", "--data", cli.data));
    const second = JSON.parse(await ok("summarize", file, "--json", "--data", cli.data));
    expect(first.units).toEqual({ computed: first.read.units, cached: 0 });
    expect(second.units).toEqual({ computed: 0, cached: first.read.units });
    expect(second.text).toBe(first.text);
  });

  it("creates a key that opens its API, and revokes it", async () => {
    const { id, secret } = JSON.parse(await ok("keys", "create", "test", "--json"));
    const call = () =>
      fetch(new URL("/v1/notes", address), { headers: { authorization: `Bearer ${secret}` } }).then(
        ({ status }) => status,
      );
    expect(await call()).toBe(200);
    await ok("keys", "revoke", id);
    expect(await call()).toBe(401);
  });

  it("prints a fresh address of it each time", async () => {
    const [one, two] = [await ok("open", "--no-open"), await ok("open", "--no-open")];
    for (const text of [one, two]) expect(text).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{43}\n$/);
    expect(one).not.toBe(two);
    expect(new URL(one).port).toBe(new URL(address).port);
  });

  it("finds it in good health", async () => {
    expect(await ok("doctor")).toMatch(/^ok {5} {2}host: .*runs and answers$/m);
  });

  it("opens the library by itself once the host has gone, in whatever way", async () => {
    const ended = endOf(host);
    host.kill("SIGKILL");
    await ended;
    expect(await ok("notes", "list", "--filter", "lighthouse")).toContain("Lighthouse");
    const again = cli.start(["serve", "--no-open", "--port", "0"]);
    await firstAddress(again);
    const stopped = endOf(again);
    again.kill("SIGINT");
    expect((await stopped).stderr).toBe("");
    expect(await ok("notes", "list", "--filter", "lighthouse")).toContain("Lighthouse");
    expect(await cli.run(["open"])).toMatchObject({ exitCode: 1 });
  });
});

/** The address that a host prints when it is ready. */
async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The host has no output.");
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+/.exec(line);
    if (found) return found[0];
  }
  throw new Error("The host ended without an address.");
}
