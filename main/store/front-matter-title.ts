import { frontMatter } from "./front-matter.ts";

/** How far a Markdown body's front matter reaches, and the title it names. */
export interface FrontMatterTitle {
  /** Offset of the line after it; 0 for a body without. */
  end: number;
  /** "" when it names none, or not as a plain or quoted text. */
  title: string;
}

export function frontMatterTitle(body: string): FrontMatterTitle {
  const { end, lines } = frontMatter(body);
  const line = lines.find((each) => TITLE.test(each)) ?? "";
  return { end, title: unquoted(TITLE.exec(line)?.[1]?.trim() ?? "") };
}

const TITLE = /^title:[ \t](.{0,2000})$/;

/** Values of other kinds than text begin with a mark of YAML. */
function unquoted(value: string): string {
  const quote = /^(["'])(.{0,2000})\1$/.exec(value);
  if (quote) return (quote[2] ?? "").replaceAll('\\"', '"').replaceAll("''", "'").trim();
  return /^[[{|>&*!%@`"'#]/.test(value) ? "" : value;
}
