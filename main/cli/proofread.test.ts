import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { TINY } from "#main/engine/testing/ask-engine.ts";
import { writeTinyModel } from "#main/engine/testing/tiny-model.ts";
import { runHere } from "./run-here.ts";

const home = mkdtempSync(join(tmpdir(), "nano-banana-proofread-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const run = (args: readonly string[], input = "") => runHere(["proofread", ...args], { home, input });
const file = (name: string, content: string | Uint8Array, mode = 0o644): string => {
  const path = join(home, name);
  writeFileSync(path, content, { mode });
  return path;
};

describe("proofread", () => {
  it("lists each place with its correction, and says with --check that there is something", async () => {
    const path = file("draft.md", "# Draft\r\n\r\nI have recieved *teh* parcel.\r\n");
    const { exitCode, stdout, stderr } = await run([path, "--check"]);
    expect(stdout.split("\n").map((line) => line.split("  ").slice(0, 3))).toEqual([
      ["draft.md:3:8", "spelling", "recieved → received"],
      ["draft.md:3:18", "spelling", "teh → the"],
      [""],
    ]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: "2 places to correct. Correct them by hand or with --fix.\n",
    });
  });

  it("puts the corrections into the file, in its encoding, with its permissions, through a link", async () => {
    const path = file("sixteen.txt", Buffer.from("\ufeffI have teh parcel.\r\n", "utf16le"), 0o600);
    symlinkSync(path, join(home, "link.txt"));
    const { exitCode, stderr } = await run([join(home, "link.txt"), "--fix"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "1 of 1 corrected in link.txt.\n" });
    expect(readFileSync(path).toString("utf16le")).toBe("\ufeffI have the parcel.\r\n");
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("reads standard input and prints one JSON object", async () => {
    const { exitCode, stdout } = await run(
      ["-", "--json", "--check", "--dialect", "british"],
      "The colour is fine.",
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      correctedInput: "The colour is fine.",
      corrections: [],
      dialect: "british",
    });
  });

  it("has a model judge, and says so", async () => {
    const model = join(home, "tiny.gguf");
    await writeTinyModel(model, TINY);
    const words = "We recieved teh parcel, and the dog and the cat was here.";
    const { exitCode, stdout } = await run(["-", "--model", model, "--thorough", "--json"], words);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      engine: expect.stringMatching(/^Harper .*, tiny\.gguf$/),
      isThorough: true,
      corrections: expect.arrayContaining([expect.objectContaining({ source: "model" })]),
    });
  });

  it.each([
    [["-", "--fix"], '"--fix" writes into a file. Name one, or leave --fix out and use --json.\n'],
    [["none.md"], expect.stringContaining("none.md")],
    [["-", "--dialect", "dutch"], expect.stringContaining("american")],
    [[], expect.stringContaining("file")],
  ])("refuses %j with a reason", async (args, message) => {
    expect(await run(args, "text")).toEqual({ exitCode: 1, stdout: "", stderr: message });
  });
});
