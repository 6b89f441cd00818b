import { replaceCharacterReferences } from "#shared/character-references.ts";
import type { UnitKind } from "#shared/unit.ts";
import { PICTURE, TICKED_BOXES } from "#shared/list-marks.ts";

/** The box of a task, open or ticked. */
const CHECKBOX = new RegExp(`^(?:\\[[ xX]\\]|[${TICKED_BOXES}]${PICTURE})\\s`, "u");

/** What stands in for inline code: its text, or a space. */
export type CodeHandling = "keep" | "drop";

/**
 * The words of one unit (at most 2,000 characters) without Markdown marks, white space folded. Every quantifier is
 * bounded. Marks that are cut from their partner by a unit's edge go too.
 */
export function plainText(text: string, kind: UnitKind | "block", code: CodeHandling = "keep"): string {
  if (kind === "code") return fold(text.replace(/^[ \t]{0,3}(?:`{3,40}|~{3,40})[^\n]{0,200}$/gm, " "));
  let plain = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t>]{1,200}/g, "\n")
    .replace(DEEP_QUOTE, "");
  if (kind === "task") plain = plain.replace(CHECKBOX, "");
  if (kind === "table") plain = tableCells(plain);
  const spans: string[] = [];
  plain = plain.replace(/(`{1,3})([^`]{1,1900})\1(?!`)/g, (_span, _marks: string, inner: string) => {
    spans.push(inner);
    return `${HELD}${spans.length - 1};`;
  });
  for (const [find, replacement] of MARKS) plain = plain.replace(find, replacement);
  plain = replaceCharacterReferences(plain).replace(
    new RegExp(`${HELD}(\\d{1,4});`, "g"),
    (_held, index: string) => (code === "keep" ? (spans[Number(index)] ?? "") : " "),
  );
  return fold(plain);
}

/** Marks of quotes within quotes, deeper than the parser goes; one or two may be signs of a sentence. */
const DEEP_QUOTE = /^(?:[ \t]?>){3,2000}/;

/** A private-use character holds the place of inline code while marks are taken off. */
const HELD = "\ue000";

/** Where a link leads: an address with a title, or the name of a definition. */
const ADDRESS = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s{1,4}["'(][^"')]{0,300}["')])?\s{0,4}\)`;
const TARGET = String.raw`(?:${ADDRESS}|\[[^[\]]{0,200}\])`;

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\ue000(?!\d{1,4};)/g, ""],
  [/<!--.{0,1900}?-->/gs, " "],
  // A picture that is a link, such as a badge, is no part of what is said.
  [new RegExp(String.raw`\[\s{0,4}!\[[^[\]]{0,1000}\]${TARGET}\s{0,4}\]${TARGET}`, "g"), " "],
  [new RegExp(String.raw`!?\[([^[\]]{0,1000})\]${ADDRESS}`, "g"), "$1"],
  [/\[\^[^[\]\s]{1,60}\]/g, ""],
  [/!?\[([^[\]]{1,1000})\]\[[^[\]]{0,200}\]/g, "$1"],
  [/<((?:https?:\/\/|mailto:)[^<>\s]{1,1000})>/g, "$1"],
  [/<\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,500})?\/?>/g, " "],
  [/(?<![\\\p{L}\p{N}])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}])/gu, ""],
  [/(?<!\\)(?<![\d\s]\s?)\*{1,10}(?=\S)|(?<!\\)(?<=^|\s)\*{1,10}(?=\S)|(?<=[^\s\\])\*{1,10}/g, ""],
  [/(?<!\\)~~(?=\S)|(?<=[^\s\\])~~/g, ""],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
  [/\\\n/g, " "],
];

function tableCells(row: string): string {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join("; ");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
