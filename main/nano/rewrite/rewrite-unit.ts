import type { RewriteOptions } from "#shared/rewrite.ts";
import { CASUAL_WORDS, FRIENDLY_WORDS } from "./casual-words.ts";
import { dropAsides, splitLongSentences } from "./clauses.ts";
import { contract, writeOutContractions } from "./contractions.ts";
import { dropFillers } from "./filler-words.ts";
import { asMarkdownLists, withoutMarks } from "./formats.ts";
import { FORMAL_WORDS } from "./formal-words.ts";
import { casualGreetings, formalGreetings, politeRequests } from "./greetings.ts";
import { lexiconRule } from "./lexicon.ts";
import { calmMarks } from "./marks.ts";
import { packWords } from "./pack-words.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { REDUNDANT_WORDS } from "./redundant-words.ts";
import { type RewriteRule, type RuleEdit, type RuleUnit, runRules } from "./rule.ts";

/** A change of what the rules do is a change of this version. */
export const RULES_VERSION = 5;

/** What of the options decides on single units. */
export type UnitWishes = Pick<RewriteOptions, "tone" | "length" | "isPlainLanguage" | "format">;

/** What the rules change in one unit; words only in English. Pure: the same unit and wishes give the same edits. */
export function rewriteUnit(unit: RuleUnit, wishes: UnitWishes, isEnglish = true): RuleEdit[] {
  return runRules([...OF_FORMAT[wishes.format], ...(isEnglish ? rulesFor(wishes) : [])], unit);
}

const OF_FORMAT: Readonly<Record<UnitWishes["format"], readonly RewriteRule[]>> = {
  "as-is": [],
  "plain-text": [withoutMarks],
  markdown: [asMarkdownLists],
};

/** The rules for what is wished, those first that decide where two would change the same words. */
function rulesFor({ tone, length, isPlainLanguage }: UnitWishes): RewriteRule[] {
  const isShort = tone === "concise" || length === "shorter";
  return [
    ...(length === "shorter" ? [dropAsides] : []),
    ...(isShort ? [wordyPhrases, redundantWords, dropFillers] : []),
    ...(isPlainLanguage ? [wordyPhrases, plainWords, splitLongSentences] : []),
    ...OF_TONE[tone],
  ];
}

const wordyPhrases = packWords(["wordy"], "wordy-phrases");
const explainAs =
  (why: string) =>
  (from: string, to: string): string =>
    to === "" ? `“${from}” can go. ${why}` : `“${to}” for “${from}”. ${why}`;

const redundantWords = lexiconRule({
  rule: "redundant-words",
  explain: explainAs("It says the same in fewer words."),
  entries: REDUNDANT_WORDS,
});
const plainWords = lexiconRule({
  rule: "simpler-words",
  explain: explainAs("More people know the word."),
  entries: PLAIN_WORDS,
});
const formalWords = lexiconRule({
  rule: "formal-words",
  explain: explainAs("It is the word of formal text."),
  entries: FORMAL_WORDS,
});
const casualWords = lexiconRule({
  rule: "casual-words",
  explain: explainAs("It is the word of everyday talk."),
  entries: CASUAL_WORDS,
});
const friendlyWords = lexiconRule({
  rule: "friendly-words",
  explain: explainAs("It sounds friendlier."),
  entries: FRIENDLY_WORDS,
});

const OF_TONE: Readonly<Record<UnitWishes["tone"], readonly RewriteRule[]>> = {
  "as-is": [],
  concise: [],
  "more-formal": [formalGreetings, calmMarks, formalWords, writeOutContractions],
  "more-casual": [casualGreetings, casualWords, contract],
  friendly: [casualGreetings, friendlyWords, politeRequests, contract],
};
