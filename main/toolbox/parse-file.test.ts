import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import { parseFile } from "./parse-file.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-parse-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { signal } = new AbortController();

const parse = (content: string | Uint8Array, name = "note.md") =>
  parseFile(
    { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content },
    signal,
  );
const parsePath = (name: string) => parseFile({ name, path: join(folder, name) }, signal);
const refused = (code: string, message: unknown) => ({ kind: "refused", code, message });

/** The first bytes of a picture of one dot. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const DOCX = Buffer.concat([
  Buffer.from("504b0304140000000000", "hex"),
  Buffer.alloc(16),
  Buffer.from("0c000000", "hex"),
  Buffer.from("word/doc.xml"),
]);

describe("parseFile", () => {
  it("gives the text with LF line ends and without its mark, and what its front matter says", async () => {
    const text = "\ufeff---\r\ntitle: Größe\r\ntags: a\r\ndate: 2024-05-01\r\n---\r\n# Text\r\n";
    expect(await parse(text)).toEqual({
      kind: "text",
      body: "---\ntitle: Größe\ntags: a\ndate: 2024-05-01\n---\n# Text\n",
      encoding: "utf-8",
      newline: "crlf",
      title: "Größe",
      tags: ["a"],
      created: Date.UTC(2024, 4, 1),
      warnings: [],
    });
    expect(await parse(Buffer.from("\ufeffa\rb", "utf16le"))).toMatchObject({
      body: "a\nb",
      encoding: "utf-16le",
      newline: "cr",
    });
  });

  it("keeps front matter that is not valid in the text, and says so", async () => {
    expect(await parse("---\ntitle: a: b\n---\ntext")).toMatchObject({
      kind: "text",
      body: "---\ntitle: a: b\n---\ntext",
      title: null,
      warnings: ["The front matter of note.md is not valid YAML in line 2. It stays as text."],
    });
  });

  it("names a file by what it holds, not by its name", async () => {
    expect(await parse(PNG)).toEqual(
      refused("unsupported-text", "note.md is an image (PNG), not text. Only text files become notes."),
    );
    expect(await parse("%PDF-1.7\nplain")).toEqual(
      refused(
        "unsupported-text",
        "note.md is a PDF document, not text. Export it as plain text or Markdown.",
      ),
    );
    expect(await parse(DOCX)).toEqual(
      refused("unsupported-text", expect.stringMatching(/^note\.md is .*, not text\./)),
    );
    expect(await parse("plain", "photo.png")).toMatchObject({ kind: "text", body: "plain" });
  });

  it("takes a text that begins as a binary file does", async () => {
    for (const text of ["BMW service on Thursday", "MZ Motorcycles", "solid ground", "ID3 is a tag format"])
      expect(await parse(text)).toMatchObject({ kind: "text", body: text });
    expect(await parse("BM\x01\x02\x03 more of it".padEnd(64, "\x04"))).toMatchObject({ kind: "refused" });
  });

  it("refuses bytes that are no text with the place", async () => {
    expect(await parse(new Uint8Array([0x61, 0xff, 0x62]))).toEqual(
      refused("unsupported-text", expect.stringContaining("byte 1 is 0xFF")),
    );
    expect(await parse(new Uint8Array([0x61, 0, 0, 7]))).toEqual(
      refused("unsupported-text", expect.stringContaining("looks like a binary file")),
    );
  });

  it("refuses what is empty, and more bytes than a note holds", async () => {
    for (const text of ["", " \n\t", "\ufeff"])
      expect(await parse(text)).toEqual(refused("invalid-input", "note.md is empty, so no note was added."));
    expect(await parse(new Uint8Array(NOTE_BYTES_MAX + 1))).toEqual(
      refused("too-large", expect.stringContaining("note.md is larger than 12 MB")),
    );
  });

  it("reads a file, and refuses one that is missing, a folder, a device, a pipe or a circle of links", async () => {
    writeFileSync(join(folder, "a.md"), "text");
    mkdirSync(join(folder, "folder"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    symlinkSync(join(folder, "circle"), join(folder, "circle"));
    symlinkSync("/dev/zero", join(folder, "device"));
    expect(await parsePath("a.md")).toMatchObject({ kind: "text", body: "text" });
    expect(await parsePath("none.md")).toEqual(
      refused("not-found", "There is no file none.md. Check the name and the folder."),
    );
    expect(await parsePath("folder")).toMatchObject({ code: "invalid-input" });
    for (const name of ["pipe", "device"])
      expect(await parsePath(name)).toEqual(
        refused("invalid-input", expect.stringContaining("is a device or a pipe")),
      );
    expect(await parsePath("circle")).toMatchObject({ code: "invalid-input" });
  });

  it("refuses a file that is too large by its size, before it reads it", async () => {
    writeFileSync(join(folder, "huge.md"), "");
    truncateSync(join(folder, "huge.md"), 2 ** 40);
    // Reading would meet the signal first.
    const parsing = parseFile({ name: "huge.md", path: join(folder, "huge.md") }, AbortSignal.abort());
    expect(await parsing).toMatchObject({ kind: "refused", code: "too-large" });
  });
});
