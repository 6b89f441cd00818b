import type { Coverage, CoverageItem } from "#shared/coverage.ts";
import { speakerLabels } from "#shared/speaker-label.ts";
import type { SummaryTrace, TracedUnit } from "#shared/summary.ts";
import type { Entity } from "#shared/unit.ts";
import { createMentions } from "#main/banana/faithfulness/mentions.ts";
import { nameKey, wordsOfName } from "#main/banana/faithfulness/names.ts";
import { type Pace, paced } from "./pace.ts";

/**
 * What a text names and its summary does not, decided from the trace of the summary. A name is mentioned in any of its
 * forms, a number by its value, a date by its meaning; the names and times in the heads of messages count for nothing.
 * Most important first: what stands in the best units and in most of them.
 */
export async function coverageOf({ summary, units }: SummaryTrace, pace: Pace): Promise<Coverage> {
  const found = new Map<string, Found>();
  await paced(units.length, pace, (index) => {
    const unit = units[index];
    if (unit === undefined || unit.kind === "code") return;
    for (const entity of entitiesOf(unit)) add(found, entity, unit);
  });
  const groups = withoutShortNames([...found.values()]);
  const isMentioned = createMentions(summary.lines.map(({ text }) => text));
  const items: CoverageItem[] = [];
  const tallies = {
    name: { found: 0, mentioned: 0 },
    number: { found: 0, mentioned: 0 },
    date: { found: 0, mentioned: 0 },
  };
  await paced(
    groups.length,
    pace,
    (index) => {
      const group = groups[index];
      if (group === undefined) return;
      const tally = tallies[group.kind];
      tally.found += 1;
      if (isMentioned(group.kind, group.text)) tally.mentioned += 1;
      else items.push(itemOf(group, summary.documents[0]?.id ?? ""));
    },
    16,
  );
  items.sort(
    (one, other) =>
      weightOf(other) - weightOf(one) || one.source.selector.start - other.source.selector.start,
  );
  return {
    schemaVersion: 1,
    documents: summary.documents,
    names: tallies.name,
    numbers: tallies.number,
    dates: tallies.date,
    items,
  };
}

interface Found {
  kind: CoverageItem["kind"];
  text: string;
  times: number;
  /** The unit to add: prose before headings and tables, then the best score. */
  best: TracedUnit;
}

const KINDS: Readonly<Partial<Record<Entity["kind"], CoverageItem["kind"]>>> = {
  name: "name",
  number: "number",
  money: "number",
  percent: "number",
  quantity: "number",
  date: "date",
  time: "date",
};

/** A unit's entities without those in the heads of messages: who speaks and when is shown with every line. */
function entitiesOf({ text, entities }: TracedUnit): Entity[] {
  const heads = speakerLabels(text);
  return entities.filter(
    ({ start, kind }) =>
      KINDS[kind] !== undefined && heads.every((head) => start < head.lineStart || start >= head.bodyStart),
  );
}

function add(found: Map<string, Found>, entity: Entity, unit: TracedUnit): void {
  const kind = KINDS[entity.kind];
  if (kind === undefined) return;
  const key = `${kind} ${kind === "name" ? nameKey(entity.text) : entity.text.toLowerCase().replace(/\s+/g, " ")}`;
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { kind, text: entity.text.replace(/\s+/g, " "), times: 1, best: unit });
  } else {
    if (known.best !== unit) known.times += 1;
    if (isBetter(unit, known.best)) known.best = unit;
  }
}

const isProse = ({ kind }: TracedUnit): boolean => kind !== "heading" && kind !== "table";
const isBetter = (one: TracedUnit, other: TracedUnit): boolean =>
  isProse(one) === isProse(other) ? one.score > other.score : isProse(one);

/** "Okafor" is told with "Adaeze Okafor" where one person only can be meant. */
function withoutShortNames(groups: readonly Found[]): Found[] {
  const longer = new Map<string, Found[]>();
  for (const group of groups) {
    if (group.kind !== "name") continue;
    const words = wordsOfName(group.text);
    for (const word of words.length > 1 ? new Set(words) : [])
      longer.set(word, [...(longer.get(word) ?? []), group]);
  }
  return groups.filter((group) => {
    const [word, ...more] = group.kind === "name" ? wordsOfName(group.text) : [];
    const [full, ...others] = longer.get(word ?? "") ?? [];
    if (more.length > 0 || full === undefined || others.length > 0) return true;
    full.times += group.times;
    if (isBetter(group.best, full.best)) full.best = group.best;
    return false;
  });
}

/** Each doubling of the units that name it counts a tenth of the score's range. */
const weightOf = ({ score, times }: CoverageItem): number => score + 0.1 * Math.log2(times);

function itemOf({ kind, text, times, best }: Found, document: string): CoverageItem {
  const { start, end, score } = best;
  return {
    kind,
    text,
    times,
    score,
    source: { document, selector: { kind: "text", start, end, quote: best.text } },
  };
}
