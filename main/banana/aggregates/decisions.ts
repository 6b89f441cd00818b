import type { Candidate } from "#main/banana/candidate.ts";
import type { DecisionItem } from "#shared/aggregates.ts";
import { type GatherInput, passageSources } from "./item.ts";

/** What was settled, in order of the text: by its words, or as an item of a list of decisions. */
export function decisions(input: GatherInput): DecisionItem[] {
  const { units, candidates } = input.selection;
  return candidates.flatMap((candidate) => {
    const heading = units[candidate.unit.section]?.clean ?? "";
    const isListed = candidate.unit.kind === "list-item" && DECISION_HEADING.test(heading);
    if (candidate.isFiller || candidate.isTitle || candidate.traits.isQuestion) return [];
    if (!isListed && !settles(candidate)) return [];
    const sources = passageSources(input, candidate, "decision");
    return [{ text: candidate.prefix + candidate.clean, sources }];
  });
}

const DECISION_HEADING =
  /(?<!\p{L})(?:decisions?|decided|agreed|resolutions?|resolved|beschlüsse|beschluss|entscheidungen|décisions?|decisiones|acuerdos|決定事項|決定|القرارات)(?!\p{L})/iu;

/** English words by rules; in other languages the words of decisions that the summaries know. */
function settles({ clean, traits, unit }: Candidate): boolean {
  if (unit.language !== "en" && unit.language !== null) return traits.isDecision;
  return SETTLED.test(clean) && !UNSETTLED.test(clean);
}

const WHO =
  "(?:we|they|i|he|she|committee|board|council|team|group|unit|meeting|members|everyone|all|both|majority|\\p{Lu}\\p{L}+)";
const SETTLED = new RegExp(
  [
    "^(?:decision|decided|agreed|resolved)\\s?:",
    `\\b${WHO} (?:(?:have|has|had|was|were|all|both|finally|also|then|now|unanimously|eventually) ){0,2}(?:decided|agreed|approved|rejected|resolved|voted|opted|chose|settled|signed off)\\b`,
    "\\b(?:was|were|is|are|been|it['’]s|that['’]s) (?:now |finally |unanimously )?(?:decided(?! from)|agreed|approved|rejected|signed off|confirmed|cancelled|canceled|postponed)\\b",
    "\\b(?:committee|board|council|unit|department|management) (?:does not |do not )?(?:accepts?|rejects?|approves?)\\b",
    "\\b(?:we|we['’]ll|we will|we are|we['’]re) (?:go|going|went|stick|sticking|settle|settling) (?:with|for|on)\\b",
    "\\blet['’]s (?:go|stick|settle|leave|keep|do|take|use|make|say|call)\\b",
    "\\bdecision (?:is|was|has been) to\\b|\\bfrom now on\\b",
  ].join("|"),
  "iu",
);
const UNSETTLED =
  /\b(?:not|never|nothing|nobody|no one|no|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|weren['’]t|didn['’]t) (?:\p{L}+ ){0,3}(?:decided|agreed|approved|settled|confirmed|resolved)\b|\bundecided\b|\byet to\b|\b(?:if|unless|whether|until|once|before) (?:\p{L}+ ){0,4}(?:decided|agreed|approved|confirmed|decides|agrees)\b/iu;
