import type { UnitKind } from "#shared/unit.ts";

/** A stretch of a passage, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** A passage as a proofreader is given it: as long as the passage, so that offsets stay. */
export interface Masked {
  text: string;
  /** Code, addresses, names of things in code: a word nobody knows stands for each. */
  opaque: readonly Stretch[];
  /** Words that stay as they are, such as those of a quotation. */
  kept: readonly Stretch[];
}

/**
 * Takes out of a passage what is no prose, so that a proofreader reads the sentence around it. Every quantifier is
 * bounded. What has no word of its own becomes spaces; everything else that is taken out becomes one.
 */
export function maskPassage(passage: string, kind: UnitKind): Masked {
  const opaque: Stretch[] = [];
  let text = passage.replace(PLAIN_SPACE, " ").replace(CURLY_APOSTROPHE, "'");
  if (kind === "task") text = text.replace(/^\[[ xX]\] /, (mark) => " ".repeat(mark.length));
  if (kind === "table") text = text.replace(/\|/g, ".");
  for (const { find, becomes } of MASKS) {
    text = text.replace(find, (...match: unknown[]) => {
      const found = String(match[0]);
      if (becomes === "nothing") return " ".repeat(found.length);
      if (becomes === "its-words") return linkWords(found);
      const start = Number(match.at(typeof match.at(-1) === "object" ? -3 : -2));
      opaque.push({ start, end: start + found.length });
      return unknownWord(found.length);
    });
  }
  const kept = [...text.matchAll(QUOTED)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  return { text, opaque: opaque.sort((a, b) => a.start - b.start), kept };
}

/** White space other than the line's own, and control characters, which a proofreader may stumble over. */
const PLAIN_SPACE =
  /[\t\r\n\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\0-\x08\x0e-\x1f\x7f-\x9f]/g;
const CURLY_APOSTROPHE = /(?<=\p{L})’(?=\p{L})/gu;

/** Words in quotation marks are somebody else's. */
const QUOTED = /"[^"]{1,600}"|“[^“”]{1,600}”|„[^“”„]{1,600}[“”]|«[^«»]{1,600}»/g;

interface Mask {
  find: RegExp;
  becomes: "nothing" | "a-word" | "its-words";
}

