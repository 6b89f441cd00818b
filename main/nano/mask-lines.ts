/** Most list and quote marks that are followed on one line; more would take quadratic time. */
const MARKS_A_LINE_MAX = 40;

const DEEP_LINE = new RegExp(
  `^((?:[ \\t]{0,3}(?:>[ \\t]?|(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,4})){${MARKS_A_LINE_MAX}})[^\\n]`,
  "gm",
);

/** The parser takes a table's delimiter row with a last bar and white space behind it for text. */
const CLOSED_DELIMITER_ROW = /^([ \t>]{0,80}\|?[ \t]{0,20}:?-[ \t:|-]{0,2000}[:\- \t])\|(?=[ \t]{1,20}$)/gm;

/** Indentation that no list needs; the parser's search for table rows takes quadratic time over more. */
const DEEP_INDENT = /^([ \t]{4000})[ \t]/gm;

/** Most characters of front matter; what is longer is text between two rules. */
const FRONT_MATTER_MAX = 20_000;

/**
 * A text of the same length that the Markdown parser reads as blocks: CR and CRLF are line ends, the byte order
 * mark and front matter are blank, a table needs no last bar, and marks nested too deep on one line are text. Offsets stay those of `text`.
 */
export function maskLines(text: string): string {
  let masked = text.includes("\r")
    ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? " \n" : "\n"))
    : text;
  if (masked.startsWith("\ufeff")) masked = ` ${masked.slice(1)}`;
  const front = frontMatterLength(masked);
  if (front > 0) masked = masked.slice(0, front).replace(/[^\n]/g, " ") + masked.slice(front);
  if (masked.includes("|")) masked = masked.replace(CLOSED_DELIMITER_ROW, "$1 ");
  masked = masked.replace(DEEP_INDENT, "$1x");
  return masked.replace(DEEP_LINE, (_line, marks: string) => `${marks}x`);
}

/** Length of the YAML or TOML front matter at the start of a text with LF line ends, fences included; 0 if none. */
export function frontMatterLength(text: string): number {
  const head = text.slice(0, FRONT_MATTER_MAX);
  const fence = /^ ?(---|\+\+\+)[ \t]*\n/.exec(head);
  if (!fence) return 0;
  const isToml = fence[1] === "+++";
  const close = (isToml ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm) satisfies RegExp;
  close.lastIndex = fence[0].length;
  const end = close.exec(head);
  if (!end) return 0;
  const lines = head.slice(fence[0].length, end.index).split("\n");
  const field = isToml
    ? /^(?:\s*$|#|\[|\s*[\w."-]{1,80}\s*=)/
    : /^(?:\s*$|#|\s*[\w."' -]{1,80}:(?:\s|$)|\s+\S|- |[\]}])/;
  return lines.every((line) => field.test(line)) ? end.index + end[0].length : 0;
}
