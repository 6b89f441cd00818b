import type { UnitKind } from "#shared/unit.ts";
import type { Pace } from "./breathe.ts";
import type { Block } from "./parse.ts";
import type { ReadBlock } from "./memory.ts";
import { type Content, contentOf } from "./resolve.ts";
import { splitLong } from "./split-long.ts";

/** A unit's place in a document, before anything is known of it. Fields as in `NanoUnit`. */
export interface PlacedUnit {
  kind: UnitKind;
  start: number;
  end: number;
  block: number;
  section: number;
}

/** Kinds whose blocks are cut into sentences; the others are one unit a block, a row or a piece. */
const PROSE: ReadonlySet<UnitKind> = new Set(["sentence", "list-item", "task", "quote"]);

export function isProse({ kind }: Block): boolean {
  return PROSE.has(kind);
}

/** The units of a document in order, each with its content. */
export interface Placed {
  units: PlacedUnit[];
  contents: Content[];
}

/**
 * The units of a document: the segments of prose blocks, other blocks whole. A heading's section is the heading of a
 * higher level above it, so that the chain of sections gives the outline.
 */
export async function placeUnits(
  text: string,
  blocks: readonly Block[],
  readOf: (block: Block) => ReadBlock | undefined,
  pace: Pace,
): Promise<Placed> {
  const units: PlacedUnit[] = [];
  const contents: Content[] = [];
  const open: { index: number; level: number; block: number }[] = [];
  for (const block of blocks) {
    const breath = pace();
    if (breath) await breath;
    const { kind, start, end, number, level } = block;
    if (isProse(block)) {
      const section = open.at(-1)?.index ?? -1;
      const read = readOf(block);
      if (read === undefined) continue;
      // A block that could not be cut into sentences stands whole.
      const segments =
        read.failed === null
          ? read.segments
          : splitLong(text, start, end).flatMap((piece) => [piece.start - start, piece.end - start]);
      const keys = read.keys.get(kind) ?? [];
      for (let at = 0; at + 1 < segments.length; at += 2) {
        const from = start + (segments[at] ?? 0);
        const to = start + (segments[at + 1] ?? 0);
        units.push({ kind, start: from, end: to, block: number, section });
        const slice = text.slice(from, to);
        const key = keys[at / 2];
        contents.push(key === undefined ? contentOf(kind, slice) : { key, kind, text: slice });
      }
      if (keys.length === 0) read.keys.set(kind, keysSince(contents, segments.length / 2));
      continue;
    }
    if (level > 0) {
      while (open.some((heading) => heading.level >= level && heading.block !== number)) open.pop();
    }
    // A heading over 2,000 characters is several units, and its first one is the section.
    const isNewHeading = level > 0 && open.at(-1)?.block !== number;
    const section = (isNewHeading || level === 0 ? open.at(-1) : open.at(-2))?.index ?? -1;
    if (isNewHeading) open.push({ index: units.length, level, block: number });
    units.push({ kind, start, end, block: number, section });
    contents.push(contentOf(kind, text.slice(start, end)));
  }
  return { units, contents };
}

function keysSince(contents: readonly Content[], count: number): string[] {
  return contents.slice(contents.length - count).map(({ key }) => key);
}
