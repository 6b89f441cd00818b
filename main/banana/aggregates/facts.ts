import type { FactItem } from "#shared/aggregates.ts";
import type { Entity } from "#shared/unit.ts";
import type { Candidate } from "#main/banana/candidate.ts";
import { type GatherInput, passageSources, sourceOf } from "./item.ts";

/** Names alone make a fact only of what the document is about. */
const NAMED_SCORE_MIN = 0.6;

/**
 * What a reader must not miss: passages with figures, dates, addresses or names, most telling first. Two that contradict
 * each other both stand. Rows of tables follow, in order of the text.
 */
export function facts(input: GatherInput): FactItem[] {
  const { candidates, scores } = input.selection;
  const told = candidates
    .filter((candidate) => isFact(candidate, scores[candidate.order] ?? 0))
    .sort((a, b) => (scores[b.order] ?? 0) - (scores[a.order] ?? 0) || a.order - b.order)
    .map((candidate) => ({
      text: candidate.prefix + candidate.clean,
      sources: passageSources(input, candidate, "fact"),
      holds: holdsOf(candidate.entities),
    }));
  return [...told, ...rows(input)];
}

function isFact({ isFiller, isTitle, traits, entities }: Candidate, score: number): boolean {
  if (isFiller || isTitle || traits.isQuestion || entities.length === 0) return false;
  return entities.some(({ kind }) => kind !== "name") || score >= NAMED_SCORE_MIN;
}

const holdsOf = (entities: readonly Entity[]): FactItem["holds"] =>
  entities.map(({ kind, text }) => ({ kind, text }));

function rows(input: GatherInput): FactItem[] {
  return input.document.units
    .filter(({ kind, entities }) => kind === "table" && entities.some((entity) => entity.kind !== "name"))
    .map(({ index, text, clean, entities }) => ({
      text: clean,
      sources: sourceOf(input, { unit: index, start: 0, end: text.length }, "fact"),
      holds: holdsOf(entities),
    }));
}
