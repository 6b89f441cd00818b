import { describe, expect, it } from "vitest";
import { median, modifiedScores, OUTLIER_SCORE, trendOf } from "./robust.ts";

const noise = (at: number): number => ((at * 7919) % 13) - 6;

describe("robust figures", () => {
  it("take the middle, of even numbers the mean of two", () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, Number.NaN]);
  });

  it("tell the value that differs from the rest, and none where all are alike", () => {
    const values = [10, 12, 11, 9, 10, 90, 11, 10];
    expect(modifiedScores(values).map((score) => Math.abs(score) > OUTLIER_SCORE)).toEqual(
      values.map((value) => value === 90),
    );
    expect(
      modifiedScores([5, 5, 5, 5, 5, 5, 5, 5, 5, 9])
        .map((score) => score > OUTLIER_SCORE)
        .lastIndexOf(true),
    ).toBe(9);
    expect(modifiedScores([5, 5, 5])).toEqual([0, 0, 0]);
  });

  it("tell a rise from noise, whatever one value does", () => {
    const rising = Array.from({ length: 30 }, (_, at) => 2 * at + noise(at));
    const found = trendOf(rising.with(20, -1000));
    expect(found?.from).toBeGreaterThan(-6);
    expect(found?.to).toBeGreaterThan(50);
    expect(found?.to).toBeLessThan(66);
    expect(trendOf(Array.from({ length: 30 }, (_, at) => noise(at)))).toBeNull();
    expect(trendOf([1, 2, 3])).toBeNull();
    expect(trendOf(Array.from({ length: 100_000 }, (_, at) => at))?.to).toBeGreaterThan(99_000);
  });
});
