import { expect, test } from "vitest";
import { readTextFile } from "./read-text-file.ts";

test("a text file gives its text, without its byte order mark", async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("# Größe\r\n")]);
  expect(await readTextFile(new File([bytes], "note.MD"))).toEqual({ text: "# Größe\r\n" });
  expect(await readTextFile(new File(["x"], "Notes", { type: "text/plain" }))).toEqual({ text: "x" });
});

test("bytes that are no UTF-8, and binary files named as text, are refused whole", async () => {
  const broken = new Uint8Array([0x61, 0xff, 0x62]);
  expect(await readTextFile(new File([broken], "a.txt"))).toEqual({ problem: "unreadable" });
  expect(await readTextFile(new File(["a\0b"], "a.md"))).toEqual({ problem: "unreadable" });
});

test("other kinds of files and very large ones are refused by name and size alone", async () => {
  expect(await readTextFile(new File(["x"], "photo.png", { type: "image/png" }))).toEqual({
    problem: "wrongKind",
  });
  const large = new File([new Uint8Array(12_000_001)], "large.txt");
  expect(await readTextFile(large)).toEqual({ problem: "tooLarge" });
});
