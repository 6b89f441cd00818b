import { expect, test } from "vitest";
import { createPromptLookup } from "./prompt-lookup.ts";

test("drafts what followed the last three tokens, before what followed the last two", () => {
  const tokens = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 2, 3, 99, 98, 1, 2, 3];
  expect(createPromptLookup().draft(tokens, 100)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  expect(createPromptLookup().draft(tokens, 3)).toEqual([4, 5, 6]);
  expect(createPromptLookup().draft([...tokens.slice(0, -3), 7, 2, 3], 100)).toEqual([99, 98, 7, 2]);
});

test("takes the place nearest to the end", () => {
  expect(createPromptLookup().draft([1, 2, 3, 4, 1, 2, 3, 5, 1, 2, 3], 1)).toEqual([5]);
});

test("drafts nothing where nothing repeats", () => {
  expect(createPromptLookup().draft([1, 2, 3, 4, 5], 8)).toEqual([]);
  expect(createPromptLookup().draft([], 8)).toEqual([]);
  expect(createPromptLookup().draft([1, 2, 1, 2], 0)).toEqual([]);
});

const REPEATED = [...Array.from({ length: 20 }, (_, at) => at), 0, 1, 2];

test("shortens drafts that are partly wrong and lengthens right ones", () => {
  const lookup = createPromptLookup();
  const lengths = [1, 1, 1, "all", "all", "all"].map((accepted) => {
    const { length } = lookup.draft(REPEATED, 100);
    lookup.report(length, accepted === "all" ? length : Number(accepted));
    return length;
  });
  expect(lengths).toEqual([8, 5, 3, 2, 4, 8]);
});

test("rests ever longer after wholly wrong drafts, up to 31 tokens, and not after a right one", () => {
  const lookup = createPromptLookup();
  const rest = (accepted: number) => {
    lookup.report(2, accepted);
    let tokens = 0;
    while (lookup.draft(REPEATED, 100).length === 0) tokens++;
    return tokens;
  };
  expect([0, 0, 0, 0, 0, 0, 0, 1, 0].map(rest)).toEqual([0, 1, 3, 7, 15, 31, 31, 0, 0]);
});
