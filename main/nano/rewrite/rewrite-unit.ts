import type { RewriteOptions } from "#shared/rewrite.ts";
import { contract, writeOutContractions } from "./contractions.ts";
import { type RewriteRule, type RuleEdit, type RuleUnit, runRules } from "./rule.ts";

/** A change of what the rules do is a change of this version. */
export const RULES_VERSION = 1;

/** What of the options decides on single units. */
export type UnitWishes = Pick<RewriteOptions, "tone" | "length" | "isPlainLanguage">;

/** What the rules change in one English unit. Pure: the same unit and wishes give the same edits. */
export function rewriteUnit(unit: RuleUnit, wishes: UnitWishes): RuleEdit[] {
  return runRules(rulesFor(wishes), unit);
}

/** The rules for what is wished, those first that decide where two would change the same words. */
export function rulesFor({ tone }: UnitWishes): RewriteRule[] {
  if (tone === "more-formal") return [writeOutContractions];
  if (tone === "more-casual") return [contract];
  return [];
}
