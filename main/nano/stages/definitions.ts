import type { Slice } from "#main/nano/result.ts";
import type { Definition } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { expansionOf } from "./expansion.ts";
import { inUnit, inWords } from "./normalize.ts";

/**
 * Terms that a unit explains, with the words that do: abbreviations in brackets by their letters, "X stands for Y",
 * "an X is a Y that ...", and list items that open with a term in bold. Abbreviations in any alphabet, the other forms
 * in English.
 */
export const definitionsStage: UnitStage<readonly Definition[]> = {
  name: "definitions",
  version: 1,
  depth: "insights",
  kinds: ["sentence", "list-item", "quote", "table"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["normalize"],
  run: inWords((words, normalized, { kind, text }) =>
    findDefinitions(words, kind, text).map(({ how, term, meaning }) => ({
      how,
      term: inUnit(normalized, term),
      meaning: inUnit(normalized, meaning),
    })),
  ),
};

const TERM = "[\\p{L}\\p{N}][\\p{L}\\p{N}'/.+-]{0,40}(?: [\\p{L}\\p{N}][\\p{L}\\p{N}'/.+-]{0,40}){0,4}";
const QUOTED = `(?<open>["“«'])?(?<term>${TERM})["”»']?`;
const REST = "(?<meaning>\\p{L}[^\\n]{2,400}?)(?=[.;!?](?:\\s|$)|\\)|$)";

/** "HTML (short for hypertext markup language)", "the API stands for ...", "By lead time we mean ...". */
const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])${QUOTED}(?: \\(|, )?(?: ?(?:is |was )?short for| stands? for| is (?:defined|known) as| is an? (?:abbreviation|acronym) (?:of|for)| refers to| \\(?i\\.e\\.,?) ${REST}`,
  "gu",
);
const NAMED = new RegExp(
  `(?:^|[.!?] )(?:In [\\p{L} ]{1,30}, )?(?:An?|The term) ${QUOTED} (?:is|means) ${REST}`,
  "gu",
);
/** A class and what sets the term apart from it, as definitions have had since Aristotle. */
const GENUS =
  /^(?:an? |the |any |one )?[\p{L}-]{2,30}(?: [\p{L}-]{2,30}){0,6} (?:that|which|who|used|for|of|in which|where|with)\b/u;
const BOLD = /^[\s>]{0,8}(?:\*\*|__|`)([^*_`\n]{2,60})(?:\*\*|__|`)\s?(?::|[-–—]|\bis\b)/u;
const NO_TERMS = /^(?:it|this|that|there|he|she|they|we|you|i|which|who|what|and|but|or|the|a|an|to|of)$/i;

interface Found {
  how: Definition["how"];
  term: Slice;
  meaning: Slice;
}

export function findDefinitions(words: string, kind: string, text: string): Found[] {
  const listed = kind === "list-item" ? listedTerm(words, text) : null;
  if (listed !== null) return [listed];
  return [
    ...(words.includes("(") ? abbreviations(words) : []),
    ...(/short for|stands? for|abbreviation|acronym|refers to|known as|defined as|i\.e\./.test(words)
      ? sentences(words, SAID, "short-for")
      : []),
    ...(/\bAn? |The term /.test(words)
      ? sentences(words, NAMED, "is-a").filter(({ meaning }) =>
          GENUS.test(words.slice(meaning.start, meaning.end)),
        )
      : []),
  ].sort((one, other) => one.term.start - other.term.start);
}

function sentences(words: string, form: RegExp, how: Found["how"]): Found[] {
  return [...words.matchAll(form)].flatMap((match) => {
    const { term = "", meaning = "" } = match.groups ?? {};
    const lastOf = term.split(" ").at(-1) ?? "";
    if (NO_TERMS.test(term) || NO_TERMS.test(lastOf)) return [];
    const at = match.index + match[0].indexOf(term);
    const end = match.index + match[0].length;
    // A whole clause before "stands for" is no term: its last word, where that is an abbreviation, is.
    const bare = how === "short-for" && term.includes(" ") && /^\p{Lu}{2,8}$/u.test(lastOf) ? lastOf : term;
    const start = at + term.length - bare.length;
    return [
      {
        how,
        term: { start, end: start + bare.length },
        meaning: { start: end - meaning.length, end },
      },
    ];
  });
}

/** "lead time (LT)" and "LT (lead time)". */
function abbreviations(words: string): Found[] {
  return [...words.matchAll(/\(([^()\n]{2,80})\)/gu)].flatMap(({ 1: inner = "", index }) => {
    const before = words.slice(0, index).trimEnd();
    const inside = { start: index + 1, end: index + 1 + inner.length };
    const word = /[\p{L}\p{N}][\p{L}\p{N}.&-]{1,9}$/u.exec(before);
    const long = expansionOf(inner, before);
    if (long !== null) return [{ how: "letters" as const, term: inside, meaning: long }];
    if (word === null || expansionOf(word[0], inner)?.start !== 0) return [];
    const term = { start: word.index, end: word.index + word[0].length };
    return [{ how: "letters" as const, term, meaning: inside }];
  });
}

/** "**Lead time**: from order to arrival". */
function listedTerm(words: string, text: string): Found | null {
  const bold = BOLD.exec(text)?.[1]?.trim();
  if (bold === undefined || !words.startsWith(bold)) return null;
  const behind = /^\s?(?::|[-–—]|is\b)\s?/u.exec(words.slice(bold.length))?.[0].length;
  if (behind === undefined || words.length - bold.length - behind < 3) return null;
  return {
    how: "listed",
    term: { start: 0, end: bold.length },
    meaning: { start: bold.length + behind, end: words.length },
  };
}
