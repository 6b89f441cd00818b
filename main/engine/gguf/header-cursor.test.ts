import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createHeaderCursor } from "./header-cursor.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-cursor-"));
const path = join(folder, "model.gguf");
writeFileSync(
  path,
  Uint8Array.from({ length: 40 }, (_, index) => 255 - index),
);
const descriptor = openSync(path, "r");
afterAll(() => {
  closeSync(descriptor);
  rmSync(folder, { recursive: true, force: true });
});

describe("createHeaderCursor", () => {
  it("reads numbers of every kind one after the other", () => {
    const cursor = createHeaderCursor({ path, descriptor, size: 40 });
    const into = new Uint8Array(3);
    const read = [cursor.u8(), cursor.i8(), cursor.u16(), cursor.i16(), cursor.u32(), cursor.i32()];
    cursor.into(into);
    expect([...read, cursor.position, cursor.u64(), [...cursor.bytes(2)], [...into]]).toEqual([
      255,
      -2,
      0xfcfd,
      0xfafb - 65_536,
      0xf6f7f8f9,
      0xf2f3f4f5 - 2 ** 32,
      17,
      0xe7e8e9eaebecedeen,
      [230, 229],
      [241, 240, 239],
    ]);
  });

  it("ends with an error when the file became shorter than it was", () => {
    const shorter = createHeaderCursor({ path, descriptor, size: 4000 });
    expect(() => shorter.bytes(41)).toThrow(expect.objectContaining({ code: "unavailable" }));
  });

  it("refuses a header larger than any, before it is read", () => {
    const huge = createHeaderCursor({ path, descriptor, size: 10 ** 9 });
    expect(() => huge.expect(3 * 10 ** 8, "a list")).toThrow(/its header is larger than 256 MB/u);
    expect(() => huge.expect(2 * 10 ** 9, "a list")).toThrow(/in the middle of a list/u);
  });
});
