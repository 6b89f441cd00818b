import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forkNode } from "#main/processes/node-child.ts";
import { openDataFolder } from "#main/data-folder/open.ts";
import { serve, type Served } from "#main/serve.ts";
import { runHere, TEST_PARTS } from "./run-here.ts";

const parts = {
  ...TEST_PARTS,
  children: {
    ...TEST_PARTS.children,
    engine: new URL("../models/fixtures/word-engine.ts", import.meta.url),
  },
};

describe.each(["alone", "through the host that has the library open"])("the command line %s", (way) => {
  let folder: string;
  let data: string;
  let model: string;
  let host: Served | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "nano-banana-models-"));
    data = join(folder, "data");
    model = join(folder, "small.gguf");
    writeFileSync(model, "GGUF");
    if (way === "alone") return;
    const page = { kind: "window", show: () => {} } as const;
    const open = openDataFolder(data);
    host = await serve({ ...parts, folder: open, page, port: 0, clock: Date.now, fork: forkNode });
  });
  afterAll(async () => {
    await host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (args: readonly string[], input = "") =>
    runHere([...args, "--data", data], { home: folder, input, parts });

  it("writes an answer as it comes, to a prompt or to standard input", async () => {
    const generate = ["generate", "--model", model, "--prompt"];
    expect(await run([...generate, "one two"])).toEqual(done("one two \n"));
    expect(await run([...generate, "-"], "three\u001b[2J four")).toEqual(done("three\ufffd[2J four \n"));
  });

  it("prints the answer with its tokens and times as one object", async () => {
    const args = [
      "generate",
      "--model",
      model,
      "--prompt",
      "a b",
      "--temperature",
      "0",
      "--seed",
      "1",
      "--json",
    ];
    const { stdout, ...rest } = await run(args);
    expect(rest).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ text: "a b ", tokens: [0, 1], timings: { decodeTokens: 2 } });
  });

  it("leaves the library alone while it works with a file", () => {
    if (way === "alone") expect(readdirSync(data)).toEqual([]);
  });

  it("refuses what is no conversation, no schema, and two questions at once", async () => {
    const messages = join(folder, "messages.json");
    writeFileSync(messages, '[{"role": "nobody", "content": "Hello"}]');
    const refusals = await Promise.all([
      run(["generate", "--model", model, "--messages", messages]),
      run(["generate", "--model", model, "--prompt", "a", "--schema", "-"], "{"),
      run(
        ["generate", "--model", model, "--prompt", "a", "--messages", "-"],
        '[{"role":"user","content":"b"}]',
      ),
      run(["generate", "--model", model, "--prompt", "a", "--top-p", "2"]),
      run(["generate", "--model", model]),
    ]);
    expect(refusals.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1, 1]);
    const said = [
      /messages\.json is not a list/,
      /not a JSON schema/,
      /either --prompt or --messages/,
      /0 to 1/,
      /either --prompt/,
    ];
    for (const [index, { stderr }] of refusals.entries()) expect(stderr).toMatch(said[index] ?? "none");
  });

  it("scores continuations and makes vectors", async () => {
    const score = ["score", "--model", model, "--prompt", "a", "--continuation", "b", "--continuation", "cc"];
    expect(await run(score)).toEqual(done("-1.0000\t1\tb\n-2.0000\t2\tcc\n"));
    expect(await run(["embed", "--model", model, "--text", "abc", "--text", "-"], "four")).toEqual(
      done("[3,0]\n[4,0]\n"),
    );
  });

  it("shows what a file says about itself, and what is no model", async () => {
    const { stdout, ...rest } = await run(["models", "inspect", model]);
    expect(rest).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^Architecture +words$/m);
    expect(stdout).toMatch(/^Tensors +Q8_0: 2, /m);
    expect(stdout).toMatch(/^Memory .*fits this machine$/m);
    writeFileSync(join(folder, "letter.txt"), "Dear");
    expect(await run(["models", "inspect", join(folder, "letter.txt")])).toMatchObject({ exitCode: 1 });
  });

  it("adds a model, and uses it by name", async () => {
    const { id } = JSON.parse((await run(["models", "add", model, "--json"])).stdout);
    expect(await run(["generate", "--model", "small", "--prompt", "x"])).toEqual(done("x \n"));
    if (way === "alone") return;
    expect((await run(["models", "list"])).stdout).toMatch(new RegExp(`^${id} .* ok +small\n$`));
    expect(await run(["models", "remove", "small"])).toEqual(done(`Removed ${id}  small\n`));
    expect(await run(["generate", "--model", "small", "--prompt", "x"])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('There is no model "small"'),
    });
    expect((await run(["models", "list"])).stderr).toContain("There are no models.");
  });
});

const done = (stdout: string) => ({ exitCode: 0, stdout, stderr: "" });
