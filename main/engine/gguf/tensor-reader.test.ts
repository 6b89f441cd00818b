import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeGguf } from "#main/engine/testing/gguf-writer.ts";
import { type GgufFile, type GgufTensor, readGguf } from "./gguf-file.ts";
import { openTensors, rowBytes, type TensorReader } from "./tensor-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-tensors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "model.gguf");
const data = Uint8Array.from({ length: 4 * 34 }, (_, index) => index);

/** Whole seconds, which every file system gives back as they were set. */
const WRITTEN = 1_700_000_000;

let file: GgufFile;
let reader: TensorReader;
let tensor: GgufTensor;
beforeEach(async () => {
  await writeGguf(path, { metadata: {}, tensors: [{ name: "t", type: "Q8_0", shape: [32, 4], data }] });
  utimesSync(path, WRITTEN, WRITTEN);
  file = await readGguf(path);
  const found = file.tensors.get("t");
  if (found === undefined) throw new Error("The fixture has its tensor.");
  tensor = found;
  reader = await openTensors(file);
});
afterEach(() => reader.close());

const changed = { code: "unavailable", message: expect.stringContaining("was changed while it was in use") };

describe("openTensors", () => {
  it("reads a tensor whole, in part and by rows", async () => {
    const whole = new Uint8Array(4 * 34);
    await reader.read(tensor, whole);
    const part = new Uint8Array(10);
    await reader.read(tensor, part, 30);
    const rows = new Uint8Array(2 * 34);
    reader.readRows(tensor, [3, 1], rows);
    expect({ whole, part, rows, rowBytes: rowBytes(tensor) }).toEqual({
      whole: data,
      part: data.slice(30, 40),
      rows: Uint8Array.of(...data.slice(102, 136), ...data.slice(34, 68)),
      rowBytes: 34,
    });
    await expect(reader.check()).resolves.toBeUndefined();
  });

  it("gives nothing from outside the tensor", async () => {
    await expect(reader.read(tensor, new Uint8Array(10), 127)).rejects.toThrow(RangeError);
    expect(() => reader.readRows(tensor, [4], new Uint8Array(34))).toThrow(RangeError);
    expect(() => reader.readRows(tensor, [-1], new Uint8Array(34))).toThrow(RangeError);
    expect(() => reader.readRows(tensor, [1], new Uint8Array(33))).toThrow(RangeError);
  });

  it("refuses a file that was written to", async () => {
    appendFileSync(path, "x");
    utimesSync(path, WRITTEN, WRITTEN);
    await expect(reader.read(tensor, new Uint8Array(4))).rejects.toMatchObject(changed);
    expect(() => reader.readRows(tensor, [0], new Uint8Array(34))).toThrow(expect.objectContaining(changed));
    await expect(openTensors(file)).rejects.toMatchObject(changed);
  });

  it("refuses a file of the same size that was written later", async () => {
    utimesSync(path, WRITTEN, WRITTEN + 5);
    await expect(reader.read(tensor, new Uint8Array(4))).rejects.toMatchObject(changed);
    await expect(openTensors(file)).rejects.toMatchObject(changed);
  });

  it("refuses a file that became shorter", async () => {
    truncateSync(path, 40);
    await expect(reader.read(tensor, new Uint8Array(4))).rejects.toMatchObject(changed);
    expect(() => reader.readRows(tensor, [0], new Uint8Array(34))).toThrow(expect.objectContaining(changed));
  });

  it("tells a file at the same path that is another one", async () => {
    const other = join(folder, "other.gguf");
    copyFileSync(path, other);
    utimesSync(other, WRITTEN, WRITTEN);
    renameSync(other, path);
    await expect(reader.check()).rejects.toMatchObject(changed);
    await expect(openTensors(file)).rejects.toMatchObject(changed);
  });

  it("tells a file that is gone", async () => {
    rmSync(path);
    await expect(reader.check()).rejects.toMatchObject({ code: "not-found" });
    await expect(openTensors(file)).rejects.toMatchObject({ code: "not-found" });
  });
});
