import { replaceCharacterReferences } from "#shared/character-references.ts";

/** The words and addresses of a slice of Markdown, without the marks between them. */
export function readableSource(slice: string): string {
  return replaceCharacterReferences(slice, (character) => character)
    .replace(/^[ \t]{0,12}(?:>[ \t]{0,3}){1,12}/gm, " ")
    .replace(/^\s{0,12}(?:[-*+]\s{1,4}(?:\[[ xX]\]\s)?|#{1,6}\s)/gm, " ")
    .replace(/!?\[([^\]\n]{0,1000})\]\(<?([^()\s>]{0,2000})>?(?:\s"[^"\n]{0,300}")?\)/g, "$1 $2 ")
    .replace(/<((?:[a-z][a-z0-9+.-]{1,20}:|[\w.+-]{1,64}@)[^<>\s]{1,1000})>/gi, " $1 ")
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, " ")
    .replace(/`{1,3}|~~|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, "")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
