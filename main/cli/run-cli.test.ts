import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { expect, it } from "vitest";
import { acquireLock } from "#main/data-folder/lock.ts";
import { samples } from "#main/samples/samples.ts";
import { runCli } from "./run-cli.ts";
import { TEST_PARTS } from "./run-here.ts";

function createTerminal(input: string) {
  const stderr = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY: true });
  const interrupts: (() => void)[] = [];
  const cliProcess = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: new PassThrough({ encoding: "utf8" }),
    stderr,
    surroundings: { platform: process.platform, home: "/", environment: {} },
    parts: TEST_PARTS,
    startWebHost: () => Promise.resolve(),
    onInterrupt: (listener: () => void) => interrupts.push(listener),
  };
  return { cliProcess, stderr, interrupt: () => interrupts.forEach((listener) => listener()) };
}

it("stops work under way at the first Ctrl-C, without a result", async () => {
  const { cliProcess, stderr, interrupt } = createTerminal(samples.join("\n").repeat(200));
  let shown = "";
  stderr.on("data", (text: string) => {
    if (!shown.includes("Reading: ") && text.includes("Reading: ")) interrupt();
    shown += text;
  });
  expect(await runCli(["summarize", "-"], cliProcess)).toBe(130);
  expect(shown).toMatch(/Reading: .+, \d+ of \d+/);
  expect(shown).toMatch(/Stopped\.\n$/);
  expect(cliProcess.stdout.read()).toBeNull();
});

it("stops an import at the first Ctrl-C, and tells what was added by then", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-import-"));
  try {
    mkdirSync(join(folder, "many"));
    for (let count = 0; count < 100; count += 1) writeFileSync(join(folder, "many", `${count}.md`), "text");
    const { cliProcess, stderr, interrupt } = createTerminal("");
    let shown = "";
    stderr.on("data", (text: string) => {
      if (!shown.includes("Adding notes: 3 ") && text.includes("Adding notes: 3 ")) interrupt();
      shown += text;
    });
    const args = ["import", join(folder, "many"), "--data", join(folder, "data")];
    expect(await runCli(args, cliProcess)).toBe(130);
    const ids = String(cliProcess.stdout.read()).trimEnd().split("\n");
    expect(ids.length).toBeLessThan(100);
    expect(shown).toMatch(
      new RegExp(`Added ${ids.length} before it was stopped; they stay\\.\\nStopped\\.\\n$`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

it("says that it waits for the library that another holds, and goes on when it is free", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-wait-"));
  const { cliProcess, stderr } = createTerminal("");
  const lock = acquireLock(folder);
  let shown = "";
  stderr.on("data", (text: string) => {
    shown += text;
    if (shown.includes("Waiting: another Nano Banana has the library open")) lock.release();
  });
  try {
    expect(await runCli(["notes", "list", "--data", folder], cliProcess)).toBe(0);
    expect(shown).toContain("Waiting: ");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("leaves at the second Ctrl-C, whatever does not stop", async () => {
  const { cliProcess, interrupt } = createTerminal("One sentence stands here.");
  const stuck = new Writable({
    write() {
      interrupt();
      interrupt();
    },
  });
  expect(await runCli(["units", "-"], { ...cliProcess, stdout: stuck })).toBe(130);
});

it("gives the exit code of what commander refuses, and leaves the process to its caller", async () => {
  const { cliProcess, stderr } = createTerminal("");
  expect(await runCli(["summarize", "--nope"], cliProcess)).toBe(1);
  expect(stderr.read()).toContain("Unknown option '--nope'.");
  expect(await runCli(["--version"], cliProcess)).toBe(0);
});

it("hands the process over to the web host", async () => {
  const { cliProcess } = createTerminal("");
  const started: (readonly string[])[] = [];
  const startWebHost = (args: readonly string[]) => {
    started.push(args);
    return Promise.resolve();
  };
  const args = ["serve", "--port", "0", "--data", "folder", "--no-open"];
  expect(await runCli(args, { ...cliProcess, startWebHost })).toBeUndefined();
  expect(started).toEqual([["--port", "0", "--data", "folder", "--no-open"]]);
});
