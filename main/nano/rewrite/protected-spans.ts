import type { ProtectedSpan } from "#shared/rewrite.ts";
import type { UnitKind } from "#shared/unit.ts";

/**
 * What a rewrite leaves as it is inside one block of Markdown: code, mathematics, links and addresses, quoted words,
 * markup, and in tables the numbers. UTF-16 offsets into the block, ascending, without overlap. Every quantifier is
 * bounded. An opening mark without its partner protects nothing.
 */
export function protectedSpansIn(block: string, kind: UnitKind): ProtectedSpan[] {
  const found: ProtectedSpan[] = [];
  let shown = block;
  for (const [name, pattern] of kind === "table" ? [...PATTERNS, ...OF_TABLES] : PATTERNS) {
    for (const match of shown.matchAll(pattern)) {
      const [words] = match;
      if (words === "") continue;
      found.push({ kind: name, start: match.index, end: match.index + words.length });
    }
    shown = blanked(shown, found);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The text with the spans hidden by `sign`; offsets hold. */
export function blanked(
  text: string,
  spans: readonly { start: number; end: number }[],
  sign = "\ue000",
): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += text.slice(at, from) + sign.repeat(end - from);
    at = end;
  }
  return shown + text.slice(at);
}

const ADDRESS = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s{1,4}["'(][^"')]{0,300}["')])?\s{0,4}\)`;

/** In order of precedence: what stands inside code is no link, and what stands in a link is no quote. */
const PATTERNS: readonly (readonly [ProtectedSpan["kind"], RegExp])[] = [
  ["code", /(?<!`)(`{1,9})(?!`)[^`](?:[^`]|(?!\1(?!`))`){0,4000}?(?<!`)\1(?!`)/g],
  ["code", /<(code|kbd|pre|samp|var)\b[^<>]{0,200}>.{0,2000}?<\/\1>/gis],
  ["markup", /<!--.{0,4000}?-->/gs],
  ["math", /\$\$(?!\$).{1,2000}?\$\$|\\\(.{1,1000}?\\\)|\\\[.{1,1000}?\\\]/gs],
  [
    "math",
    /(?<![\\$\p{L}\p{N}])\$(?![\s$\d.,]{1,12}(?:\s|$))[^\s$](?:[^$\n]{0,300}[^\s\\$])?\$(?![\p{L}\p{N}$])/gu,
  ],
  ["link", /!?\[\[[^[\]\n]{1,500}\]\]/g],
  ["link", new RegExp(String.raw`\[\s{0,4}!\[[^[\]]{0,1000}\]${ADDRESS}\s{0,4}\]${ADDRESS}`, "g")],
  ["link", new RegExp(String.raw`!?\[[^[\]]{0,1000}\](?:${ADDRESS}|\[[^[\]]{0,200}\])`, "g")],
  ["link", /\[\^[^[\]\s]{1,60}\]/g],
  ["link", /<(?:[a-z][a-z0-9+.-]{1,20}:|[\w.+-]{1,64}@)[^<>\s]{1,1000}>/gi],
  [
    "markup",
    /<\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,500})?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi,
  ],
  [
    "link",
    /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|tel:)[^\s<>"“”«»`]{1,2000}(?<![.,;:!?)\]'’*_~])/gi,
  ],
  ["link", /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g],
  ["link", /(?<![\w./])(?:~|\.{1,2})?(?:\/[\w.@-]{1,100}){2,20}\/?|\b[A-Z]:\\[^\s"<>|]{1,300}/g],
  [
    "link",
    /(?<![\w.@/-])(?:[\w-]{1,63}\.){1,5}(?:com|org|net|edu|gov|info|io|dev|app|ai|co|uk|de|fr|es|eu|md|txt|pdf|docx?|xlsx?|csv|json|ya?ml|html?|css|js|ts|tsx|py|rs|go|sh|zip|png|jpe?g|svg)(?![\w-]|\.\w)(?:\/[^\s<>"“”]{0,500}(?<![.,;:!?)\]'’]))?/g,
  ],
  ["link", /(?<![\w#&])[#@][\p{L}_][\p{L}\p{N}_-]{1,60}/gu],
  [
    "code",
    /(?<![\w.])[A-Za-z]\w{0,60}_\w{1,60}(?![\w.]\w)|\b[a-z]{1,40}(?:[A-Z][a-z0-9]{1,40}){1,6}\b|(?<![\w-])--[a-z][\w-]{1,60}/g,
  ],
  [
    "quote",
    /"[^"]{1,4000}"|“[^“”]{1,4000}”|„[^„“”]{1,4000}[“”]|«[^«»]{1,4000}»|「[^「」]{1,2000}」|‘[^‘’]{1,400}(?:’\p{L}[^‘’]{0,400}){0,8}’(?!\p{L})/gu,
  ],
];

const OF_TABLES: readonly (readonly [ProtectedSpan["kind"], RegExp])[] = [
  ["number", /[-+−]?[$€£¥]?\s?\d[\d.,:/ %'’–-]{0,60}(?:\s?(?:%|[€$£¥]|[a-zA-Zµ°]{1,4}\b))?/g],
];
