import { expect, test } from "vitest";
import { differenceParts } from "./difference-parts.ts";

/** The parts as text: what went in brackets, what came in braces. */
function read(recorded: string | null, found: string | null): [string | null, string][] {
  return differenceParts(recorded, found).map(({ field, pieces }) => [
    field,
    pieces
      .map(({ kind, text }) => (kind === "removed" ? `[${text}]` : kind === "added" ? `{${text}}` : text))
      .join(""),
  ]);
}

test("a text names the characters that differ, with a little of what stands around them", () => {
  const long = "word ".repeat(20);
  expect(read(`${long}the old end.`, `${long}the new end.`)).toEqual([
    [null, `…${`${long}the `.slice(-32)}[old]{new} end.`],
  ]);
  expect(read(`One.\nSame.\nTwo.`, `1.\nSame.\n2.`)).toEqual([[null, "[One]{1}.\nSame.\n[Two]{2}."]]);
});

test("objects are compared field by field, and what is not there is all removed or all added", () => {
  const unit = { start: 0, text: "We go.", rules: ["a"] };
  expect(
    read(JSON.stringify(unit), JSON.stringify({ ...unit, text: "We stay.", rules: ["a", "b"] })),
  ).toEqual([
    ["text", "We [go]{stay}."],
    ["rules", '[["a"]]{["a","b"]}'],
  ]);
  expect(read(null, JSON.stringify(unit))).toEqual([[null, "{We go.}"]]);
  expect(read(null, "3")).toEqual([[null, "{3}"]]);
  expect(read("{broken", "{whole}")).toEqual([[null, "[{broken]{{whole}}"]]);
});

test("figures, versions and hashes differ as a whole, and of a hash the beginning is shown", () => {
  expect(read("1954", "1979")).toEqual([[null, "[1954]{1979}"]]);
  expect(read("ab".repeat(32), "ac".repeat(32))).toEqual([[null, "[abababababab…]{acacacacacac…}"]]);
});
