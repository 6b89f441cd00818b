import { expect, it } from "vitest";
import { createRecent, type Recent } from "./recent.ts";

const sizes = (value: number): number => value;
const kept = (recent: Recent<number>, keys: readonly string[]): string =>
  keys.filter((key) => recent.get(key) !== undefined).join("");
const LETTERS = Array.from("abcdefghijklmnop");

it("holds what fits its budget", () => {
  const recent = createRecent<number>(16);
  for (const key of LETTERS) recent.set(key, 1);
  expect(kept(recent, LETTERS)).toBe("abcdefghijklmnop");
});

it("never holds more than its budget, and lets go of what is unused longest", () => {
  const recent = createRecent<number>(8);
  for (const key of LETTERS) recent.set(key, 1);
  const held = kept(recent, LETTERS);
  expect(held.length).toBeLessThanOrEqual(8);
  expect("abcdefghijklmnop".endsWith(held)).toBe(true);
});

it("counts the sizes of values", () => {
  const recent = createRecent(100, sizes);
  recent.set("a", 40);
  recent.set("b", 40);
  recent.set("c", 40);
  expect(kept(recent, LETTERS)).toBe("bc");
});

it("keeps what is in use", () => {
  const recent = createRecent(4);
  for (const key of LETTERS) {
    recent.set(key, 1);
    expect(recent.get("a")).toBe(1);
  }
});

it("takes a value set again for one", () => {
  const recent = createRecent(4);
  recent.set("a", 1);
  for (let round = 0; round < 20; round += 1) recent.set("b", round);
  expect([recent.get("a"), recent.get("b")]).toEqual([1, 19]);
});

it("does not keep what is larger than all of it", () => {
  const recent = createRecent(10, sizes);
  recent.set("small", 2);
  recent.set("large", 11);
  expect([recent.get("small"), recent.get("large")]).toEqual([2, undefined]);
});
