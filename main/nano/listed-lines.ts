import { BULLETS, OPEN_BOXES, PICTURE, TICKED_BOXES } from "#shared/list-marks.ts";
import type { UnitKind } from "#shared/unit.ts";

/** A bullet or a box at the beginning of a line; an open mark is no part of its item, one that is ticked says so there. */
const MARK = new RegExp(
  `(?<=^|[\\r\\n])[ \\t]{0,20}(?:(?<open>[${BULLETS}${OPEN_BOXES}])|[${TICKED_BOXES}])${PICTURE}[ \\t]{1,8}(?=\\S)`,
  "gu",
);
const BOX = new RegExp(`[${OPEN_BOXES}${TICKED_BOXES}]`, "u");

/**
 * The parts of a paragraph whose lines begin with bullets or boxes that Markdown does not know, as other programs copy
 * them: its opening in its own kind, then an item or a task from each mark to the next one.
 */
export function listedLines(
  text: string,
  from: number,
  to: number,
  kind: UnitKind,
): { kind: UnitKind; start: number; end: number }[] {
  const marks = [...text.slice(from, to).matchAll(MARK)];
  const [first] = marks;
  if (first === undefined) return [{ kind, start: from, end: to }];
  const opening = first.index === 0 ? [] : [{ kind, start: from, end: from + first.index }];
  const items = marks.map(({ 0: mark, index, groups }, at) => ({
    kind: BOX.test(mark) ? ("task" as const) : ("list-item" as const),
    start: from + index + (groups?.["open"] === undefined ? 0 : mark.length),
    end: from + (marks[at + 1]?.index ?? to - from),
  }));
  return [...opening, ...items];
}
