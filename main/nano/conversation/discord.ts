import { headStart } from "./head-marks.ts";
import { readBracketed, stampAtEnd, stampToEnd } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { anyNameIn, nameIn } from "./speaker-name.ts";

/**
 * Messages copied from Discord: "ana — Yesterday at 21:14" above the words, with a line of its own for "APP" or a role;
 * "[21:14]words" where the speaker stays; "[12-Mar-26 09:14 PM] ana#1234" of DiscordChatExporter.
 */
export const discord: LineFormat = {
  name: "discord",
  sign: /—|\{Attachments\}|^Guild: /m,
  strength: "sure",
  isLineWise: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    return dashed(text, line) ?? dashedBelow(text, lines, index) ?? bracketed(text, line);
  },
  isDecoration: (line, before) =>
    /^(?:\(edited\)|\{(?:Attachments|Embed|Embeds|Reactions|Stickers)\}|NEW|Click to react|Jump to present)$/.test(
      line,
    ) ||
    (before === "{Reactions}" && /\(\d+\)/.test(line)),
};

/** "ana — 03/12/2026 9:14 PM". */
function dashed(text: string, line: Line): Head | null {
  const found = stampAtEnd(text, line);
  if (found === null || !/^\s*—\s*$/.test(found.glue) || found.stamp.clock === null) return null;
  const name = anyNameIn(text, { start: headStart(text, line).start, end: found.before.end });
  return name === null ? null : { lines: 1, name, stamp: found.stamp, bodyStart: line.end };
}

/** The name, then "APP", a role or nothing, then " — 21:14". */
function dashedBelow(text: string, lines: readonly Line[], index: number): Head | null {
  const line = lines[index];
  if (line === undefined || line.end - line.start > 60) return null;
  for (const step of [1, 2]) {
    const below = lines[index + step];
    if (below === undefined || below.isBlank) return null;
    const start = wordsStart(text, below);
    if (text.charAt(start) !== "—") continue;
    const stamp = stampToEnd(text, start + 1, below);
    const name = nameIn(text, line);
    return stamp === null || name === null ? null : { lines: step + 1, name, stamp, bodyStart: below.end };
  }
  return null;
}

function bracketed(text: string, line: Line): Head | null {
  const start = wordsStart(text, line);
  if (!line.hasClock || text.charAt(start) !== "[") return null;
  const read = readBracketed(text, start);
  if (read === null || !read.isBracketed) return null;
  if (read.stamp.day === null) return { lines: 1, name: null, stamp: read.stamp, bodyStart: read.end };
  const name = nameIn(text, { start: read.end, end: line.end });
  return name === null ? null : { lines: 1, name, stamp: read.stamp, bodyStart: line.end };
}
