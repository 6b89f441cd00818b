import { expect, it } from "vitest";
import { createRecent } from "./recent.ts";

const sizes = (value: number): number => value;
const kept = (recent: { get(key: string): number | undefined }, keys: string): string =>
  Array.from(keys)
    .filter((key) => recent.get(key) !== undefined)
    .join("");

it("never holds more than its budget, and lets go of what is unused longest", () => {
  const recent = createRecent(10, sizes);
  for (const key of "abcdefghijklm") recent.set(key, 1);
  expect(kept(recent, "mlkji")).toBe("mlkji");
  expect(kept(recent, "abc")).toBe("");
  recent.set("x", 5);
  recent.set("y", 5);
  expect(kept(recent, "xyijklm")).toBe("xy");
});

it("keeps what is in use", () => {
  const recent = createRecent(4);
  for (const key of "abcdefghijkl") {
    recent.set(key, 1);
    expect(recent.get("a")).toBe(1);
  }
});

it("takes a value set again for one", () => {
  const recent = createRecent(10, sizes);
  recent.set("other", 1);
  for (let round = 0; round < 20; round += 1) recent.set("same", 1);
  expect(recent.get("other")).toBe(1);
});

it("does not keep what would take more than half of it", () => {
  const recent = createRecent(10, sizes);
  recent.set("small", 2);
  recent.set("large", 6);
  expect([recent.get("small"), recent.get("large")]).toEqual([2, undefined]);
});
