import type { NanoUnit } from "#main/nano/result.ts";
import { align } from "#shared/align.ts";
import { keptByUnit } from "./kept-by-unit.ts";

const placesOf = keptByUnit(({ text, clean }) => align(text, clean));

/** The clean words of a unit's slice from `from` to `to`. */
export function cleanBetween(unit: NanoUnit, from: number, to: number): string {
  const places = placesOf(unit);
  if (places === null) return unit.text.slice(from, to).replace(/\s+/g, " ").trim();
  const first = places.findIndex((place) => place >= from);
  if (first < 0) return "";
  let last = first;
  while (last < places.length && (places[last] ?? to) < to) last += 1;
  return unit.clean.slice(first, last).trim();
}
