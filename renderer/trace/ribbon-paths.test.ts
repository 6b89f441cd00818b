import { expect, test } from "vitest";
import { barPath, ribbonPaths, unitAt } from "./ribbon-paths.ts";

test("bars stand below each other, as long as their scores, and one without a score is still seen", () => {
  expect(barPath(0, 4, 1)).toBe("M0 0h100v205h-100z");
  expect(barPath(3, 4, 0)).toBe("M0 750h8v205h-8z");
});

test("units of lines are drawn apart from the others, which have three tones", () => {
  const units = [0.9, 0.5, 0.1, 1].map((share, index) => ({ share, line: index === 3 ? 0 : null }));
  expect(ribbonPaths(units)).toEqual({
    tones: [barPath(0, 4, 0.9), barPath(1, 4, 0.5), barPath(2, 4, 0.1)],
    chosen: barPath(3, 4, 1),
  });
});

test("every height of the ribbon belongs to one unit", () => {
  expect([-1, 0, 0.49, 0.5, 1, 2].map((place) => unitAt(place, 4))).toEqual([0, 0, 1, 2, 3, 3]);
});

test("ten thousand units are four paths", () => {
  const units = Array.from({ length: 10_000 }, (_, index) => ({ share: index / 10_000, line: null }));
  const { tones, chosen } = ribbonPaths(units);
  expect([tones.length, chosen, tones.join("").match(/M/g)?.length]).toEqual([3, "", 10_000]);
});
