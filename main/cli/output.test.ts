import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createOutput } from "./output.ts";

function terminal(isTTY: boolean): PassThrough & { isTTY: boolean } {
  return Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY });
}

describe("createOutput", () => {
  it("rewrites one line of progress on a terminal, and takes it away before anything else is written", async () => {
    const [stdout, stderr] = [terminal(true), terminal(true)];
    const output = createOutput(stdout, stderr);
    output.progress("Reading: 1 of 2");
    output.progress("Reading: 2 of 2");
    await output.line("Result");
    await output.remark("Remark");
    const away = "\r\u001b[2K";
    expect(stderr.read()).toBe(`Reading: 1 of 2${away}Reading: 2 of 2${away}Remark\n`);
    expect(stdout.read()).toBe("Result\n");
  });

  it("shows no progress where no terminal is", () => {
    const stderr = terminal(false);
    createOutput(terminal(true), stderr).progress("Reading: 1 of 2");
    expect(stderr.read()).toBeNull();
  });

  it("shows control characters in lines and remarks, and leaves exact text alone", async () => {
    const [stdout, stderr] = [terminal(true), terminal(true)];
    const output = createOutput(stdout, stderr);
    await output.line("a\u001bb");
    await output.exact("c\u001bd");
    await output.remark("e\u001bf");
    expect([stdout.read(), stderr.read()]).toEqual(["a\ufffdb\nc\u001bd", "e\ufffdf\n"]);
  });

  it("drops what nobody reads any more, and reports a disk that is full", async () => {
    expect(await createOutput(failing("EPIPE"), terminal(false)).line("text")).toBeUndefined();
    await expect(createOutput(failing("ENOSPC"), terminal(false)).line("text")).rejects.toThrow("ENOSPC");
  });
});

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}
