import type { ComparedText } from "./check-faithfulness.ts";
import { type Span, spansOf } from "./span.ts";

/** Quoted words of the line that no source has in this order, letter for letter; marks and white space aside. */
export function unfaithfulQuotes(line: string, sources: readonly ComparedText[]): Span[] {
  const said = sources.map(({ text }) => plain(text));
  return spansOf(line, QUOTED).flatMap(({ start, match }) => {
    const [opening = ""] = match[0];
    const words = match[0].slice(opening.length, -1);
    const parts = words.split(/\s*(?:…|\.{3}|\[[^\]]{0,40}\])\s*/);
    const isSaid = parts.every((part) => saidBy(said, part));
    return isSaid ? [] : [{ start: start + opening.length, end: start + match[0].length - 1 }];
  });
}

const QUOTED =
  /"[^"\n]{1,2000}"|“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|«[^«»\n]{1,2000}»|「[^「」\n]{1,2000}」|‘[^‘’\n]{1,200}(?:’\p{L}[^‘’\n]{0,200}){0,8}’(?!\p{L})/gu;

/** Quotation marks go, so that a quote within a quote is compared by its words. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/["“”„«»「」‘]/g, " ")
    .replace(/\s+/g, " ")
    .trim()} `;
}

/** What closes the sentence may differ: a quote in the middle of a line has no full stop of its own. */
function saidBy(said: readonly string[], part: string): boolean {
  const words = plain(part)
    .trim()
    .replace(/[.,;:!?…。]+$/u, "")
    .replace(/'$/, "");
  if (words === "") return true;
  return said.some((text) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const isWhole =
        !/^[a-z0-9]/.test(words) || (isEdge(text[at - 1] ?? " ") && isEdge(text[at + words.length] ?? " "));
      if (isWhole) return true;
    }
    return false;
  });
}

const isEdge = (character: string): boolean => !/[\p{L}\p{N}]/u.test(character);
