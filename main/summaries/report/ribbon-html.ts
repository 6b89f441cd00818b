import type { TracedUnit } from "#shared/summary.ts";
import { escapeHtml } from "./escape-html.ts";
import { verdictOf } from "./report-words.ts";

/** More bars than this are thinner than a hair, and neighbours share one. */
const BARS_MAX = 1_000;

/**
 * The units as a ribbon: a bar each, as high as its score, framed and numbered where it went into a line. Each leads to
 * its row; Tab stops at those of lines only. Nothing is told by colour alone.
 */
export function ribbonHtml(units: readonly TracedUnit[]): string {
  const bars = barsOf(units);
  const strongest = Math.max(Number.EPSILON, ...bars.map(({ unit }) => unit.score));
  const drawn = bars.map(({ unit, lines }) => {
    const height = Math.round(1_000 * Math.max(0.04, unit.score / strongest)) / 10;
    const label = escapeHtml(`${unit.index + 1}. ${verdictOf(unit)}: ${unit.text.slice(0, 120)}`);
    const number = lines.length === 0 ? "" : `<b>${lines.map((line) => line + 1).join(" ")}</b>`;
    const kind = lines.length === 0 ? ' tabindex="-1"' : ' class="chosen"';
    return `<a href="#u${unit.index}"${kind} title="${label}" aria-label="${label}"><i style="height:${height}%"></i>${number}</a>`;
  });
  return `<div class="ribbon">${drawn.join("")}</div>`;
}

/** Neighbours that share a bar are told by the one that counts most: a line's, else the highest. */
function barsOf(units: readonly TracedUnit[]): { unit: TracedUnit; lines: number[] }[] {
  const size = Math.max(1, Math.ceil(units.length / BARS_MAX));
  const bars: { unit: TracedUnit; lines: number[] }[] = [];
  for (const [at, unit] of units.entries()) {
    const lines = unit.line === null ? [] : [unit.line];
    const open = bars.at(-1);
    if (open === undefined || at % size === 0) bars.push({ unit, lines });
    else {
      const isBetter = lines.length > 0 || (open.lines.length === 0 && unit.score > open.unit.score);
      if (isBetter) open.unit = unit;
      open.lines.push(...lines);
    }
  }
  return bars;
}
