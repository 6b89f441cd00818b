/** How far a Markdown body's front matter reaches, and the title it names. */
export interface FrontMatterTitle {
  /** Offset of the line after it; 0 for a body without. */
  end: number;
  /** "" when it names none, or not as a plain or quoted text. */
  title: string;
}

/** Looks at the YAML block at the head of a body without parsing it: enough for what a list shows. */
export function frontMatterTitle(body: string): FrontMatterTitle {
  if (!OPENING.test(body)) return NONE;
  const head = body.slice(0, LENGTH_MAX);
  const closing = CLOSING.exec(head.slice(OPENING_LENGTH));
  if (closing === null) return NONE;
  const end = OPENING_LENGTH + closing.index + closing[0].length;
  const value = TITLE.exec(head.slice(OPENING_LENGTH, end))?.[1]?.trim() ?? "";
  return { end, title: unquoted(value) };
}

const NONE: FrontMatterTitle = { end: 0, title: "" };
const LENGTH_MAX = 64 * 1024;
/** The first line is a fence, the second a key: a rule above prose is none. */
const OPENING = /^---\n[\w-]{1,100}:(?:[ \t]|\n)/;
const OPENING_LENGTH = "---\n".length;
const CLOSING = /^(?:---|\.\.\.)[ \t]{0,10}$\n?/m;
const TITLE = /^title:[ \t]([^\n]{0,2000})$/m;

/** Values of other kinds than text begin with a mark of YAML. */
function unquoted(value: string): string {
  const quote = /^(["'])(.{0,2000})\1$/.exec(value);
  if (quote) return (quote[2] ?? "").replaceAll('\\"', '"').replaceAll("''", "'").trim();
  return /^[[{|>&*!%@`"'#]/.test(value) ? "" : value;
}
