import { AppError } from "#shared/errors.ts";
import { shownName } from "./unusable-model.ts";

export type GgufNumbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** A whole number is a bigint only where a double cannot hold it. */
export type GgufValue =
  | string
  | number
  | bigint
  | boolean
  | GgufNumbers
  | BigUint64Array
  | BigInt64Array
  | readonly string[]
  | readonly boolean[];

/**
 * The keys of a GGUF file, read by type. Without a fallback (a value, or null) a missing key is an error that
 * names it; a key of another type is an error with or without one.
 */
export interface GgufMetadata {
  readonly keys: readonly string[];
  has(key: string): boolean;
  /** The value as the file holds it; undefined when the key is missing. */
  value(key: string): GgufValue | undefined;
  string(key: string, fallback?: string): string;
  string(key: string, fallback: null): string | null;
  number(key: string, fallback?: number): number;
  number(key: string, fallback: null): number | null;
  boolean(key: string, fallback?: boolean): boolean;
  boolean(key: string, fallback: null): boolean | null;
  /** An array of numbers of any width; 64-bit whole numbers become doubles where they fit. */
  numbers(key: string, fallback?: GgufNumbers): GgufNumbers;
  numbers(key: string, fallback: null): GgufNumbers | null;
  strings(key: string, fallback?: readonly string[]): readonly string[];
  strings(key: string, fallback: null): readonly string[] | null;
  booleans(key: string, fallback?: readonly boolean[]): readonly boolean[];
  booleans(key: string, fallback: null): readonly boolean[] | null;
}

export function createMetadata(values: ReadonlyMap<string, GgufValue>): GgufMetadata {
  const reader = <T>(expected: string, convert: (value: GgufValue) => T | undefined) => {
    function read(key: string, fallback?: T): T;
    function read(key: string, fallback: null): T | null;
    function read(key: string, fallback?: T | null): T | null {
      const value = values.get(key);
      if (value === undefined) {
        if (fallback !== undefined) return fallback;
        throw unusable(`it says nothing about ${shownName(key)}`);
      }
      const converted = convert(value);
      if (converted === undefined) throw unusable(`its ${shownName(key)} is not ${expected}`);
      return converted;
    }
    return read;
  };
  return {
    keys: [...values.keys()],
    has: (key) => values.has(key),
    value: (key) => values.get(key),
    string: reader("a text", (value) => (typeof value === "string" ? value : undefined)),
    number: reader("a number", (value) => (typeof value === "number" ? value : undefined)),
    boolean: reader("yes or no", (value) => (typeof value === "boolean" ? value : undefined)),
    numbers: reader("a list of numbers", toNumbers),
    strings: reader("a list of texts", (value) => toList(isString, value)),
    booleans: reader("a list of yes and no", (value) => toList(isBoolean, value)),
  };
}

function toNumbers(value: GgufValue): GgufNumbers | undefined {
  if (value instanceof BigInt64Array || value instanceof BigUint64Array) {
    const numbers = Float64Array.from(value, Number);
    return numbers.every((number) => Number.isSafeInteger(number)) ? numbers : undefined;
  }
  if (ArrayBuffer.isView(value)) return value;
  return Array.isArray(value) && value.length === 0 ? new Float64Array(0) : undefined;
}

function toList<T>(isElement: (value: unknown) => value is T, value: GgufValue): readonly T[] | undefined {
  if (ArrayBuffer.isView(value)) return value.length === 0 ? [] : undefined;
  if (!Array.isArray(value)) return undefined;
  const list: readonly unknown[] = value;
  // A list of a file holds one type, so its first element speaks for all.
  return list.length === 0 || isElement(list[0]) ? (list as readonly T[]) : undefined;
}

const isString = (value: unknown) => typeof value === "string";
const isBoolean = (value: unknown) => typeof value === "boolean";

function unusable(what: string): AppError {
  return new AppError(
    "invalid-input",
    `The model file cannot be used: ${what}. Choose a file that was made by a recent version of llama.cpp's converter.`,
  );
}
