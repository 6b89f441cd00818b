import type { InspectedUnit, UnitAnnotation, UnitReport } from "#shared/unit.ts";
import type { NanoUnit, Slice } from "./result.ts";
import type { InsightDocument, UnitInsights } from "./insight-result.ts";

/** What the app shows of a unit. */
export function unitReport(unit: NanoUnit): UnitReport {
  const { index, kind, start, end, text, language, state } = unit;
  return {
    index,
    kind,
    start,
    end,
    text,
    language,
    keyphrases: [...unit.keyphrases],
    entities: [...unit.entities],
    words: unit.words.count,
    state,
    skipped: [...unit.skipped],
  };
}

/** What the app shows of the units when everything that is known of them is asked for. */
export function inspectedUnits({ units, insights }: InsightDocument): InspectedUnit[] {
  return units.map((unit, index) => {
    const found = insights[index];
    const report = unitReport(unit);
    if (found === undefined) return { ...report, annotations: [] };
    return {
      ...report,
      skipped: [...report.skipped, ...found.skipped],
      annotations: annotationsOf(unit.text, found),
    };
  });
}

function annotationsOf(text: string, insights: UnitInsights): UnitAnnotation[] {
  const { cues, quotes, definitions, named, tasks, questions } = insights;
  const annotation = (kind: UnitAnnotation["kind"], { start, end }: Slice): UnitAnnotation => ({
    kind,
    text: text.slice(start, end),
    start,
    end,
  });
  return [
    ...cues.map((one) => annotation(one.kind, one)),
    ...quotes.flatMap((one) => [
      annotation("quote", one),
      ...(one.speaker === null ? [] : [annotation("speaker", one.speaker)]),
    ]),
    ...definitions.flatMap(({ term, meaning }) => [annotation("term", term), annotation("meaning", meaning)]),
    ...named.flatMap((one) => (one.kind === null ? [] : [annotation(one.kind, one)])),
    ...tasks.map((one) => annotation("task", one)),
    ...questions.map((one) => annotation("question", one)),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
}
