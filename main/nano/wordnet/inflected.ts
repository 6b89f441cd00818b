import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from "#main/nano/proofread/lexicon/irregular-forms.ts";
import { type VerbForms, verbForms } from "#main/nano/rewrite/inflect.ts";
import type { PartOfSpeech } from "#shared/lexicon.ts";

/** What a form is of its base: of verbs a place in `VerbForms`. */
export type Inflection =
  | { kind: "base" | "plural" | "comparative" | "superlative" }
  | { kind: "verb"; index: 1 | 2 | 3 | 4 };

/**
 * How `form` is inflected from `lemma`, both in small letters. A form that is past and participle is told by whether
 * `before`, the text in front of it, ends with an auxiliary.
 */
export function inflectionOf(form: string, lemma: string, part: PartOfSpeech, before: string): Inflection {
  if (part === "verb") return verbInflection(form, lemma, before);
  if (form === lemma || part === "adverb") return { kind: "base" };
  if (part === "noun") return { kind: "plural" };
  return { kind: /(?:est|worst|most|least)$/.test(form) ? "superlative" : "comparative" };
}

function verbInflection(form: string, lemma: string, before: string): Inflection {
  const [, third, past, participle, gerund] = formsOfVerb(lemma);
  const isBehindAuxiliary = AUXILIARY.test(before);
  if (form === gerund || (form !== lemma && form.split(" ")[0]?.endsWith("ing")))
    return { kind: "verb", index: 4 };
  if (form === participle && (isBehindAuxiliary || (form !== past && form !== lemma)))
    return { kind: "verb", index: 3 };
  if (form === lemma) return { kind: "base" };
  if (form === third || (form !== past && form.split(" ")[0]?.endsWith("s")))
    return { kind: "verb", index: 1 };
  return { kind: "verb", index: 2 };
}

const AUXILIARY =
  /(?:\b(?:have|has|had|having|be|been|being|is|are|was|were|am|get|got)|['’](?:ve|s|d|re|m)|n['’]t)\s+(?:(?:not|also|already|never|always|just|been|being|recently|\p{L}{2,15}ly)\s+){0,3}$/iu;

/** The word in that form. Phrases are inflected where they are in English: nouns at their end, verbs at their beginning. */
export function inflected(word: string, part: PartOfSpeech, inflection: Inflection): string {
  if (inflection.kind === "base") return word;
  if (inflection.kind === "verb") return formsOfVerb(word)[inflection.index];
  if (inflection.kind === "plural") return part === "noun" ? pluralOf(word) : word;
  return compared(word, inflection.kind === "superlative");
}

function formsOfVerb(phrase: string): VerbForms {
  const [verb = "", ...rest] = phrase.split(" ");
  const forms = verbForms(phrase);
  const known = PASTS.get(verb);
  if (known === undefined) return forms;
  const [past, participle] = known.map((form) => [form, ...rest].join(" "));
  return [forms[0], forms[1], past ?? forms[2], participle ?? forms[3], forms[4]];
}

function pluralOf(phrase: string): string {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  return [...words.slice(0, -1), PLURALS.get(last) ?? regularPlural(last)].join(" ");
}

function regularPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /(?:[^aeiou]man)$/.test(noun) && !noun.endsWith("human") ? `${noun.slice(0, -3)}men` : `${noun}s`;
}

/** Words of one syllable and those in "-y" take an ending, all others "more" and "most". */
function compared(word: string, isSuperlative: boolean): string {
  const vowels = word.replace(/e$/, "").match(/[aeiouy]+/g)?.length ?? 0;
  if (word.includes(" ") || vowels > (/[^aeiou]y$/.test(word) ? 2 : 1))
    return `${isSuperlative ? "most" : "more"} ${word}`;
  const stem = word.replace(/e$/, "").replace(/([^aeiou])y$/, "$1i");
  const isDoubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word);
  return stem + (isDoubled ? stem.slice(-1) : "") + (isSuperlative ? "est" : "er");
}

const PASTS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.map(([base = "", ...forms]) => [base, forms]),
);
const PLURALS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_PLURALS.map(([base = "", form = ""]) => [base, form]),
);
