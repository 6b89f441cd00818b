import type { SummaryFormat, SummaryLine } from "#shared/summary.ts";
import { isUnspaced } from "./plain-words.ts";

/** How the lines of a summary stand together. */
export type Layout = "list" | "paragraph" | "line";

/**
 * The text of a summary. A list is "- " lines in Markdown and "• " lines in plain text; a paragraph joins its lines,
 * and a line without an end mark gets a full stop there. Markdown marks in the words are escaped where they would
 * change the meaning.
 */
export function render(
  lines: readonly Pick<SummaryLine, "text">[],
  layout: Layout,
  format: SummaryFormat,
): string {
  const shown = lines.map(({ text }) => (format === "markdown" ? escapeInline(text) : text));
  const opened = (text: string): string => (format === "markdown" ? escapeOpening(text) : text);
  if (layout === "list") {
    return shown.map((text) => `${format === "markdown" ? "- " : "• "}${opened(text)}`).join("\n");
  }
  return opened(layout === "line" ? shown.join(" ") : paragraph(shown));
}

function paragraph(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? "";
  return texts
    .map((text, index) => {
      const unspaced = isUnspaced(text.slice(-8));
      const closed = /[.!?…:;。！？؟।]["'”“’»」』)\]*_`]*$/.test(text)
        ? text
        : text + (unspaced ? "。" : ".");
      return index === texts.length - 1 || unspaced ? closed : `${closed} `;
    })
    .join("");
}

/** Escapes what Markdown would read as a mark in the middle of a line, and nothing else. */
function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")
    .replace(/`/g, "\\`")
    .replace(/\*(?=\S)|(?<=\S)\*/g, "\\*")
    .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~~/g, "\\~~")
    .replace(/<(?=[a-zA-Z/!?])/g, "\\<")
    .replace(/&(?=#?[a-zA-Z0-9]{1,32};)/g, "\\&")
    .replace(/\](?=[([])/g, "\\]");
}

/** Escapes what would turn the start of a line into a heading, quote, list, task, rule or fence. */
function escapeOpening(text: string): string {
  return text
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|(?:[-=]\s?){3,}$|~~~|\[[ xX]\](?:\s|$))/, "\\")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
