import { UNIT_KINDS } from "#shared/unit.ts";
import type { Pace } from "./breathe.ts";
import type { Block } from "./parse.ts";

const COLUMNS = 5;

/** Blocks as one transferable array: kind, start, end, number, level for each. */
export function encodeBlocks(blocks: readonly Block[]): Int32Array {
  const rows = new Int32Array(blocks.length * COLUMNS);
  blocks.forEach(({ kind, start, end, number, level }, index) => {
    const at = index * COLUMNS;
    rows[at] = UNIT_KINDS.indexOf(kind);
    rows[at + 1] = start;
    rows[at + 2] = end;
    rows[at + 3] = number;
    rows[at + 4] = level;
  });
  return rows;
}

/** The inverse of `encodeBlocks`. */
export async function decodeBlocks(rows: Int32Array, pace: Pace): Promise<Block[]> {
  const blocks: Block[] = [];
  for (let at = 0; at + COLUMNS <= rows.length; at += COLUMNS) {
    const breath = pace();
    if (breath) await breath;
    blocks.push({
      kind: UNIT_KINDS[rows[at] ?? 0] ?? "sentence",
      start: rows[at + 1] ?? 0,
      end: rows[at + 2] ?? 0,
      number: rows[at + 3] ?? 0,
      level: rows[at + 4] ?? 0,
    });
  }
  return blocks;
}
