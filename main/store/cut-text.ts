const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const ELLIPSIS = "…";
/** A word longer than this is cut in its middle. */
const WORD_LENGTH = 30;

/**
 * Cuts text to at most `length` UTF-16 units, the ellipsis that marks the cut included, never inside a grapheme,
 * and between words where there are any.
 * `rest` is what was cut off, "" when everything fits.
 */
export function cutText(text: string, length: number): { text: string; rest: string } {
  if (text.length <= length) return { text, rest: "" };
  const room = length - ELLIPSIS.length;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, length * 4))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  const space = text.lastIndexOf(" ", end);
  if (text[end] !== " " && space > end - WORD_LENGTH) end = space;
  return { text: text.slice(0, end).trimEnd() + ELLIPSIS, rest: text.slice(end).trimStart() };
}