const ADDRESS = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s{1,4}["'(][^"')]{0,300}["')])?\s{0,4}\)`;

const MASKS: readonly Mask[] = [
  { find: /<!--.{0,4000}?-->/g, becomes: "nothing" },
  { find: /(`{1,3})(?!`)[^`]{1,2000}\1(?!`)/g, becomes: "a-word" },
  {
    find: /\$\$[^$]{1,1000}\$\$|(?<![\w$])\$(?=[^\s\d$])[^$\n]{1,200}(?<=\S)\$(?![\w$])/g,
    becomes: "a-word",
  },
  {
    find: new RegExp(String.raw`!\[[^[\]]{0,1000}\](?:${ADDRESS}|\[[^[\]]{0,200}\])`, "g"),
    becomes: "nothing",
  },
  {
    find: new RegExp(String.raw`\[[^[\]]{1,1000}\](?:${ADDRESS}|\[[^[\]]{0,200}\])`, "g"),
    becomes: "its-words",
  },
  { find: /\[\[[^[\]]{1,300}\]\]/g, becomes: "a-word" },
  { find: /\[\^[^[\]\s]{1,60}\]/g, becomes: "nothing" },
  { find: /<(?:https?:\/\/|mailto:)[^<>\s]{1,1000}>/g, becomes: "a-word" },
  { find: /<\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,500})?\/?>/g, becomes: "nothing" },
  { find: /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,31});/g, becomes: "a-word" },
  // Continued quotes and marks of emphasis.
  { find: /(?<=^| {2,200}) {0,4}>{1,40}(?= )/g, becomes: "nothing" },
  { find: /(?<![\\\p{L}\p{N}])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}_])/gu, becomes: "nothing" },
  { find: /(?<!\\)\*{1,10}(?=\S)|(?<=[^\s\\])\*{1,10}/g, becomes: "nothing" },
  { find: /~~|==/g, becomes: "nothing" },
  { find: /\\(?=[!-/:-@[-`{-~])/g, becomes: "nothing" },
  // Addresses, paths and files.
  { find: /\b(?:https?|ftp|file|mailto|tel|nanobanana):[^\s<>"']{1,2000}/gi, becomes: "a-word" },
  { find: /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g, becomes: "a-word" },
  {
    find: /\b(?:www\.)?[\w-]{1,64}(?:\.[\w-]{2,64}){0,5}\.(?:com|org|net|io|dev|app|edu|gov|info|co|eu|uk|de|fr|es|jp|ch|at|nl|ai)\b(?:\/[^\s<>"']{0,500})?/g,
    becomes: "a-word",
  },
  { find: /(?<![\p{L}\p{N}])(?:~|\.{1,2})?\/[\w.~-]{1,100}(?:\/[\w.~-]{0,100}){0,20}/gu, becomes: "a-word" },
  { find: /\b[\w-]{1,64}(?:\/[\w.-]{1,64}){2,20}\b/g, becomes: "a-word" },
  { find: /\b[A-Z]:\\[^\s"'<>|]{1,300}/g, becomes: "a-word" },
  {
    find: /\b[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:md|txt|pdf|docx?|xlsx?|pptx?|csv|tsv|json|ya?ml|toml|xml|html?|css|[cm]?[jt]sx?|py|rb|go|rs|java|kt|c|h|cpp|sh|sql|log|png|jpe?g|gif|svg|webp|zip|gz|gguf|onnx|exe)\b/gi,
    becomes: "a-word",
  },
  // Mentions, tags, short codes and names of things in code.
  { find: /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_][\p{L}\p{N}_./-]{0,100}/gu, becomes: "a-word" },
  { find: /(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,40}:(?![\p{L}\p{N}])/gu, becomes: "a-word" },
  { find: /(?<![\p{L}\p{N}_'-])--?[a-zA-Z][\w-]{0,60}/gu, becomes: "a-word" },
  {
    find: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{0,40}(?:-\p{Lu}[\p{L}\p{N}]{0,40}){1,5}(?![\p{L}\p{N}-])/gu,
    becomes: "a-word",
  },
  { find: /[\p{L}_$][\p{L}\p{N}_$]{0,100}\(\)/gu, becomes: "a-word" },
  {
    find: /(?<![\p{L}\p{N}])[\p{L}\p{N}]{0,60}(?:_[\p{L}\p{N}]{1,60}){1,20}(?![\p{L}\p{N}])/gu,
    becomes: "a-word",
  },
  {
    find: /(?<![\p{L}\p{N}])\p{L}\p{Ll}{0,60}\p{Lu}[\p{L}\p{N}]{0,100}(?<=\p{Ll}[\p{L}\p{N}]{0,100})(?![\p{L}\p{N}])/gu,
    becomes: "a-word",
  },
  {
    find: /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]{0,60}\p{L})(?!\d{1,4}(?:st|nd|rd|th|s|am|pm|k|m|km|kg|g|cm|mm|h|min|ms|°C)\b)[\p{L}\p{N}-]{0,60}\d[\p{L}\p{N}-]{0,60}(?![\p{L}\p{N}])/giu,
    becomes: "a-word",
  },
  // What a proofreader of English has no letters for.
  {
    find: /[\p{L}\p{M}\p{N}'’]{0,60}(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Co}\p{Cs}]|(?<=\p{L})\p{M})[\p{L}\p{M}\p{N}\p{Cf}'’]{0,200}/gu,
    becomes: "a-word",
  },
  { find: /(?:(?!\p{Script=Latin})\p{L}){1,500}/gu, becomes: "a-word" },
  // A proofreader traps on words of thousands of letters, and takes long over hundreds.
  { find: /[^\s]{120,}/g, becomes: "a-word" },
];

/** As many characters as `length`: spaces, and letters that are no word where that is told by its neighbours. */
function unknownWord(length: number): string {
  const letters = Math.min(length, OPAQUE_LETTERS);
  return " ".repeat(length - letters) + "x".repeat(letters);
}

const OPAQUE_LETTERS = 6;

/** A link's words stay, its brackets and its address do not. */
function linkWords(link: string): string {
  const end = link.indexOf("]");
  return ` ${link.slice(1, end)}${" ".repeat(link.length - end)}`;
}
