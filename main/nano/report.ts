import type { InspectedUnit, UnitMark, UnitReport } from "#shared/unit.ts";
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
    if (found === undefined) return { ...report, marks: [] };
    return {
      ...report,
      skipped: [...report.skipped, ...found.skipped],
      marks: marksOf(unit.text, found),
    };
  });
}

function marksOf(text: string, insights: UnitInsights): UnitMark[] {
  const { marks, quotes, definitions, named, tasks, questions } = insights;
  const mark = (kind: UnitMark["kind"], { start, end }: Slice): UnitMark => ({
    kind,
    text: text.slice(start, end),
    start,
    end,
  });
  return [
    ...marks.map((one) => mark(one.kind, one)),
    ...quotes.flatMap((one) => [
      mark("quote", one),
      ...(one.speaker === null ? [] : [mark("speaker", one.speaker)]),
    ]),
    ...definitions.flatMap(({ term, meaning }) => [mark("term", term), mark("meaning", meaning)]),
    ...named.flatMap((one) => (one.kind === null ? [] : [mark(one.kind, one)])),
    ...tasks.map((one) => mark("task", one)),
    ...questions.map((one) => mark("question", one)),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
}
