import { expect, it } from "vitest";
import { logisticRegression } from "./logistic-regression.ts";

it("weighs a sign up where it tells, and leaves one that tells nothing near zero", () => {
  const weights = logisticRegression([
    ...Array.from({ length: 20 }, () => ({ signs: ["bias", "title"], label: 1 as const })),
    ...Array.from({ length: 20 }, () => ({ signs: ["bias", "title", "noise"], label: 1 as const })),
    ...Array.from({ length: 20 }, () => ({ signs: ["bias"], label: 0 as const })),
    ...Array.from({ length: 20 }, () => ({ signs: ["bias", "noise"], label: 0 as const })),
  ]);
  expect(weights["title"]).toBeGreaterThan(3);
  expect(weights["bias"]).toBeLessThan(-1);
  expect(Math.abs(weights["noise"] ?? 1)).toBeLessThan(0.1);
});
