import { expect, it } from "vitest";
import { createRecent } from "./recent.ts";

const sizes = (value: number): number => value;
const kept = (recent: { get(key: string): number | undefined }, keys: string): string =>
  [...keys].filter((key) => recent.get(key) !== undefined).join("");

it("never holds more than its budget, and lets go of what is unused longest", () => {
  const recent = createRecent(10, sizes);
  for (const key of "abcdefgh") recent.set(key, 1);
  expect(kept(recent, "abcdefgh")).toBe("abcdefgh");
  recent.set("x", 5);
  recent.set("y", 5);
  expect(kept(recent, "abcdefghxy")).toBe("xy");
});

it("keeps what is in use", () => {
  const recent = createRecent(4);
  for (const key of "abcdefghijkl") {
    recent.set(key, 1);
    expect(recent.get("a")).toBe(1);
  }
});

it("takes a value set again for one, of its new size", () => {
  const recent = createRecent(10, sizes);
  for (const value of [3, 2, 1, 2, 3]) recent.set("a", value);
  recent.set("b", 2);
  recent.set("c", 3);
  expect(recent.get("a")).toBe(3);
  expect(kept(recent, "abc")).toBe("abc");
});

it("does not keep what would take more than half of it", () => {
  const recent = createRecent(10, sizes);
  recent.set("small", 2);
  recent.set("large", 6);
  expect([recent.get("small"), recent.get("large")]).toEqual([2, undefined]);
});
