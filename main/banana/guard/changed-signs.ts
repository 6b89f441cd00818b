import { type Span, spansOf } from "#main/banana/faithfulness/span.ts";
import type { MeaningChange } from "./check-meaning.ts";

/** A figure below zero that is above it in the other text: "-5 °C" and "5 °C". */
export function changedSigns(source: string, rewrite: string): MeaningChange[] {
  const [said, made] = [negativesIn(source), negativesIn(rewrite)];
  if (said.length === made.length) return [];
  const [lost = null, added = null] = said.length > made.length ? [said[0]] : [null, made[0]];
  return [{ kind: "number", source: lost, rewrite: added }];
}

const NEGATIVE = /(?<![\p{L}\p{N}.,:/)])[-−]\s?\d[\d.,]*|\bminus [\p{L}\d]+|\bbelow zero\b/giu;

function negativesIn(text: string): Span[] {
  return spansOf(text, NEGATIVE).map(({ start, end }) => ({ start, end }));
}
