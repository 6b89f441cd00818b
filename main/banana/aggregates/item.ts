import type { InsightDocument, Place, ResolvedDate } from "#main/nano/insight-result.ts";
import type { ItemSource } from "#shared/aggregates.ts";
import type { Candidate } from "#main/banana/candidate.ts";
import { cleanBetween } from "#main/banana/clean-between.ts";
import type { Classifier } from "#main/banana/labels/classifier.ts";
import type { Selection } from "#main/banana/selection.ts";

/** What every aggregate decides from: the document, its passages by salience, and the best score of each unit. */
export interface GatherInput {
  document: InsightDocument;
  selection: Selection;
  scores: readonly number[];
  /** What names labels by a person's own examples. */
  classifiers: readonly Classifier[];
}

/** The source of a slice of a unit; its quote is the slice. */
export function sourceOf(
  { document, selection, scores }: GatherInput,
  { unit: index, start, end }: Place,
  reason: ItemSource["reason"],
): ItemSource[] {
  const unit = document.units[index];
  if (unit === undefined) return [];
  return [
    {
      document: selection.name,
      selector: {
        kind: "text",
        start: unit.start + start,
        end: unit.start + end,
        quote: unit.text.slice(start, end),
      },
      score: scores[index] ?? 0,
      reason,
    },
  ];
}

/** Where a passage stands in its unit. */
export function placeOf({ unit, start, end }: Candidate): Place {
  return { unit: unit.index, start: start - unit.start, end: end - unit.start };
}

/** Where a passage stands, and the name of who says it. */
export function passageSources(
  input: GatherInput,
  candidate: Candidate,
  reason: ItemSource["reason"],
): ItemSource[] {
  const { message } = candidate.unit;
  return [
    ...sourceOf(input, placeOf(candidate), reason),
    ...(message === null ? [] : speakerSource(input, message, "speaker")),
  ];
}

/** The name before a message. */
export function speakerSource(
  { document, selection }: GatherInput,
  message: number,
  reason: ItemSource["reason"],
): ItemSource[] {
  const speaker = document.conversation?.messages[message]?.speaker ?? null;
  if (speaker === null) return [];
  const { start, end, quote } = speaker;
  return [{ document: selection.name, selector: { kind: "text", start, end, quote }, score: 0, reason }];
}

/** The words of a slice as a person reads them. */
export function textOf({ document }: GatherInput, { unit: index, start, end }: Place): string {
  const unit = document.units[index];
  return unit === undefined ? "" : cleanBetween(unit, start, end);
}

/** A slice of a unit as it is written. */
export function quoteOf({ document }: GatherInput, { unit, start, end }: Place): string {
  return document.units[unit]?.text.slice(start, end) ?? "";
}

/** Whether one slice stands within another of the same unit. */
export function isWithin(inner: Place, outer: Place): boolean {
  return inner.unit === outer.unit && inner.start >= outer.start && inner.end <= outer.end;
}

/** A date with a place in time: no length, no rhythm, and known. */
export function isPointInTime(date: ResolvedDate): date is ResolvedDate & { iso: string } {
  return date.iso !== null && (date.kind === "date" || date.kind === "time");
}
