import type { Candidate } from "#main/banana/candidate.ts";
import type { DecisionItem } from "#shared/aggregates.ts";
import { type AggregateInput, sourceOf } from "./item.ts";

/** What was settled, in order of the text: by its words, or as an item of a list of decisions. */
export function decisions(input: AggregateInput): DecisionItem[] {
  const { units, candidates } = input.selection;
  return candidates.flatMap((candidate) => {
    const heading = units[candidate.unit.section]?.clean ?? "";
    const isListed = candidate.unit.kind === "list-item" && DECISION_HEADING.test(heading);
    if (candidate.isFiller || candidate.isTitle || candidate.traits.isQuestion) return [];
    if (!isListed && !settles(candidate)) return [];
    const { start, end, unit } = candidate;
    const place = { unit: unit.index, start: start - unit.start, end: end - unit.start };
    return [{ text: candidate.prefix + candidate.clean, sources: sourceOf(input, place, "decision") }];
  });
}

const DECISION_HEADING =
  /(?<!\p{L})(?:decisions?|decided|agreed|resolutions?|resolved|beschlüsse|beschluss|entscheidungen|décisions?|decisiones|acuerdos|決定事項|決定|القرارات)(?!\p{L})/iu;

/** English words by rules; in other languages the words of decisions that the summaries know. */
function settles({ clean, traits, unit }: Candidate): boolean {
  if (unit.language !== "en" && unit.language !== null) return traits.isDecision;
  return SETTLED.test(clean) && !UNSETTLED.test(clean);
}

const SETTLED =
  /^(?:decision|decided|agreed|resolved)\s?:|\b(?:(?:we|they|i|he|she|it was|committee|board|council|team|group|meeting|members|everyone|all|both|\p{Lu}\p{L}+)(?: (?:have|has|had|was|were|all|both|finally|also|then|now|unanimously|eventually)){0,2} (?:decided|agreed|approved|rejected|resolved|voted|opted|chose|settled|signed off)|(?:was|were|is|are|been) (?:now |finally |unanimously )?(?:decided|agreed|approved|rejected|signed off|confirmed|cancelled|canceled|postponed)|(?:we|we['’]ll|we will|let['’]s|we are|we['’]re) (?:go|going|went|stick|sticking) with|decision (?:is|was|has been) to|(?:it|that)['’]s (?:decided|settled|agreed))\b/iu;
const UNSETTLED =
  /\b(?:not|never|nothing|nobody|no one|no|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|weren['’]t|didn['’]t) (?:\p{L}+ ){0,3}(?:decided|agreed|approved|settled|confirmed|resolved)\b|\bundecided\b|\byet to\b|\b(?:if|unless|whether|until|once|before) (?:\p{L}+ ){0,4}(?:decided|agreed|approved|confirmed|decides|agrees)\b/iu;
