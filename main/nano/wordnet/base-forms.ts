import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from "#main/nano/proofread/lexicon/irregular-forms.ts";
import type { PartOfSpeech } from "#shared/lexicon.ts";

/**
 * What a word in small letters may be a form of, itself first, for each part of speech: irregular forms, then the endings
 * that WordNet's morphy takes off (morphy(7WN)), and a consonant that was doubled before one. In a phrase the last word
 * is inflected, of a verb the first. Nothing says that these are words.
 */
export function baseForms(word: string, part: PartOfSpeech): string[] {
  const words = word.split(" ");
  const at = part === "verb" ? 0 : words.length - 1;
  const own = words[at] ?? "";
  const found = [own, ...(IRREGULAR[part].get(own) ?? []), ...endings(own, part)];
  return [...new Set(found)].map((form) => words.with(at, form).join(" "));
}

/** Ending and what stands in its place. */
const RULES: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  noun: [
    ["s", ""],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["ies", "y"],
    ["ves", "f"],
    ["oes", "o"],
  ],
  verb: [
    ["s", ""],
    ["ies", "y"],
    ["es", "e"],
    ["es", ""],
    ["ied", "y"],
    ["ed", "e"],
    ["ed", ""],
    ["ying", "ie"],
    ["ing", "e"],
    ["ing", ""],
  ],
  adjective: [
    ["ier", "y"],
    ["iest", "y"],
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  adverb: [],
};

function endings(word: string, part: PartOfSpeech): string[] {
  if (part === "noun" && word.endsWith("ss")) return [];
  return RULES[part].flatMap(([ending, instead]) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 2) return [];
    const isDoubled = part !== "noun" && instead === "" && ending !== "s" && /([bdgklmnprtvz])\1$/.test(stem);
    return isDoubled ? [stem + instead, stem.slice(0, -1)] : [stem + instead];
  });
}

/** Forms beside those that candidates of proofreading know. */
const FURTHER: Readonly<Record<PartOfSpeech, string>> = {
  noun: "oxen ox;dice die;indices index;matrices matrix;vertices vertex;appendices appendix;bacteria bacterium;media medium;data datum;curricula curriculum;memoranda memorandum;alumni alumnus;fungi fungus;nuclei nucleus;stimuli stimulus;diagnoses diagnosis;parentheses parenthesis;lice louse",
  verb: "is be;am be;are be;was be;were be;been be;being be;has have;bore bear;born bear;sank sink;shrunk shrink;dying die;lying lie;tying tie;left leave;cut cut;put put;set set",
  adjective:
    "better good;best good;worse bad;worst bad;further far;farther far;furthest far;farthest far;elder old;eldest old;less little;least little;more much;most much",
  adverb: "better well;best well;worse badly;worst badly;further far;farther far;furthest far;farthest far",
};

const IRREGULAR = {
  noun: tableOf("noun", IRREGULAR_PLURALS),
  verb: tableOf("verb", IRREGULAR_VERBS),
  adjective: tableOf("adjective", []),
  adverb: tableOf("adverb", []),
} satisfies Record<PartOfSpeech, unknown>;

function tableOf(part: PartOfSpeech, rows: readonly (readonly string[])[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const add = (form = "", base = "") => table.set(form, [...(table.get(form) ?? []), base]);
  for (const pair of FURTHER[part].split(";")) add(...pair.split(" "));
  for (const [base, ...forms] of rows) for (const form of forms) add(form, base);
  return table;
}
