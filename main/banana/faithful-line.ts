import type { SummaryLine } from "#shared/summary.ts";
import { checkFaithfulness, type FaithfulnessContext } from "#main/banana/faithfulness/check-faithfulness.ts";

/**
 * The line in its new wording when that says nothing its own sources do not say, else the line in the words of its
 * source, with what was wrong with the other. Every wording that is not a verbatim slice comes through here.
 */
export function faithfulLine(
  worded: SummaryLine,
  verbatim: SummaryLine,
  context: FaithfulnessContext = {},
): SummaryLine {
  const sources = worded.sources.map(({ selector }) => selector.quote);
  const violations = checkFaithfulness(worded.text, sources, context);
  if (violations.length === 0) return worded;
  return { ...verbatim, refused: [...verbatim.refused, { text: worded.text, violations }] };
}
