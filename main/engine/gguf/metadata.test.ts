import { describe, expect, it } from "vitest";
import { createMetadata, type GgufValue } from "./metadata.ts";

const metadata = createMetadata(
  new Map<string, GgufValue>([
    ["text", "llama"],
    ["number", 3],
    ["huge", 2n ** 60n],
    ["flag", false],
    ["floats", Float32Array.of(0.5, -2)],
    ["longs", BigInt64Array.of(-1n, 2n)],
    ["too long", BigUint64Array.of(2n ** 60n)],
    ["texts", ["a", "b"]],
    ["flags", [true, false]],
    ["nothing", []],
  ]),
);

describe("createMetadata", () => {
  it("gives each value by its type", () => {
    expect({
      has: [metadata.has("text"), metadata.has("none")],
      raw: [metadata.value("huge"), metadata.value("none")],
      text: metadata.string("text"),
      number: metadata.number("number"),
      flag: metadata.boolean("flag"),
      floats: metadata.numbers("floats"),
      longs: metadata.numbers("longs"),
      texts: metadata.strings("texts"),
      flags: metadata.booleans("flags"),
      nothing: [
        metadata.numbers("nothing").length,
        metadata.strings("nothing"),
        metadata.booleans("nothing"),
      ],
    }).toEqual({
      has: [true, false],
      raw: [2n ** 60n, undefined],
      text: "llama",
      number: 3,
      flag: false,
      floats: Float32Array.of(0.5, -2),
      longs: Float64Array.of(-1, 2),
      texts: ["a", "b"],
      flags: [true, false],
      nothing: [0, [], []],
    });
  });

  it("falls back where a key is missing, and only there", () => {
    expect([metadata.number("none", 7), metadata.string("none", null), metadata.strings("none", [])]).toEqual(
      [7, null, []],
    );
    expect(() => metadata.number("text", 7)).toThrow(/"text" is not a number/u);
    expect(() => metadata.string("number", null)).toThrow(/"number" is not a text/u);
  });

  it("names a key that is missing", () => {
    expect(() => metadata.number("llama.block_count")).toThrow(
      expect.objectContaining({
        code: "invalid-input",
        message: expect.stringContaining('says nothing about "llama.block_count"'),
      }),
    );
  });

  it("refuses lists of another type and numbers a double cannot hold", () => {
    expect(() => metadata.strings("flags")).toThrow(/"flags" is not a list of texts/u);
    expect(() => metadata.booleans("texts")).toThrow(/"texts" is not a list of yes and no/u);
    expect(() => metadata.strings("floats")).toThrow(/"floats" is not a list of texts/u);
    expect(() => metadata.numbers("texts")).toThrow(/"texts" is not a list of numbers/u);
    expect(() => metadata.numbers("too long")).toThrow(/"too long" is not a list of numbers/u);
    expect(() => metadata.number("huge")).toThrow(/"huge" is not a number/u);
  });
});
