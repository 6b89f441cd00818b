import type { Rewrite, RewriteUnit, RewriteWording } from "#shared/rewrite.ts";

/** What the person decided on one unit: a wording of it, or the original (null), and the changes left out of it. */
export type Choice = { wording: number | null; rejected: readonly number[] };
/** By the index of the unit; what is absent is as the rewrite suggests. */
export type Choices = Readonly<Record<number, Choice>>;

/** The wordings of a unit, the suggested one first. Where the original was kept, they are its alternatives. */
export function wordingsOf({ text, changes, warnings, alternatives, isKeptOriginal }: RewriteUnit) {
  return isKeptOriginal ? alternatives : [{ text, changes, warnings }, ...alternatives];
}

export function choiceOf(unit: RewriteUnit, choice: Choice | undefined): Choice {
  return choice ?? { wording: unit.isKeptOriginal ? null : 0, rejected: [] };
}

/** Whether there is anything to decide on this unit. */
export function isReviewed(unit: RewriteUnit): boolean {
  return wordingsOf(unit).some(({ text }) => text !== unit.source.quote);
}

/** Whether the changes of a wording, made in its source, give its text: only then can one be left out. */
export function isDivisible({ source }: Pick<RewriteUnit, "source">, wording: RewriteWording): boolean {
  return wording.changes.length > 0 && withChanges(source, wording, []) === wording.text;
}

/** The words that stand for a unit. */
export function textOf(unit: RewriteUnit, choice: Choice | undefined): string {
  const { wording, rejected } = choiceOf(unit, choice);
  const chosen = wording === null ? undefined : wordingsOf(unit)[wording];
  if (chosen === undefined) return unit.source.quote;
  return isDivisible(unit, chosen) ? withChanges(unit.source, chosen, rejected) : chosen.text;
}

/** The whole result, with what was decided. */
export function resultText({ units, after }: Pick<Rewrite, "units" | "after">, choices: Choices): string {
  return units.map((unit, index) => unit.before + textOf(unit, choices[index])).join("") + after;
}

/** How many units become other words than they were. */
export function countChosen({ units }: Pick<Rewrite, "units">, choices: Choices): number {
  return units.filter((unit, index) => textOf(unit, choices[index]) !== unit.source.quote).length;
}

/** Takes or leaves one change; a unit without any is its original. */
export function withToggled(unit: RewriteUnit, choice: Choice | undefined, change: number): Choice {
  const { wording, rejected } = choiceOf(unit, choice);
  const at = wording ?? 0;
  const count = wordingsOf(unit)[at]?.changes.length ?? 0;
  const left = wording === null ? Array.from({ length: count }, (_, index) => index) : rejected;
  const next = left.includes(change) ? left.filter((other) => other !== change) : [...left, change];
  return next.length >= count ? { wording: null, rejected: [] } : { wording: at, rejected: next };
}

function withChanges(
  { start, quote }: RewriteUnit["source"],
  { changes }: RewriteWording,
  rejected: readonly number[],
): string {
  let text = "";
  let at = start;
  for (const [index, change] of changes.entries()) {
    if (rejected.includes(index)) continue;
    text += quote.slice(at - start, change.start - start) + change.replacement;
    at = change.end;
  }
  return text + quote.slice(at - start);
}
