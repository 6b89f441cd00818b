import type { UnitKind } from "#shared/unit.ts";

/** A unit as it will stand in a rewrite: what stands before it in the source, and its words, reworded or not. */
export interface PlacedUnit {
  kind: UnitKind;
  /** Number of the Markdown block it stands in. */
  block: number;
  before: string;
  text: string;
  /** What is protected goes on from the unit before into this one, such as a quote of two sentences. */
  isJoined?: boolean;
}

/** The units in another arrangement; text and order are theirs, unless `text` says otherwise. */
export interface Arrangement {
  units: readonly { before: string; text: string }[];
  after: string;
}

/**
 * What stands between two units, parted into what is kept for itself (code, quotes, rules) and the marks right before the
 * unit: of a list, a task or a heading.
 */
export function partsOf(before: string): { kept: string; mark: string } {
  const mark = MARK.exec(before)?.[0] ?? "";
  const kept = before
    .slice(0, before.length - mark.length)
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  return { kept: /^(?:[-*+•]|\d{1,3}[.)])$/.test(kept) ? "" : kept, mark: mark.trim() };
}

const MARK =
  /(?:(?<=^|\n)[ \t]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8}(?:\[[ xX]\][ \t]{1,8})?|#{1,6}[ \t]{1,8}))$/;
