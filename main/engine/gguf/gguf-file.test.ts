import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { encodeGguf, type GgufModel, uint32, writeGguf } from "#main/engine/testing/gguf-writer.ts";
import { readGguf } from "./gguf-file.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-gguf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "model.gguf");

const MODEL: GgufModel = {
  metadata: { "general.architecture": "llama", "llama.block_count": uint32(2) },
  tensors: [
    { name: "token_embd.weight", type: "Q8_0", shape: [32, 3], data: new Uint8Array(102).fill(1) },
    { name: "output_norm.weight", type: "F32", shape: [32], data: new Uint8Array(128).fill(2) },
  ],
};

describe("readGguf", () => {
  it.each([2, 3] as const)("reads settings and the place of each tensor of version %i", async (version) => {
    await writeGguf(path, { ...MODEL, version });
    const status = statSync(path, { bigint: true });
    const file = await readGguf(path);
    const start = Number(status.size) - 128 - 128;
    expect({ ...file, metadata: file.metadata.keys }).toEqual({
      path,
      version,
      size: Number(status.size),
      modified: Number(status.mtimeNs) / 1e6,
      identity: `${status.dev}:${status.ino}`,
      metadata: ["general.architecture", "llama.block_count"],
      tensors: new Map([
        [
          "token_embd.weight",
          { name: "token_embd.weight", type: "Q8_0", shape: [32, 3], offset: start, bytes: 102 },
        ],
        [
          "output_norm.weight",
          { name: "output_norm.weight", type: "F32", shape: [32], offset: start + 128, bytes: 128 },
        ],
      ]),
      unsupported: [],
    });
  });

  it("places tensors by the alignment the file asks for", async () => {
    await writeGguf(path, { ...MODEL, metadata: { ...MODEL.metadata, "general.alignment": uint32(256) } });
    const file = await readGguf(path);
    expect([...file.tensors.values()].map(({ offset }) => offset % 256)).toEqual([0, 0]);
  });

  it("reads a header that is longer than what it reads at once", async () => {
    const tokens = Array.from({ length: 120_000 }, (_, index) => `token ${index} äöü`);
    await writeGguf(path, { ...MODEL, metadata: { before: true, tokens, after: "end" } });
    const { metadata } = await readGguf(path);
    expect(metadata.strings("tokens")).toEqual(tokens);
    expect(metadata.string("after")).toBe("end");
  });

  it("keeps tensors of a type it knows by name alone apart", async () => {
    const places = [place("a", [256n, 2n], 10, 0n), place("b", [4n], 0, 192n)];
    writeFileSync(path, raw({ places, data: 192 + 16 }));
    const file = await readGguf(path);
    expect(file.unsupported).toEqual([
      { name: "a", type: "Q2_K", shape: [256, 2], offset: file.size - 208, bytes: 168 },
    ]);
    expect([...file.tensors.keys()]).toEqual(["b"]);
  });

  it("takes a file without the padding after its last tensor", async () => {
    writeFileSync(path, encodeGguf({ metadata: {}, tensors: MODEL.tensors.slice(0, 1) }));
    truncateSync(path, statSync(path).size - 26);
    expect((await readGguf(path)).tensors.size).toBe(1);
  });
});

