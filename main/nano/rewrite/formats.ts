import { HIDDEN, type RewriteRule, type RuleEdit } from "./rule.ts";

/** Markdown marks of emphasis taken off, and links written as "text (address)". Code stays as it is. */
export const withoutMarks: RewriteRule = ({ text, raw = text }) => {
  const edits: RuleEdit[] = [...text.matchAll(EMPHASIS)].map((match) =>
    edit(match.index, match[0], "", TAKEN_OFF),
  );
  for (const match of raw.matchAll(LINK)) {
    if (text.charAt(match.index) !== HIDDEN) continue;
    const [whole, label = "", address = ""] = match;
    edits.push(
      edit(
        match.index,
        whole,
        label === "" || label === address ? address : `${label} (${address})`,
        TAKEN_OFF,
      ),
    );
  }
  return edits;
};

const TAKEN_OFF = "Plain text has no Markdown marks.";
const EMPHASIS =
  /(?<!\\)(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=[^\s\\_])_{1,3}(?![\p{L}\p{N}_])|(?<!\\)(?<![\d\s]\s?)\*{1,3}(?=\S)|(?<!\\)(?<=^|\s)\*{1,3}(?=\S)|(?<=[^\s\\*])\*{1,3}|~~/gu;
const LINK =
  /!?\[([^[\]\n]{0,1000})\]\(<?([^()\s>]{1,2000})>?(?:\s"[^"\n]{0,300}")?\)|<((?:https?:\/\/|mailto:)[^<>\s]{1,1000})>/g;

/** Bullets of other programs as Markdown lists. */
export const asMarkdownLists: RewriteRule = ({ text }) =>
  [...text.matchAll(/(?<=^|\n)([ \t]{0,12})(?:[•·▪◦‣●–]|(\d{1,3})\))[ \t]+/g)].map((match) => {
    const [whole, indent = "", number] = match;
    return edit(
      match.index,
      whole,
      `${indent}${number === undefined ? "-" : `${number}.`} `,
      "Markdown marks lists so.",
    );
  });

function edit(start: number, whole: string, replacement: string, explanation: string): RuleEdit {
  return { start, end: start + whole.length, replacement, rule: "format", explanation };
}
