import type { SyntaxNodeRef, Tree, TreeCursor } from "@lezer/common";
import { parser, Table, TaskList } from "@lezer/markdown";
import type { UnitKind } from "#shared/unit.ts";
import { listedLines } from "./listed-lines.ts";
import { maskLines } from "./mask-lines.ts";
import { findRecords } from "./records/find-records.ts";
import { RECORDS_MAX, sampleOf } from "./records/sample-records.ts";
import { splitLong } from "./split-long.ts";
import { isWhiteSpace } from "./white-space.ts";

/** A change of what blocks a text has is a change of this version. */
export const PARSE_VERSION = 4;

/**
 * A stretch of one Markdown block. `number` is that of the block; the rows of a table and the pieces of a very
 * long paragraph share it. `level` is 1 to 6 for a heading, else 0. Offsets are UTF-16 into the text.
 */
export interface Block {
  kind: UnitKind;
  start: number;
  end: number;
  number: number;
  level: number;
}

/** Longest stretch of prose given to sentence segmentation at once. */
export const BLOCK_CHARACTERS_MAX = 32_000;
/** Tree nodes visited in one step. */
const NODES_A_STEP = 512;

/** Blocks and tables only: what stands inside a block is read unit by unit, in time linear in its length. */
const blocks = Object.assign(parser.configure([Table, TaskList]), { parseInline: () => [] });

/**
 * The blocks of a Markdown text (CommonMark with GFM tables and tasks), in order and without overlap. Front
 * matter, comments, link definitions, rules and all Markdown marks stay in the gaps.
 * Returns undefined when `isAborted` turns true.
 */
export function parseBlocks(text: string, isAborted: () => boolean): Block[] | undefined {
  const steps = parseSteps(text);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (isAborted()) return undefined;
  }
}

/** The same in small steps, so that a thread with other work can pause between two. */
export function* parseSteps(text: string): Generator<undefined, Block[]> {
  const records = recordRows(text, 0, text.length, false);
  if (records !== null) return records.map((block) => ({ ...block, number: 0 }));
  const parse = blocks.startParse(maskLines(text));
  let tree: Tree | null = null;
  while (tree === null) {
    yield;
    tree = parse.advance();
  }
  return yield* collect(text, tree.cursor());
}

function* collect(text: string, cursor: TreeCursor): Generator<undefined, Block[]> {
  const found: Block[] = [];
  const quotes: number[] = [];
  const items: number[] = [];
  let number = 0;
  let visited = 0;
  let shouldEnter = true;
  while (cursor.next(shouldEnter)) {
    visited += 1;
    if (visited % NODES_A_STEP === 0) yield;
    leave(quotes, cursor.from);
    leave(items, cursor.from);
    shouldEnter = CONTAINERS.has(cursor.name);
    if (cursor.name === "Blockquote") quotes.push(cursor.to);
    else if (cursor.name === "ListItem") items.push(cursor.to);
    else if (!shouldEnter) {
      const size = found.length;
      for (const { isOwn, ...block } of leafBlocks(text, cursor, quotes.length > 0, items.length > 0)) {
        if (isOwn === true && found.length > size) number += 1;
        found.push({ ...block, number });
      }
      if (found.length > size) number += 1;
    }
  }
  return found;
}

const CONTAINERS: ReadonlySet<string> = new Set(["Blockquote", "BulletList", "OrderedList", "ListItem"]);

function leave(ends: number[], position: number): void {
  while ((ends.at(-1) ?? position + 1) <= position) ends.pop();
}

/** `isOwn`: it begins a block within its leaf, as an item does that Markdown does not know. */
type Stretch = Omit<Block, "number"> & { isOwn?: boolean };

