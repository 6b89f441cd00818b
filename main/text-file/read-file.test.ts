import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import { asOrdinaryUser } from "#main/test-user.ts";
import { readTextFile, readTextStream } from "./read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-text-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signal = new AbortController().signal;
const at = (name: string) => join(folder, name);

describe("readTextFile", () => {
  it("gives the decoded text under the file's own name", async () => {
    writeFileSync(at("plan.md"), "\ufeffone\r\ntwo");
    expect(await readTextFile(at("plan.md"), signal)).toEqual({
      name: "plan.md",
      text: "one\r\ntwo",
      encoding: "utf-8",
      hasBom: true,
      newline: "crlf",
    });
  });

  it("says that a file is missing", async () => {
    await expect(readTextFile(at("none.md"), signal)).rejects.toMatchObject({
      code: "not-found",
      message: `There is no file ${at("none.md")}. Check the name and the folder.`,
    });
  });

  it("says that a folder is no file", async () => {
    mkdirSync(at("folder.md"));
    await expect(readTextFile(at("folder.md"), signal)).rejects.toMatchObject({
      code: "invalid-input",
      message: `${at("folder.md")} is a folder. Name a file in it.`,
    });
  });

  it("refuses a device, and a pipe without waiting for its writer", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    for (const path of ["/dev/zero", at("pipe")]) {
      await expect(readTextFile(path, signal)).rejects.toMatchObject({
        code: "invalid-input",
        message: expect.stringContaining("is a device or a pipe"),
      });
    }
  });

  it("refuses more than 12 MB and takes exactly 12 MB", async () => {
    writeFileSync(at("large.md"), "");
    truncateSync(at("large.md"), NOTE_BYTES_MAX + 1);
    await expect(readTextFile(at("large.md"), signal)).rejects.toMatchObject({ code: "too-large" });
    writeFileSync(at("large.md"), "a".repeat(NOTE_BYTES_MAX));
    expect((await readTextFile(at("large.md"), signal)).text).toHaveLength(NOTE_BYTES_MAX);
  });

  it("says that permission is missing", async () => {
    writeFileSync(at("locked.md"), "secret");
    chmodSync(at("locked.md"), 0);
    await asOrdinaryUser(folder, () =>
      expect(readTextFile(at("locked.md"), signal)).rejects.toMatchObject({
        code: "forbidden",
        message: expect.stringContaining("no permission to read"),
      }),
    );
  });

  it("stops when it is aborted", async () => {
    writeFileSync(at("some.md"), "text");
    await expect(readTextFile(at("some.md"), AbortSignal.abort())).rejects.toThrow("aborted");
  });
});

describe("readTextStream", () => {
  it("joins chunks cut inside a character", async () => {
    const bytes = Buffer.from("Grüße");
    const stream = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
    expect((await readTextStream(stream, "stdin")).text).toBe("Grüße");
  });

  it("refuses more than 12 MB without reading on", async () => {
    let reads = 0;
    async function* endless() {
      for (;;) {
        reads += 1;
        yield new Uint8Array(1_000_000).fill(97);
      }
    }
    await expect(readTextStream(endless(), "stdin")).rejects.toMatchObject({ code: "too-large" });
    expect(reads).toBe(13);
  });
});
