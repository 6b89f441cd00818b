import { cutText } from "./cut-text.ts";
import { frontMatterTitle } from "./front-matter-title.ts";
import { plainLine } from "./plain-line.ts";

const TITLE_LENGTH = 200;
const EXCERPT_LENGTH = 160;
const HEADING_WITHIN = 100_000;
const LINE_LENGTH = 4_000;

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}={1,200}[ \t]{0,20}$/;
const BLOCK_MARK = /^ {0,3}(?:[>#|]|[-*+][ \t]|\d{1,9}[.)][ \t])/;
const RULE = /^[-*_=|: \t]{2,}$/;

/**
 * What a list shows of a Markdown body. The title is the first heading of the first level that begins within
 * 100,000 characters, or else what front matter names, or else the first line that says something (a later "## To do"
 * is a part, not the name); the excerpt is the plain text after it, without front matter. At most 200 and 160
 * characters, an ellipsis marking a cut; both are "" for a body without text.
 */
export function describeBody(body: string): { title: string; excerpt: string } {
  const { end, title } = frontMatterTitle(body);
  const named = title === "" ? undefined : { text: title, next: end };
  const found = findTitle(body, true, end) ?? named ?? findTitle(body, false, end);
  if (found === undefined) return { title: "", excerpt: "" };
  const { text, rest } = cutText(found.text, TITLE_LENGTH);
  return { title: text, excerpt: excerptOf(body, found.next, rest) };
}

interface Line {
  text: string;
  next: number;
}

function findTitle(body: string, isHeadingWanted: boolean, start: number): Line | undefined {
  const end = isHeadingWanted ? Math.min(body.length, HEADING_WITHIN) : body.length;
  let isCode = false;
  let before: string | undefined;
  for (let at = start; at < end; ) {
    const { text: line, next } = lineAt(body, at);
    if (FENCE.test(line)) {
      isCode = !isCode;
      before = undefined;
    } else if (isHeadingWanted) {
      const isUnderline = !isCode && before !== undefined && UNDERLINE.test(line);
      const text = isUnderline
        ? plainLine(before ?? "")
        : !isCode && HEADING.test(line)
          ? plainLine(line)
          : "";
      if (text !== "") return { text, next };
      before = isCode || line.trim() === "" || BLOCK_MARK.test(line) || RULE.test(line) ? undefined : line;
    } else {
      const text = RULE.test(line) ? "" : plainLine(line);
      if (text !== "") return { text, next };
    }
    at = next;
  }
  return undefined;
}

function excerptOf(body: string, from: number, rest: string): string {
  let text = rest;
  for (let at = from; at < body.length && text.length <= EXCERPT_LENGTH; ) {
    const { text: line, next } = lineAt(body, at);
    const plain = FENCE.test(line) || RULE.test(line) ? "" : plainLine(line);
    if (plain !== "") text = text === "" ? plain : `${text} ${plain}`;
    at = next;
  }
  return cutText(text, EXCERPT_LENGTH).text;
}

/** A line is looked at up to 4,000 characters, far beyond what a title or an excerpt shows. */
function lineAt(body: string, at: number): Line {
  const found = body.indexOf("\n", at);
  const end = found < 0 ? body.length : found;
  return { text: body.slice(at, Math.min(end, at + LINE_LENGTH)), next: end + 1 };
}
