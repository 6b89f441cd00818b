import type { InsightUnit } from "./insight-stage.ts";

/** Whether no other language prevails, whose short units may pass for English. */
export function isMostlyEnglish(units: readonly InsightUnit[]): boolean {
  let balance = 0;
  for (const { facts } of units) if (facts.language !== null) balance += facts.language === "en" ? 1 : -1;
  return balance >= 0;
}
