import type { Candidate } from "#main/banana/candidate.ts";
import type { OutlineItem } from "#shared/aggregates.ts";
import { type GatherInput, sourceOf } from "./item.ts";
import { passagesOf } from "./passages.ts";

/** The headings in order, each with the sentence that says most of what stands right under it; else the passages. */
export function outline(input: GatherInput): OutlineItem[] {
  const { units, candidates } = input.selection;
  const levels = levelsOf(input);
  if (levels.size === 0) return passagesOf(input.selection).flatMap((passage) => passageItem(input, passage));
  const under = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const known = under.get(candidate.unit.section);
    if (known === undefined) under.set(candidate.unit.section, [candidate]);
    else known.push(candidate);
  }
  return [...levels].map(([index, level]) => {
    const unit = units[index];
    const best = bestOf(input, under.get(index) ?? []);
    return {
      text: unit?.clean ?? "",
      sources: sourceOf(input, { unit: index, start: 0, end: unit?.text.length ?? 0 }, "heading"),
      level,
      topic: best === null ? null : topicOf(input, best),
    };
  });
}

/** Each heading's place in the chain of headings above it. A heading of several units is told by its first one. */
function levelsOf({ selection: { units } }: GatherInput): Map<number, number> {
  const levels = new Map<number, number>();
  for (const { kind, index, section, block, clean } of units) {
    const isFirst = units[index - 1]?.block !== block || units[index - 1]?.kind !== "heading";
    if (kind === "heading" && isFirst && clean !== "") levels.set(index, (levels.get(section) ?? 0) + 1);
  }
  return levels;
}

function passageItem(input: GatherInput, passage: readonly Candidate[]): OutlineItem[] {
  const best = bestOf(input, passage);
  return best === null ? [] : [{ ...topicOf(input, best), level: 1, topic: null }];
}

/** The passage with the best score; one that leans on another or is a fragment only where there is nothing else. */
function bestOf({ selection }: GatherInput, among: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of among) {
    if (candidate.isFiller) continue;
    const salience = selection.salience[candidate.order];
    const value = (salience?.total ?? 0) - (salience?.isFragment === true ? 10 : 0);
    if (value > most) [best, most] = [candidate, value];
  }
  return best;
}

function topicOf(
  input: GatherInput,
  { unit, start, end, prefix, clean }: Candidate,
): Pick<OutlineItem, "text" | "sources"> {
  const place = { unit: unit.index, start: start - unit.start, end: end - unit.start };
  return { text: prefix + clean, sources: sourceOf(input, place, "topic") };
}
