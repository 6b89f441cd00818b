import type { DecisionItem } from "#shared/aggregates.ts";
import { settles } from "./settled-words.ts";
import { type GatherInput, passageSources } from "./item.ts";

/** What was settled, in order of the text: by its words, or as an item of a list of decisions. */
export function decisions(input: GatherInput): DecisionItem[] {
  const { units, candidates } = input.selection;
  return candidates.flatMap((candidate) => {
    const heading = units[candidate.unit.section]?.clean ?? "";
    const isListed = candidate.unit.kind === "list-item" && DECISION_HEADING.test(heading);
    if (candidate.isFiller || candidate.isTitle || candidate.traits.isQuestion) return [];
    if (!isListed && !settles(candidate.clean, candidate.unit.language, candidate.traits.isDecision))
      return [];
    const sources = passageSources(input, candidate, "decision");
    return [{ text: candidate.prefix + candidate.clean, sources }];
  });
}

const DECISION_HEADING =
  /(?<!\p{L})(?:decisions?|decided|agreed|resolutions?|resolved|beschlüsse|beschluss|entscheidungen|décisions?|decisiones|acuerdos|決定事項|決定|القرارات)(?!\p{L})/iu;
