import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "#shared/engine.ts";
import { createMetadata } from "../gguf/metadata.ts";
import { drawnAnswer, follow } from "../testing/answers.ts";
import { TRAINING_TEXT } from "../testing/mixed-text.ts";
import { byteLevelVocabulary } from "../testing/trained-vocabulary.ts";
import { createTokenizer } from "../tokenizer/tokenizer.ts";
import { createJsonSchema } from "./json-schema.ts";
import { isAllowed } from "./token-mask.ts";
import { createTokenTrie } from "./token-trie.ts";

const JSON_TEXT = '{"name": "a", "tags": ["b", "c"], "size": 12.5, "is": true, "not": null}\n'.repeat(3);
const tokenizer = createTokenizer(
  createMetadata(byteLevelVocabulary({ pre: "smollm", text: TRAINING_TEXT + JSON_TEXT, size: 500 })),
);
const trie = createTokenTrie(tokenizer);
const read = (schema: JsonSchema, text: string) => follow(createJsonSchema(trie, schema), tokenizer, text);

const PERSON: JsonSchema = {
  title: "Person",
  type: "object",
  properties: {
    name: { type: "string", minLength: 1, maxLength: 8 },
    age: { type: "integer" },
    tags: { type: "array", items: { enum: ["red", "green", 7, null] }, maxItems: 3 },
    mood: { const: "fine" },
    address: {
      type: ["object", "null"],
      properties: { street: { type: "string", maxLength: 4 }, isHome: { type: "boolean" } },
      required: ["isHome"],
      additionalProperties: false,
    },
    score: { anyOf: [{ type: "number" }, { type: "string", maxLength: 2 }] },
    note: { type: "string", maxLength: 3, nullable: true },
  },
  required: ["name", "tags", "address"],
  additionalProperties: false,
};
const TREE: JsonSchema = {
  $ref: "#/$defs/node",
  $defs: {
    node: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 3 },
        children: { type: "array", items: { $ref: "#/$defs/node" }, maxItems: 1 },
      },
      required: ["name"],
      additionalProperties: false,
    },
  },
};

describe("every answer that a schema lets through fits it", () => {
  test.each([
    ["a record", PERSON],
    ["a list of numbers", { type: "array", items: { type: "number" }, minItems: 2, maxItems: 5 }],
    ["a tree", TREE],
    ["a text within limits far apart", { type: "string", minLength: 60, maxLength: 120 }],
    ["a list within limits", { type: "array", items: { enum: [1, 2] }, minItems: 40, maxItems: 90 }],
    ["one of several types", { type: ["integer", "boolean", "null"] }],
  ] satisfies [string, JsonSchema][])("%s", (_, schema) => {
    const fits = new Ajv2020({ strict: false }).compile(schema);
    const constraint = createJsonSchema(trie, schema);
    const answers = new Set<string>();
    for (let seed = 1; seed <= 30; seed++) {
      const answer = drawnAnswer(constraint.fork(), tokenizer, seed);
      expect([answer, fits(JSON.parse(answer))]).toEqual([answer, true]);
      expect([answer, answer.includes("\ufffd"), answer.isWellFormed()]).toEqual([answer, false, true]);
      answers.add(answer);
    }
    expect(answers.size).toBeGreaterThan(10);
  });
});

