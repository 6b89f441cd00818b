import type { ChoosableUnit } from "./units.ts";

/** The opening of the document first. */
export function lead(units: readonly ChoosableUnit[]): number[] {
  return units.map((_, index) => index);
}

/** The first three units, whole. */
export function lead3(units: readonly ChoosableUnit[]): string {
  return units
    .slice(0, 3)
    .map(({ text }) => text)
    .join("\n");
}
