import { plainInline } from "./plain-line.ts";

/** Two noncharacters, which no real text holds, stand around a found word until its range is known. */
export const MARK_START = "\uFDD0";
export const MARK_END = "\uFDD1";

const BEFORE = 60;
const AFTER = 140;
const BLOCK_MARKS =
  /^[ \t]{0,40}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)/gm;
const RULES = /^[-*_=|: \t]{2,200}$/gm;

export interface Snippet {
  snippet: string;
  marks: { start: number; end: number }[];
}

/** A stretch of marked Markdown as one plain line, the marks as ranges into it. */
export function plainSnippet(marked: string): Snippet {
  const line = plainInline(marked.replace(RULES, "").replace(BLOCK_MARKS, "")).replace(/\s+/g, " ").trim();
  const marks: Snippet["marks"] = [];
  let snippet = "";
  let start = -1;
  for (const part of line.split(/([\uFDD0\uFDD1])/)) {
    if (part === MARK_START) start = snippet.length;
    else if (part !== MARK_END) snippet += part;
    else if (start >= 0 && snippet.length > start) {
      marks.push({ start, end: snippet.length });
      start = -1;
    }
  }
  return { snippet, marks };
}

/** The text around the first place that holds `literal`, in any case; the beginning when none does. */
export function literalSnippet(body: string, literal: string): Snippet {
  const found = new RegExp(literal.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "iu").exec(body);
  if (found === null) return plainSnippet(window(body, 0, 0));
  return plainSnippet(window(body, found.index, found.index + found[0].length));
}

function window(body: string, start: number, end: number): string {
  const from = wordEdge(body, Math.max(0, start - BEFORE));
  const to = Math.min(body.length, end + AFTER);
  const hit = end > start ? MARK_START + body.slice(start, end) + MARK_END : "";
  const text = body.slice(Math.min(from, start), start) + hit + body.slice(end, to);
  return `${from > 0 ? "…" : ""}${text.toWellFormed().replace(/^\uFFFD|\uFFFD$/g, "")}${to < body.length ? "…" : ""}`;
}

/** Text without spaces has no word edge nearby; then the place itself serves. */
function wordEdge(body: string, at: number): number {
  if (at === 0) return 0;
  const space = body.slice(at, at + BEFORE / 2).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