describe("readGguf of what cannot be used", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(0), /it is empty/u],
    ["a text", Buffer.from("# A note\n"), /is not a GGUF file/u],
    ["three bytes", Buffer.from("GGU"), /is not a GGUF file/u],
    ["the magic alone", Buffer.from("GGUF"), /ends in the middle of its header/u],
    ["version 1", raw({ version: 1 }), /first version of GGUF/u],
    ["a big-endian file", raw({ version: 0x03000000 }), /big-endian/u],
    ["version 4", raw({ version: 4 }), /version 4 of GGUF/u],
    ["4,097 settings", raw({ entryCount: 4097n }), /claims 4097 settings/u],
    ["2^64 - 1 settings", raw({ entryCount: 2n ** 64n - 1n }), /claims 18446744073709551615 settings/u],
    ["65,537 tensors", raw({ placeCount: 65_537n }), /claims 65537 tensors/u],
    ["missing settings", raw({ entryCount: 3n }), /ends in the middle of its header/u],
    ["missing tensors", raw({ placeCount: 1n }), /ends in the middle of its header/u],
    ["a key of 2^60 bytes", raw({ entries: [u64(2n ** 60n)] }), /name of setting 1 claims/u],
    ["a key longer than the file", raw({ entries: [u64(60_000n)] }), /ends in the middle of the name/u],
    ["a key twice", raw({ entries: [entry("k", 7, [1]), entry("k", 7, [0])] }), /the setting "k" twice/u],
    ["a setting of type 13", raw({ entries: [entry("k", 13, [])] }), /"k" is of an unknown type \(13\)/u],
    ["a boolean of 2", raw({ entries: [entry("k", 7, [2])] }), /"k" is neither yes nor no/u],
    ["a text of 4 GB", raw({ entries: [entry("k", 8, u64(2n ** 32n))] }), /text of "k" claims/u],
    ["a text past the end", raw({ entries: [entry("k", 8, u64(999n))] }), /middle of the text of "k"/u],
    [
      "a list of 2^63 bytes",
      raw({ entries: [list("k", 0, 2n ** 63n)] }),
      /"k" claims 9223372036854775808 el/u,
    ],
    ["a list of 16 M numbers", raw({ entries: [list("k", 6, 2n ** 24n)] }), /middle of the list "k"/u],
    ["a list of 16 M texts", raw({ entries: [list("k", 8, 2n ** 24n)] }), /middle of the list "k"/u],
    ["a list of 16 M booleans", raw({ entries: [list("k", 7, 2n ** 24n)] }), /middle of the list "k"/u],
    ["a list of lists", raw({ entries: [list("k", 9, 1n)] }), /the list "k" is of an unknown type \(9\)/u],
    ["an alignment of 48", raw({ entries: [entry("general.alignment", 4, [48, 0, 0, 0])] }), /is 48/u],
    ["an alignment of 0", raw({ entries: [entry("general.alignment", 4, [0, 0, 0, 0])] }), /is 0/u],
    ["an alignment of 128 K", raw({ entries: [entry("general.alignment", 4, [0, 0, 2, 0])] }), /is 131072/u],
    ["a tensor twice", raw({ places: [place("t", [1n]), place("t", [1n], 0, 32n)] }), /tensor "t" twice/u],
    ["no dimensions", raw({ places: [place("t", [])] }), /"t" claims 0 dimensions/u],
    ["five dimensions", raw({ places: [place("t", [1n, 1n, 1n, 1n, 1n])] }), /"t" claims 5 dimensions/u],
    ["a row of nothing", raw({ places: [place("t", [0n])] }), /"t" claims a shape of 0/u],
    ["a row of 2^40 + 1", raw({ places: [place("t", [2n ** 40n + 1n])] }), /"t" claims a shape/u],
    ["a product beyond 2^64", raw({ places: [place("t", [2n ** 33n, 2n ** 33n])] }), /"t" claims a shape/u],
    ["half a block", raw({ places: [place("t", [48n], 2)] }), /"t" claims a shape of 48/u],
    ["type 4", raw({ places: [place("t", [32n], 4)] }), /"t" is in a number format .* \(4\)/u],
    ["an offset between", raw({ places: [place("t", [1n], 0, 8n)] }), /"t" claims to begin at byte 8/u],
    ["an offset of 2^63", raw({ places: [place("t", [1n], 0, 2n ** 63n)] }), /"t" claims to begin/u],
    ["data cut off", raw({ places: [place("t", [9n])], data: 35 }), /ends before its tensor "t"/u],
    [
      "tensors on each other",
      raw({ places: [place("t", [9n]), place("u", [1n], 0, 32n)], data: 64 }),
      /"t" and "u" overlap/u,
    ],
    ["a name with a line end", raw({ places: [place("a\nb", [])] }), /"a\\nb" claims 0 dimensions/u],
  ])("refuses %s", async (_, bytes, message) => {
    writeFileSync(path, bytes);
    await expect(readGguf(path)).rejects.toMatchObject({
      name: "AppError",
      code: "invalid-input",
      message: expect.stringMatching(message),
    });
  });

  it("names what a file that is not there, a folder and a pipe are", async () => {
    await expect(readGguf(join(folder, "none.gguf"))).rejects.toMatchObject({
      code: "not-found",
      message: expect.stringContaining("none.gguf"),
    });
    mkdirSync(join(folder, "folder.gguf"));
    await expect(readGguf(join(folder, "folder.gguf"))).rejects.toMatchObject({ code: "invalid-input" });
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe to be written", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.gguf")]);
    await expect(readGguf(join(folder, "pipe.gguf"))).rejects.toMatchObject({ code: "invalid-input" });
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "says so when the file may not be read",
    async () => {
      writeFileSync(path, "");
      chmodSync(path, 0);
      await expect(readGguf(path)).rejects.toMatchObject({ code: "forbidden" });
      chmodSync(path, 0o600);
    },
  );

  it("refuses every cut of a file", async () => {
    const bytes = encodeGguf({
      metadata: { text: "abc", flag: true, list: ["a", "b"], numbers: Float32Array.of(1, 2) },
      tensors: [{ name: "t", type: "F32", shape: [2], data: new Uint8Array(8) }],
    });
    const whole = bytes.length - 24;
    for (let length = 0; length < whole; length += 1) {
      writeFileSync(path, bytes.subarray(0, length));
      await expect(readGguf(path)).rejects.toMatchObject({ code: "invalid-input" });
    }
    writeFileSync(path, bytes.subarray(0, whole));
    await expect(readGguf(path)).resolves.toMatchObject({ version: 3 });
  });
});

interface RawParts {
  readonly version?: number;
  readonly entryCount?: bigint;
  readonly placeCount?: bigint;
  readonly entries?: readonly Uint8Array[];
  readonly places?: readonly Uint8Array[];
  /** Bytes of tensor data. */
  readonly data?: number;
}

/** A file that may claim anything. */
function raw({ version = 3, entries = [], places = [], data = 0, ...counts }: RawParts): Uint8Array {
  const header = Buffer.concat([
    Buffer.from("GGUF"),
    u32(version),
    u64(counts.placeCount ?? BigInt(places.length)),
    u64(counts.entryCount ?? BigInt(entries.length)),
    ...entries,
    ...places,
  ]);
  const padding = data === 0 ? 0 : Math.ceil(header.length / 32) * 32 - header.length;
  return Buffer.concat([header, Buffer.alloc(padding + data)]);
}

function entry(key: string, type: number, value: Uint8Array | readonly number[]): Uint8Array {
  return Buffer.concat([u64(BigInt(key.length)), Buffer.from(key), u32(type), Uint8Array.from(value)]);
}

function list(key: string, type: number, length: bigint): Uint8Array {
  return entry(key, 9, Buffer.concat([u32(type), u64(length)]));
}

function place(name: string, shape: readonly bigint[], type = 0, offset = 0n): Uint8Array {
  return Buffer.concat([
    u64(BigInt(name.length)),
    Buffer.from(name),
    u32(shape.length),
    ...shape.map(u64),
    u32(type),
    u64(offset),
  ]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}