describe("a text that fits is followed to its end, one that does not up to its fault", () => {
  test.each<[string, JsonSchema, string, "complete" | "open" | number]>([
    ["a record with space", PERSON, '{ "name": "Zoë", "tags": [ "red", 7 ], "address": null }', "complete"],
    [
      "a record without",
      PERSON,
      '{"name":"x","tags":[],"address":{"isHome":true},"score":-1.5e+3}',
      "complete",
    ],
    ["lines and indents", PERSON, '{\n  "name": "x",\n  "tags": [],\n  "address": null\n}', "complete"],
    ["an unfinished record", PERSON, '{"name": "x", "tags": []', "open"],
    ["a missing property", PERSON, '{"tags": []}', 2],
    ["another order", PERSON, '{"name": "x", "address"', 16],
    ["an unknown property", PERSON, '{"name": "x", "z": 1}', 15],
    ["a text that is too short", PERSON, '{"name": ""', 10],
    ["a text that is too long", PERSON, '{"name": "123456789"', 18],
    ["an integer with a fraction", PERSON, '{"name": "x", "age": 1.5', 22],
    ["a value that is not listed", PERSON, '{"name": "x", "tags": ["blue"', 24],
    ["too many items", PERSON, '{"name": "x", "tags": [7,7,7,7', 28],
    ["a comma too many", PERSON, '{"name": "x", "tags": [7,]', 25],
    ["escapes", { type: "string" }, '"a\\n\\u00e9\\"b"', "complete"],
    ["half a surrogate pair", { type: "string" }, '"\\ud83d', 4],
    ["a raw line end", { type: "string" }, '"a\nb"', 2],
    ["a leading zero", { type: "integer" }, "012", 1],
    ["a number that goes on", { type: "number" }, "12", "complete"],
    ["a tree", TREE, '{"name": "a", "children": [{"name": "c", "children": []}]}', "complete"],
    ["anything", {}, '{"a": [1, {"b": [[], {}]}, "c", null, true]}', "complete"],
    ["any object", { type: "object" }, "[", 0],
    ["no properties at all", { type: "object", additionalProperties: false }, '{"', 0],
    ["a schema in itself", { type: "array", items: { $ref: "#" } }, "[[], [[]]]", "complete"],
    ["a form that begins with itself", { anyOf: [{ $ref: "#" }, { type: "null" }] }, "null", "complete"],
    ["a listed object", { enum: [{ a: [1] }, "é"] }, '{"a":[1]}', "complete"],
    ["a listed value of another type", { type: "string", enum: [1, "one"] }, "1", 0],
    [
      "optional properties alone",
      { properties: { a: { const: 1 }, b: { const: 2 } } },
      '{"b":2}',
      "complete",
    ],
    [
      "a property without an end that is named",
      { properties: { a: { items: { $ref: "#/properties/a" }, minItems: 1 } } },
      '{"a"',
      0,
    ],
    [
      "an optional property without an end",
      { properties: { a: { items: { $ref: "#/properties/a" }, minItems: 1 } } },
      "{}",
      "complete",
    ],
  ])("%s", (_, schema, text, result) => {
    expect(read(schema, text)).toBe(result);
  });
});

test("a token that reaches over a boundary is let through as a whole", () => {
  const joined = tokenizer.encode('"name": "').find((id) => tokenizer.decode([id]) === '":');
  expect(joined).toBeDefined();
  const constraint = createJsonSchema(trie, PERSON);
  for (const id of tokenizer.encode('{"name')) constraint.accept(id);
  constraint.accept(joined ?? -1);
  expect(constraint.isComplete).toBe(false);
});

test("a token may hold the last characters that a text needs, and its end", () => {
  const texts = ["", '"', "a", 'a"', 'aa"', "aaa"];
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const few = createTokenTrie({
    size: texts.length,
    stops: new Set([0]),
    bytes: (id) => bytes[id] ?? new Uint8Array(0),
  });
  const constraint = createJsonSchema(few, { type: "string", minLength: 2, maxLength: 100 });
  const allowed = () => texts.filter((_, id) => isAllowed(constraint.allowed(), id));
  constraint.accept(1);
  expect(allowed()).toEqual(["a", 'aa"', "aaa"]);
  constraint.accept(2);
  expect(allowed()).toEqual(["a", 'a"', 'aa"', "aaa"]);
  constraint.accept(4);
  expect(allowed()).toEqual([""]);
});

test("the end is allowed when the value is whole, and nothing after it", () => {
  const constraint = createJsonSchema(trie, { type: "boolean" });
  const [stop = -1] = tokenizer.stops;
  expect(() => constraint.fork().accept(stop)).toThrow("does not allow");
  for (const id of tokenizer.encode("true")) constraint.accept(id);
  expect([constraint.isComplete, constraint.isFinished]).toEqual([true, true]);
  constraint.accept(stop);
  expect(constraint.allowed().some((word) => word !== 0)).toBe(false);
});

