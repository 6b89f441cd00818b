const BLOCK_MARKS =
  /^[ \t]{0,40}(?:>[ \t]?|#{1,6}(?:[ \t]+|$)|[-*+][ \t]+|\d{1,9}[.)][ \t]+|\[[ xX]\][ \t]+)/;
const MARKS_MAX = 12;

/** One line of Markdown as a reader sees it: block marks, emphasis, links and tags reduced to their text. */
export function plainLine(line: string): string {
  let text = line;
  for (let count = 0; count < MARKS_MAX; count++) {
    const shorter = text.replace(BLOCK_MARKS, "");
    if (shorter === text) break;
    text = shorter;
  }
  return plainInline(text)
    .replace(/[ \t]#{1,6}[ \t]{0,20}$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Inline marks only. Each expression stops at the next mark of its own kind, so a line is read once. */
export function plainInline(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?:[ \t][^()\n]{0,200})?\)/g, "$1")
    .replace(/!?\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g, "$1")
    .replace(/<(?:https?:\/\/|mailto:)([^<>\s]{1,2000})>/g, "$1")
    .replace(/<\/?[A-Za-z][^<>\n]{0,200}>/g, "")
    .replace(/\[\[|\]\]|\*\*|__|~~|`|(?<!\\)\*(?=\S)|(?<=[^\s\\])\*/g, "")
    .replace(/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])_(?![\p{L}\p{N}_])/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
