import { expect, test } from "vitest";
import { createMerge } from "./merge.ts";
import { createPairTable } from "./pair-table.ts";

/** Merges a word of letters by rules such as "b c": the earlier rule first. Every prefix of letters is one symbol. */
function merged(word: string, rules: readonly (string | null)[]): string[] {
  const names = [...new Set(word)];
  const symbolOf = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
  const pairs = createPairTable(1);
  for (const [rank, rule] of rules.entries()) {
    const [left = "", right = ""] = rule?.split(" ") ?? [];
    pairs.add(symbolOf(left), symbolOf(right), rank, symbolOf(left + right));
  }
  const symbols = Int32Array.from(Array.from(word), symbolOf);
  return Array.from(
    symbols.subarray(0, createMerge(pairs)(symbols, symbols.length)),
    (symbol) => names[symbol] ?? "",
  );
}

test("the pair with the lowest rank merges first, the leftmost of equals", () => {
  expect(merged("abc", ["b c", "a b"])).toEqual(["a", "bc"]);
  expect(merged("aaaaa", ["a a", "aa aa"])).toEqual(["aaaa", "a"]);
});

test("a pair whose right half has merged elsewhere waits for its own turn", () => {
  expect(merged("abcd", ["b c", "a b", "bc d", "a bc"])).toEqual(["a", "bcd"]);
});

test("a pair whose left half has merged elsewhere is gone", () => {
  expect(merged("abcd", ["a b", "b c", "c d"])).toEqual(["ab", "cd"]);
});

test("the table keeps thousands of pairs apart", () => {
  const pairs = createPairTable(1);
  for (let at = 0; at < 5_000; at++) pairs.add(at % 71, at, at, at + 1);
  const found = Array.from({ length: 5_000 }, (_, at) => pairs.merged(pairs.find(at % 71, at)));
  expect(found).toEqual(Array.from({ length: 5_000 }, (_, at) => at + 1));
  expect(pairs.find(1, 0)).toBe(-1);
});