function leafBlocks(text: string, node: TreeCursor, isQuoted: boolean, isItem: boolean): Stretch[] {
  const { name } = node;
  const records = isQuoted || isItem ? null : recordsOf(text, node);
  if (records !== null) return records;
  if (name === "Paragraph" && isQuoted) return prose(text, node, "quote");
  if (name === "Paragraph") {
    const kind = isItem ? "list-item" : "sentence";
    return listedLines(text, node.from, node.to, kind).flatMap((part) =>
      prose(text, { from: part.start, to: part.end }, part.kind).map((stretch, at) => ({
        ...stretch,
        isOwn: at === 0,
      })),
    );
  }
  if (name === "Task") return prose(text, node, isQuoted ? "quote" : "task");
  if (name.startsWith("ATXHeading") || name.startsWith("SetextHeading")) {
    return heading(text, node, isQuoted ? "quote" : isItem ? "list-item" : "heading");
  }
  if (name === "FencedCode" || name === "CodeBlock" || name === "HTMLBlock") {
    return stretches(text, node.from, node.to, "code", 0);
  }
  return name === "Table" ? tableRows(text, node) : [];
}

/** The rows of a table without Markdown, or the lines of a log, pasted as they are or into a block of code. */
function recordsOf(text: string, { name, from, to, node }: TreeCursor): Stretch[] | null {
  if (name === "Paragraph") return recordRows(text, from, to, false);
  if (name === "CodeBlock") return recordRows(text, from, to, true);
  if (name !== "FencedCode") return null;
  const info = node.getChild("CodeInfo");
  const code = node.getChild("CodeText");
  if (code === null || (info !== null && !DATA.test(text.slice(info.from, info.to)))) return null;
  return recordRows(text, code.from, code.to, true);
}

/** What a block of code is said to hold where that may be rows or log lines. */
const DATA = /^(?:csv|tsv|text|txt|plain|log|logs|console|data|output)\b/i;

/** One stretch a record; of very many a fair choice. */
function recordRows(text: string, from: number, to: number, isCode: boolean): Stretch[] | null {
  const found = findRecords(text, from, to, isCode);
  if (found === null) return null;
  const { kind, ranges } = found;
  const read =
    ranges.length > RECORDS_MAX ? sampleOf(ranges.length).flatMap((at) => ranges[at] ?? []) : ranges;
  return read.map(({ start, end }) => ({ kind, start, end, level: 0 }));
}

function prose(text: string, { from, to }: Pick<SyntaxNodeRef, "from" | "to">, kind: UnitKind): Stretch[] {
  if (to - from <= BLOCK_CHARACTERS_MAX) return trimmed(text, from, to, kind, 0);
  return splitLong(text, from, to, BLOCK_CHARACTERS_MAX).flatMap(({ start, end }) =>
    trimmed(text, start, end, kind, 0),
  );
}

/** The heading without its marks: `#` before and after, or the line of `=` or `-` below. */
function heading(text: string, node: TreeCursor, kind: UnitKind): Stretch[] {
  let { from, to } = node;
  for (const mark of node.node.getChildren("HeaderMark")) {
    if (mark.from === node.from) from = mark.to;
    else to = Math.min(to, mark.from);
  }
  const level = kind === "heading" ? Number(node.name.at(-1)) : 0;
  return stretches(text, from, to, kind, level);
}

/** One stretch a row: an edited row is one changed unit, and a fact of a table has a short source. */
function tableRows(text: string, node: TreeCursor): Stretch[] {
  const rows: Stretch[] = [];
  for (let row = node.node.firstChild; row; row = row.nextSibling) {
    if (row.name === "TableHeader" || row.name === "TableRow") {
      rows.push(...stretches(text, row.from, row.to, "table", 0));
    }
  }
  return rows;
}

function stretches(text: string, from: number, to: number, kind: UnitKind, level: number): Stretch[] {
  return trimmed(text, from, to, kind, level).flatMap((whole) =>
    splitLong(text, whole.start, whole.end).flatMap(({ start, end }) =>
      trimmed(text, start, end, kind, level),
    ),
  );
}

/** The range without white space at its edges; none when nothing else is in it. */
function trimmed(text: string, from: number, to: number, kind: UnitKind, level: number): Stretch[] {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return end > start ? [{ kind, start, end, level }] : [];
}
