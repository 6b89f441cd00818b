import { BULLETS, OPEN_BOXES, PICTURE, TICKED_BOXES } from "#shared/list-marks.ts";
import type { RewriteFormat } from "#shared/rewrite.ts";
import type { Arrangement, PlacedUnit } from "./placed-unit.ts";

/** The units with what stands between them in another format: marks of headings, lists and code. */
export function format(
  format: Exclude<RewriteFormat, "as-is">,
  units: readonly PlacedUnit[],
  after: string,
): Arrangement {
  if (format === "plain-text")
    return {
      units: units.map(({ before, text }) => ({ before: plainGap(before), text })),
      after: plainGap(after),
    };
  return {
    units: units.map((unit, index) => {
      const ticked = unit.kind === "task" ? (TICKED.exec(unit.text)?.[0] ?? "") : "";
      const before = markedGap(unit, index, units);
      return { before: ticked === "" ? before : `${before}- [x] `, text: unit.text.slice(ticked.length) };
    }),
    after,
  };
}

/** A box of another program that is ticked. */
const TICKED = new RegExp(`^[${TICKED_BOXES}]${PICTURE}[ \\t]{1,8}`, "u");

/** Fences and marks of headings go; lists have a dash. */
const plainGap = (gap: string): string =>
  gap
    .replace(/^[ \t]{0,3}(?:`{3,}|~{3,})[^\n]*(?:\n|$)/gm, "")
    .replace(/(?<=^|\n)[ \t]{0,3}#{1,6}[ \t]+/g, "")
    .replace(/(?<=^|\n)([ \t]*)[*+](?=[ \t]+)/g, "$1-")
    .replace(/^[ \t]*\n[ \t]{0,3}(?:={2,}|-{2,})[ \t]*(?=\n|$)/, "");

const BULLET = new RegExp(`(?<=^|\\n)([ \\t]*)[${BULLETS}]${PICTURE}(?=[ \\t]+$)`, "u");
const OPEN_BOX = new RegExp(`(?<=^|\\n)([ \\t]*)[${OPEN_BOXES}]${PICTURE}(?=[ \\t]+$)`, "u");

/** Bullets and boxes of other programs as Markdown has them. */
const markedList = (gap: string): string => gap.replace(BULLET, "$1-").replace(OPEN_BOX, "$1- [ ]");

/** A short line of its own without a full stop, with text under it, is a heading. */
function markedGap(
  { kind, before, text, block }: PlacedUnit,
  index: number,
  units: readonly PlacedUnit[],
): string {
  const next = units[index + 1];
  const isAlone = units[index - 1]?.block !== block && next !== undefined && next.block !== block;
  const isHeading =
    kind === "sentence" &&
    isAlone &&
    text.length <= 70 &&
    !/[.!?:;,]$/.test(text) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    /(?:^|\n\s*)$/.test(before);
  const hasTitle = units.slice(0, index).some(({ kind }) => kind === "heading") || index > 0;
  return isHeading ? `${before}${hasTitle ? "## " : "# "}` : markedList(before);
}
