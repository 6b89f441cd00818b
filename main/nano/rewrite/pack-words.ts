import { matchRules } from "#main/nano/proofread/match-rules.ts";
import type { PackRule } from "#main/nano/proofread/rule-pack.ts";
import type { RewriteRule } from "./rule.ts";

/**
 * What the rule pack of proofreading finds, put into the text: of several wordings the first. The pack is made to be
 * looked at by a person; phrases whose first wording changes an amount are left out.
 */
export const packWords =
  (groups: readonly string[], name: string): RewriteRule =>
  ({ text }) =>
    matchRules(text).flatMap(({ rule, start, end, replacements: [replacement] }) =>
      replacement === undefined || !isOf(rule, groups)
        ? []
        : [{ start, end, replacement, rule: name, explanation: rule.explanation }],
    );

const isOf = ({ id, isInformal }: PackRule, groups: readonly string[]): boolean =>
  !isInformal && groups.some((group) => id.startsWith(`${group}-`)) && !LEFT_OUT.has(id);

const LEFT_OUT: ReadonlySet<string> = new Set(["wordy-a-couple-of", "wordy-in-accordance-with"]);
