import { z } from "zod";

/** One replacement: characters `from`..`to` of the base text become `insert`. UTF-16 offsets into the base text. */
export const textChange = z.object({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  insert: z.string(),
});
export type TextChange = z.infer<typeof textChange>;

/**
 * Applies changes given in base coordinates, ascending and without overlap.
 * @throws RangeError when a change is out of order, reversed or outside `text`.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of changes) {
    if (from < at || to < from || to > text.length) {
      throw new RangeError(`Change ${from}..${to} does not fit a text of ${text.length} characters.`);
    }
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** The changes that turn `applyChanges(text, changes)` back into `text`. */
export function invertChanges(text: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return changes.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/**
 * Maps the range `start`..`end` of the base text through the changes.
 * Text inserted at an edge stays outside; a range whose characters were all deleted gives `undefined`.
 */
export function mapRange(
  range: { start: number; end: number },
  changes: readonly TextChange[],
): { start: number; end: number } | undefined {
  const start = mapPosition(range.start, changes, 1);
  const end = mapPosition(range.end, changes, -1);
  return end > start ? { start, end } : undefined;
}

/** Maps one position; `side` 1 keeps it after text inserted there, -1 before. */
export function mapPosition(position: number, changes: readonly TextChange[], side: 1 | -1): number {
  let shift = 0;
  for (const { from, to, insert } of changes) {
    if (from > position || (from === position && to === position && side < 0)) break;
    if (to > position || (to === position && to > from && side < 0 && from < position)) {
      return side < 0 ? from + shift : from + shift + insert.length;
    }
    shift += insert.length - (to - from);
  }
  return position + shift;
}
