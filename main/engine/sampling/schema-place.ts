import { AppError } from "#shared/errors.ts";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";
export const JSON_TYPES: readonly JsonType[] = ["object", "array", "string", "number", "boolean", "null"];

/** A schema within a schema, read word by word; every error names the path of the place. */
export interface SchemaPlace {
  readonly path: string;
  /** The schema itself, by whose identity a place is known again. */
  readonly value: Json;
  /** @throws AppError naming the first word that is not supported */
  refuseUnknown(): void;
  has(word: string): boolean;
  reference(): SchemaPlace | null;
  /** What `enum` and `const` leave, or null. */
  fixedValues(): readonly Json[] | null;
  types(): readonly JsonType[] | null;
  /** The types that the other words speak of, when `type` says none. */
  impliedTypes(): readonly JsonType[];
  branches(): readonly SchemaPlace[] | null;
  flag(word: string): boolean;
  limits(least: string, most: string): [least: number, most: number];
  inner(word: string): SchemaPlace | null;
  properties(): readonly { name: string; place: SchemaPlace }[];
  required(): readonly string[];
}

export function schemaPlace(value: Json, root: Json, path = "#"): SchemaPlace {
  if (!isObject(value) && typeof value !== "boolean") throw refusedSchema(path, "is not a schema");
  const words = isObject(value) ? value : {};
  const has = (word: string) => Object.hasOwn(words, word);
  const within = (word: string, inner: Json) => schemaPlace(inner, root, `${path}/${word}`);
  const refused = (word: string, what: string) => refusedSchema(path, `has a "${word}" that ${what}`);

  return {
    path,
    value,
    has,
    refuseUnknown() {
      const allowed = WORDS_BESIDE.find(({ word }) => has(word))?.allowed;
      for (const word of Object.keys(words)) {
        if (ANNOTATIONS.has(word)) continue;
        if (!KNOWN.has(word)) throw refusedSchema(path, `uses "${word}", which is not supported`);
        if (allowed !== undefined && !allowed.has(word)) {
          throw refusedSchema(path, `has "${word}" beside "${[...allowed][0]}"; put it inside`);
        }
      }
    },
    reference() {
      if (!has("$ref")) return null;
      const reference = words["$ref"];
      const target = typeof reference === "string" ? resolve(root, reference) : undefined;
      if (typeof reference !== "string" || target === undefined) {
        throw refused("$ref", "points to nothing within the schema");
      }
      return schemaPlace(target, root, reference);
    },
    fixedValues() {
      const list = words["enum"];
      if (has("enum") && !Array.isArray(list)) throw refused("enum", "is not a list");
      const values = Array.isArray(list) ? list : null;
      if (!has("const")) return values;
      const only = JSON.stringify(words["const"]);
      return values === null || values.some((one) => JSON.stringify(one) === only)
        ? [words["const"] ?? null]
        : [];
    },
    types() {
      if (!has("type")) return null;
      const listed = [words["type"]].flat();
      const types = listed.filter(isType);
      if (types.length !== listed.length) throw refused("type", "is not one of JSON's types");
      return types;
    },
    impliedTypes() {
      const implied = Object.entries(IMPLIED).find(([word]) => has(word));
      return implied === undefined ? JSON_TYPES : [implied[1]];
    },
    branches() {
      const word = has("anyOf") ? "anyOf" : "oneOf";
      if (!has(word)) return null;
      const branches = words[word];
      if (!Array.isArray(branches)) throw refused(word, "is not a list");
      return branches.map((branch, index) => within(`${word}/${index}`, branch));
    },
    flag(word) {
      const value = words[word] ?? false;
      if (typeof value !== "boolean") throw refused(word, "is neither true nor false");
      return value;
    },
    limits(least, most) {
      return [limit(least, 0), limit(most, Number.POSITIVE_INFINITY)];
    },
    inner: (word) => (has(word) ? within(word, words[word] ?? null) : null),
    properties() {
      const properties = words["properties"] ?? {};
      if (!isObject(properties)) throw refused("properties", "is not an object");
      return Object.entries(properties).map(([name, inner]) => ({
        name,
        place: within(`properties/${name}`, inner),
      }));
    },
    required() {
      const names = words["required"] ?? [];
      if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
        throw refused("required", "is not a list of names");
      }
      return names;
    },
  };

  function limit(word: string, fallback: number): number {
    if (!has(word)) return fallback;
    const value = words[word];
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > LIMIT_MAX) {
      throw refused(word, `is not a whole number up to ${LIMIT_MAX}`);
    }
    return value;
  }
}

export function hasType(value: Json, type: JsonType): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (value === null) return type === "null";
  return Array.isArray(value) ? type === "array" : typeof value === type;
}

export function refusedSchema(path: string, what: string): AppError {
  return new AppError("invalid-input", `The JSON schema cannot be followed: ${path} ${what}.`);
}

/** A form counts its turns, so a limit is no place for numbers without bounds. */
const LIMIT_MAX = 100_000;
/** Words that say something to people, or to those who refer to them. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$schema",
  "$id",
  "$comment",
  "$defs",
  "definitions",
]);
const IMPLIED = {
  properties: "object",
  required: "object",
  additionalProperties: "object",
  items: "array",
  minItems: "array",
  maxItems: "array",
  minLength: "string",
  maxLength: "string",
} as const satisfies Record<string, JsonType>;
const KNOWN: ReadonlySet<string> = new Set([
  "type",
  "enum",
  "const",
  "anyOf",
  "oneOf",
  "nullable",
  "$ref",
  ...Object.keys(IMPLIED),
]);
/** Words that say all there is to say, so that what stood beside them would be lost. */
const WORDS_BESIDE: readonly { word: string; allowed: ReadonlySet<string> }[] = [
  { word: "$ref", allowed: new Set(["$ref", "nullable"]) },
  { word: "anyOf", allowed: new Set(["anyOf", "nullable"]) },
  { word: "oneOf", allowed: new Set(["oneOf", "nullable"]) },
];

function resolve(root: Json, reference: string): Json | undefined {
  if (reference === "#") return root;
  if (!reference.startsWith("#/")) return undefined;
  let value: Json | undefined = root;
  for (const step of reference.slice(2).split("/")) {
    const name = unescape(step);
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isObject(value) && Object.hasOwn(value, name)) value = value[name];
    else return undefined;
  }
  return value;
}

/** RFC 6901, in the form it has in a URI. */
function unescape(step: string): string {
  const plain = step.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function isType(value: Json | undefined): value is JsonType {
  return value === "integer" || JSON_TYPES.some((type) => type === value);
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
