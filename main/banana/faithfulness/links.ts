import type { ComparedText } from "./check-faithfulness.ts";
import { overlaps, type Span, spansOf } from "./span.ts";

/** Links of the line that no source has, letter for letter. */
export function unfaithfulLinks(line: ComparedText, sources: readonly ComparedText[]): Span[] {
  const known = new Set(sources.flatMap(({ text, links }) => links.flatMap((link) => formsOf(text, link))));
  return line.links.filter((link) => !formsOf(line.text, link).some((form) => known.has(form)));
}

/** Addresses, mail addresses, domains, paths and identifiers, in order and without overlap. */
export function findLinks(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const { start, end } of spansOf(text, pattern))
      if (!overlaps({ start, end }, found)) found.push({ start, end });
  }
  return found.sort((one, other) => one.start - other.start);
}

const DOMAINS =
  "com|org|net|edu|gov|info|io|dev|app|ai|co|uk|de|fr|es|it|nl|at|ch|be|eu|us|ca|au|jp|pl|se|no|dk|fi|pt|ie|example|test|local|me|tv|xyz|blog|shop|online|site";
const FILES =
  "md|txt|pdf|docx?|xlsx?|pptx?|csv|tsv|json|ya?ml|xml|html?|css|js|mjs|cjs|jsx|ts|tsx|py|rb|rs|go|c|h|cpp|java|sh|bat|exe|zip|gz|tar|png|jpe?g|gif|svg|mp[34]|wav|mov|ics|log|sql|db|ini|toml|conf|cfg|lock|gguf|onnx";

/** In order of precedence. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|tel:)[^\s<>"“”«»`]{1,2000}(?<![.,;:!?)\]'’*_~])/giu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu,
  new RegExp(
    `(?<![\\w.@/-])(?:[\\w-]{1,63}\\.){1,5}(?:${DOMAINS})(?![\\w-]|\\.\\w)(?:/[^\\s<>"“”]{0,500}(?<![.,;:!?)\\]'’]))?`,
    "giu",
  ),
  new RegExp(`(?<![\\w.@/-])[\\w./~-]{1,200}\\.(?:${FILES})(?![\\w-]|\\.\\w)`, "gu"),
  /(?<![\w./])(?:~|\.{1,2})?(?:\/[\w.@-]{1,100}){2,20}\/?/gu,
  /\b[A-Z]:\\[^\s"<>|]{1,300}/gu,
  /(?<![\w-])--?[a-z][\w-]{1,60}(?![\w-])/gu,
  /(?<![\w.])[A-Za-z]\w{0,60}_\w{1,60}(?![\w.]\w)/gu,
  /(?<![\w#])[#@][\p{L}_][\p{L}\p{N}_-]{1,60}/gu,
];

/** The same address with and without its scheme, "www." and last slash; the host has no case. */
function formsOf(text: string, { start, end }: Span): string[] {
  const whole = text.slice(start, end);
  const bare = whole
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "");
  const host = /^[^/]{0,300}/.exec(bare)?.[0] ?? "";
  return [whole, host.toLowerCase() + bare.slice(host.length)];
}
