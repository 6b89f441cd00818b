import type { UnitKind } from "#shared/unit.ts";

/** A unit as rules read it: `text` is its slice of the document with all that is protected blanked by `HIDDEN`. */
export interface RuleUnit {
  text: string;
  kind: UnitKind;
  /** The slice itself, where it is another; only rules of format look at it. */
  raw?: string;
}

/** Words of a unit in whose place others stand. Offsets are UTF-16 into the unit's own slice. */
export interface RuleEdit {
  start: number;
  end: number;
  replacement: string;
  /** The rule by name, and why it does so in words for the person. */
  rule: string;
  explanation: string;
}

/** A pure decision on one unit; its edits ascend and do not overlap. */
export type RewriteRule = (unit: RuleUnit) => RuleEdit[];

/** Stands for each protected character: no letter, no space and no mark, so that no rule matches across it. */
export const HIDDEN = "\ue000";

/** The edits of all rules on one text; where two overlap, that of the earlier rule stands. */
export function runRules(rules: readonly RewriteRule[], unit: RuleUnit): RuleEdit[] {
  const kept: RuleEdit[] = [];
  for (const rule of rules) {
    for (const edit of rule(unit)) {
      if (kept.every(({ start, end }) => edit.end <= start || end <= edit.start)) kept.push(edit);
    }
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** The text with the edits made. `edits` ascend and do not overlap. */
export function withEdits(
  text: string,
  edits: readonly { start: number; end: number; replacement: string }[],
): string {
  let made = "";
  let at = 0;
  for (const { start, end, replacement } of edits) {
    made += text.slice(at, start) + replacement;
    at = end;
  }
  return made + text.slice(at);
}

/** The replacement with the capitals of what it replaces: "DO NOT", "Do not", "do not". */
export function inCaseOf(original: string, replacement: string): string {
  const letters = original.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(letters))
    return replacement.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(original)
    ? replacement.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    : replacement;
}
