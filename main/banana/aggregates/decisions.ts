import type { DecisionItem } from "#shared/aggregates.ts";
import type { Candidate } from "#main/banana/candidate.ts";
import { decisionScore, decisionSigns } from "./decision-signs.ts";
import { isUnsettled, settles } from "./settled-words.ts";
import { type GatherInput, passageSources } from "./item.ts";

/** What was settled, in order of the text: by all that speaks for it in English, elsewhere by its words, or as an item of a list of decisions. */
export function decisions(input: GatherInput): DecisionItem[] {
  return weighedDecisions(input).flatMap(({ candidate, isSettled, signs }) => {
    const isDecision = signs === null ? isSettled : decisionScore(signs) >= 0;
    if (!isDecision) return [];
    const sources = passageSources(input, candidate, "decision");
    return [{ text: candidate.prefix + candidate.clean, sources }];
  });
}

/** Passages that may be decisions; `signs` is null in other languages than English. */
export function weighedDecisions(
  input: GatherInput,
): { candidate: Candidate; isSettled: boolean; signs: readonly string[] | null }[] {
  const { units, candidates } = input.selection;
  const { questions, tasks, people } = input.document.joined;
  const names = new Set(people.named.flatMap(({ name }) => name.toLowerCase().split(" ")));
  const isName = (word: string): boolean => names.has(word);
  const answers = new Set(questions.map(({ answer }) => answer?.unit ?? -1));
  const taken = new Set(tasks.map(({ unit }) => unit));
  return candidates.flatMap((candidate) => {
    const { unit, clean, traits, isFiller, isTitle } = candidate;
    if (isTitle || isFiller || traits.isQuestion || isUnsettled(clean)) return [];
    const heading = units[unit.section]?.clean ?? "";
    const isListed = unit.kind === "list-item" && DECISION_HEADING.test(heading);
    const isSettled = isListed || settles(clean, unit.language, traits.isDecision);
    const isEnglish = (unit.language ?? input.selection.language) === "en";
    const isAnswer = answers.has(unit.index);
    const place = { isSettled, isListed, isAnswer, isTask: taken.has(unit.index), isName };
    return [{ candidate, isSettled, signs: isEnglish ? decisionSigns(candidate, place) : null }];
  });
}

const DECISION_HEADING =
  /(?<!\p{L})(?:decisions?|decided|agreed|resolutions?|resolved|beschlüsse|beschluss|entscheidungen|décisions?|decisiones|acuerdos|決定事項|決定|القرارات)(?!\p{L})/iu;
