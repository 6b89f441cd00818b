import { frontMatter } from "./front-matter.ts";

const TAGS_MAX = 100;
const LENGTH_MAX = 64;
const HASHTAG =
  /(?<![\p{L}\p{N}\p{M}_/&#=.?:-])#([\p{L}_][\p{L}\p{N}\p{M}_/-]{0,63})(?![\p{L}\p{N}\p{M}_/#;-])/gu;
const COLOUR = /^(?=.*\d)(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;
const FENCE = /^[ \t>]{0,8}(?:```|~~~)/;
const CODE_OR_LINK = /`[^`\n]{1,1000}`|\]\([^()\n]{0,2000}\)|<[^<>\n]{1,2000}>/g;

/**
 * The tags of a Markdown body, in small letters and each once: "#word" in its prose, and what its front matter names
 * under `tags`. At most 100.
 */
export function tagsOf(body: string): string[] {
  const { end, lines } = frontMatter(body);
  const tags = new Set(namedTags(lines));
  if (body.includes("#", end)) {
    let isCode = false;
    for (const line of body.slice(end).split("\n")) {
      if (tags.size >= TAGS_MAX) break;
      if (FENCE.test(line)) isCode = !isCode;
      else if (!isCode && line.includes("#")) {
        for (const [, tag = ""] of line.replace(CODE_OR_LINK, " ").matchAll(HASHTAG)) add(tags, tag);
      }
    }
  }
  return [...tags].slice(0, TAGS_MAX);
}

function add(tags: Set<string>, written: string): void {
  const tag = written
    .normalize("NFC")
    .toLowerCase()
    .replace(/[/-]+$/, "");
  if (tag !== "" && tag.length <= LENGTH_MAX && !COLOUR.test(tag)) tags.add(tag);
}

/** `tags: one`, `tags: [one, two]`, `tags: one, two`, or one "- " line each. */
function namedTags(lines: readonly string[]): Set<string> {
  const tags = new Set<string>();
  const at = lines.findIndex((line) => /^tags?:/i.test(line));
  if (at < 0) return tags;
  const inline = (lines[at] ?? "").replace(/^tags?:/i, "").replace(/^\s*\[|\]\s*$/g, "");
  const listed: string[] = [];
  for (const line of lines.slice(at + 1)) {
    const item = /^\s*-\s+(.{1,200})$/.exec(line)?.[1];
    if (item === undefined) break;
    listed.push(item);
  }
  for (const part of [...inline.split(","), ...listed]) {
    add(
      tags,
      part
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")
        .replace(/^#/, "")
        .trim(),
    );
  }
  return tags;
}
