import { expect, it } from "vitest";
import { fitOf } from "./fit.ts";

const levelOf = (weights: number) =>
  fitOf({ weights, cache: 5, scratch: 5, context: 1 }, { total: 1_000, free: 400 })?.level;

it("holds a model's need against what is free and what there is", () => {
  expect([390, 391, 890, 891].map(levelOf)).toEqual(["fits", "tight", "tight", "too-large"]);
  expect(fitOf(null, { total: 1_000, free: 400 })).toBeNull();
});
