import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LIST_LIMITS, listFiles } from "./list-files.ts";

const { signal } = new AbortController();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-list-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "text");
  }
}

const names = async (path: string) => (await listFiles([path], signal)).files.map(({ name }) => name);

describe("listFiles", () => {
  it("gives files as they are, and the text files of folders under the folder's name, in order", async () => {
    write(
      "a.png",
      "Trip/b.TXT",
      "Trip/a.md",
      "Trip/inner/c.markdown",
      "Trip/d.csv",
      "Trip/e.log",
      "Trip/photo.jpg",
    );
    const listed = await listFiles(
      [join(folder, "a.png"), join(folder, "Trip"), join(folder, "none.md")],
      signal,
    );
    expect(listed).toEqual({
      files: [
        { path: join(folder, "a.png"), name: "a.png" },
        { path: join(folder, "Trip/a.md"), name: "Trip/a.md" },
        { path: join(folder, "Trip/b.TXT"), name: "Trip/b.TXT" },
        { path: join(folder, "Trip/d.csv"), name: "Trip/d.csv" },
        { path: join(folder, "Trip/e.log"), name: "Trip/e.log" },
        { path: join(folder, "Trip/inner/c.markdown"), name: "Trip/inner/c.markdown" },
        { path: join(folder, "none.md"), name: "none.md" },
      ],
      refused: [],
      others: 1,
    });
  });

  it("follows no links in a folder, and looks into nothing hidden and no packages of programs", async () => {
    write("a/text.md", "a/.git/x.md", "a/.hidden.md", "a/node_modules/x/readme.md", "elsewhere/secret.md");
    symlinkSync(join(folder, "a"), join(folder, "a/circle"));
    symlinkSync(join(folder, "elsewhere/secret.md"), join(folder, "a/link.md"));
    expect(await names(join(folder, "a"))).toEqual(["a/text.md"]);
  });

  it("refuses folders that lie too deep, and names the limit", async () => {
    const { depth } = LIST_LIMITS;
    write(`a/${"b/".repeat(depth - 1)}c.md`);
    expect(await names(join(folder, "a"))).toHaveLength(1);
    write(`a/${"b/".repeat(depth)}c.md`);
    await expect(listFiles([join(folder, "a")], signal)).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringContaining(`over ${depth} deep`),
    });
  });

  it("refuses more files than one import takes, and names the limit", async () => {
    const limits = { files: 2, depth: 9 };
    write("many/a.md", "many/b.md");
    expect((await listFiles([join(folder, "many")], signal, limits)).files).toHaveLength(2);
    write("many/c.md");
    await expect(listFiles([join(folder, "many")], signal, limits)).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringContaining("over 2 text files"),
    });
    expect(LIST_LIMITS.files).toBe(10_000);
  });

  it("stops when it is aborted", async () => {
    await expect(listFiles([folder], AbortSignal.abort())).rejects.toThrow("aborted");
  });
});
