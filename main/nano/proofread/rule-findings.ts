import type { Finding } from "./finding.ts";
import { identityOf } from "./finding-identity.ts";
import type { Masked } from "./mask.ts";
import { matchRules } from "./match-rules.ts";

/** What the app's own pack finds in a passage, outside what is masked and what stays as it is. */
export function ruleFindings(passage: string, { text, kept }: Masked): Finding[] {
  return matchRules(text).flatMap(({ rule, start, end, replacements }) => {
    const isKept = kept.some((stretch) => stretch.start < end && start < stretch.end);
    if (isKept || MARKS.test(passage.slice(start, end))) return [];
    return [
      {
        start,
        end,
        rule: rule.id,
        type: rule.category,
        source: "rules",
        explanation: rule.explanation,
        replacements,
        ...identityOf(passage, start, end, rule.id),
        ...(rule.isInformal && { isInformal: true }),
      } satisfies Finding,
    ];
  });
}

/** Marks inside a phrase would be lost with it. */
const MARKS = /[*_~`[\]<>\\]/;
