/** What the ribbon draws of a unit: its score beside the best one (0 to 1), and the line it went into. */
export type RibbonUnit = { share: number; line: number | null };

/** The ribbon's own measures: bars grow from the left edge, one below the other. */
export const RIBBON_WIDTH = 100;
export const RIBBON_HEIGHT = 1_000;
/** The share that a bar without any score is drawn with, so that every unit is seen. */
const LEAST = 0.08;
/** Space between two bars, as a share of one. */
const GAP = 0.18;
/** The deeper tones, from this share of the best score on. */
const TONES = [0.66, 0.33] as const;

export type RibbonPaths = {
  /** Bars in no line by tone, the deepest first. */
  tones: readonly string[];
  chosen: string;
};

/** One path for each tone: thousands of bars are a handful of elements. */
export function ribbonPaths(units: readonly RibbonUnit[]): RibbonPaths {
  const tones: string[][] = [...TONES.map(() => []), []];
  const chosen: string[] = [];
  for (const [index, { share, line }] of units.entries()) {
    const tone = TONES.findIndex((least) => share >= least);
    const path = line === null ? tones.at(tone < 0 ? -1 : tone) : chosen;
    path?.push(barPath(index, units.length, share));
  }
  return { tones: tones.map((bars) => bars.join("")), chosen: chosen.join("") };
}

/** The bar of one unit, from `index` of `count`. */
export function barPath(index: number, count: number, share: number): string {
  const step = RIBBON_HEIGHT / Math.max(1, count);
  const width = RIBBON_WIDTH * Math.max(LEAST, Math.min(1, share));
  const height = step * (1 - GAP);
  return `M0 ${fixed(index * step)}h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`;
}

/** The unit at a height of the ribbon, 0 to 1 from its top. */
export function unitAt(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(place * count)));
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100);
