import { UNIT_KINDS } from "#shared/unit.ts";
import type { Block } from "./parse.ts";

const COLUMNS = 5;

/** Blocks as one transferable array: kind, start, end, number, level for each. */
export function encodeBlocks(blocks: readonly Block[]): Int32Array {
  const rows = new Int32Array(blocks.length * COLUMNS);
  blocks.forEach(({ kind, start, end, number, level }, index) => {
    rows.set([UNIT_KINDS.indexOf(kind), start, end, number, level], index * COLUMNS);
  });
  return rows;
}

/** The inverse of `encodeBlocks`. */
export function decodeBlocks(rows: Int32Array): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at + COLUMNS <= rows.length; at += COLUMNS) {
    const [kind = 0, start = 0, end = 0, number = 0, level = 0] = rows.subarray(at, at + COLUMNS);
    blocks.push({ kind: UNIT_KINDS[kind] ?? "sentence", start, end, number, level });
  }
  return blocks;
}