test("a text may hold any characters, each whole", () => {
  const text = JSON.stringify(
    `a\u00e9\u0800\ud7ff\ue000\uffff${String.fromCodePoint(0x10000, 0x10ffff)}\u0001\n"\\`,
  );
  expect(read({ type: "string", minLength: 12, maxLength: 12 }, text)).toBe("complete");
  for (const bytes of [
    [0xc1],
    [0xe0, 0x9f],
    [0xed, 0xa0],
    [0xf0, 0x8f],
    [0xf4, 0x90],
    [0xf5],
    [0x80],
    [0x1f],
  ]) {
    const constraint = createJsonSchema(trie, { type: "string" });
    const tokens = bytes.map((byte) => byteToken(byte));
    for (const token of [...tokenizer.encode('"'), ...tokens.slice(0, -1)]) constraint.accept(token);
    expect(() => constraint.accept(tokens.at(-1) ?? -1)).toThrow("does not allow");
  }
});

function byteToken(byte: number): number {
  const ids = Array.from({ length: tokenizer.size }, (_, id) => id);
  return ids.find((id) => tokenizer.bytes(id).length === 1 && tokenizer.bytes(id)[0] === byte) ?? -1;
}

test("a fork goes its own way", () => {
  const constraint = createJsonSchema(trie, { type: "integer" });
  const fork = constraint.fork();
  for (const id of tokenizer.encode("12")) fork.accept(id);
  expect([constraint.isComplete, fork.isComplete]).toEqual([false, true]);
});

function nested(depth: number): JsonSchema {
  let schema: JsonSchema = { type: "null" };
  for (let level = 0; level < depth; level++) schema = { type: "array", items: schema, maxItems: 1 };
  return schema;
}

describe("a schema is refused in words", () => {
  test("nested too deep", () => {
    expect(() => createJsonSchema(trie, nested(5_000))).toThrow("is nested more than 300 deep");
    expect(read(nested(299), "[[[[")).toBe("open");
  });

  test.each<[string, JsonSchema, string]>([
    [
      "with a word that is not supported",
      { type: "string", pattern: "a+" },
      '# uses "pattern", which is not supported',
    ],
    [
      "deep inside",
      { properties: { a: { items: { format: "date" } } } },
      '#/properties/a/items uses "format"',
    ],
    [
      "with properties of any name",
      { additionalProperties: { type: "string" } },
      '"additionalProperties" that is neither',
    ],
    ["with an unknown type", { type: "text" }, '"type" that is not one of'],
    [
      "with a limit that is none",
      { type: "string", maxLength: -1 },
      '"maxLength" that is not a whole number',
    ],
    ["that requires what it does not describe", { required: ["a"] }, 'requires "a"'],
    ["with a reference to nothing", { $ref: "#/$defs/none" }, '"$ref" that points to nothing'],
    ["with a reference elsewhere", { $ref: "https://example.org/schema" }, '"$ref" that points to nothing'],
    [
      "with words beside a reference",
      { $ref: "#/$defs/a", type: "string", $defs: { a: true } },
      '"type" beside "$ref"',
    ],
    ["with words beside branches", { anyOf: [{}], minLength: 1 }, '"minLength" beside "anyOf"'],
    ["with limits that exclude all", { type: "string", minLength: 3, maxLength: 2 }, "No JSON fits"],
    [
      "with a list that must be longer than it may",
      { type: "array", minItems: 2, maxItems: 1 },
      "No JSON fits",
    ],
    ["with nothing to choose", { enum: [] }, "No JSON fits"],
    ["with no branch", { anyOf: [] }, "No JSON fits"],
    ["with values of other types only", { type: "string", enum: [1] }, "No JSON fits"],
    ["with a constant that is not listed", { const: 1, enum: [2] }, "No JSON fits"],
    [
      "that asks for itself without an end",
      { properties: { a: { $ref: "#" } }, required: ["a"] },
      "No JSON fits",
    ],
    ["whose required property nothing fits", { properties: { a: false }, required: ["a"] }, "No JSON fits"],
  ])("%s", (_, schema, message) => {
    expect(() => createJsonSchema(trie, schema)).toThrow(message);
  });
});
