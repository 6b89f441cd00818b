import type { RoleOfVerb, RoleWord } from "#main/nano/result.ts";
import type { TaggedWord } from "./tagged-words.ts";

/** Words of a clause on either side of a verb within which its subject and objects are looked for. */
const REACH = 14;

/**
 * Who does what in an English text by its tagged words: each main verb with the heads of its subject and of what else it is about. Of a
 * passive with "by" the subject is the one behind "by".
 */
export function readRoles(words: readonly TaggedWord[]): RoleOfVerb[] {
  const roles: RoleOfVerb[] = [];
  for (const [index, word] of words.entries()) {
    if (!isMainVerb(words, index)) continue;
    const ahead = subjectsBefore(words, index);
    const behind = objectsBehind(words, index);
    const isPassive = isParticiple(word) && isBehindBe(words, index);
    const by = behind.filter(({ preposition }) => preposition === "by");
    const agents = isPassive ? by.map(({ head }) => head) : ahead;
    const others = isPassive
      ? [...ahead, ...behind.filter(({ preposition }) => preposition !== "by").map(({ head }) => head)]
      : behind.map(({ head }) => head);
    if (agents.length > 0 && others.length > 0)
      roles.push({ verb: word.lower, agents, others, start: word.start, end: word.end });
  }
  return roles;
}

function isMainVerb(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.tags.has("Verb")) return false;
  if (PREPOSITIONS.has(word.lower)) return false;
  return !word.tags.has("Auxiliary") && !word.tags.has("Modal") && !word.tags.has("Copula");
}

const isParticiple = ({ lower, tags }: TaggedWord): boolean =>
  tags.has("PastTense") || tags.has("Participle") || /(?:ed|en|t|n|ng|ght)$/.test(lower);

function isBehindBe(words: readonly TaggedWord[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const lower = words[at]?.lower ?? "";
    if (
      /^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't|it's|he's|she's|they're|we're|you're|get|got|gets)$/.test(
        lower,
      )
    )
      return true;
    if (words[at]?.tags.has("Adverb") !== true && lower !== "not") return false;
  }
  return false;
}

const isNoun = ({ tags, lower }: TaggedWord): boolean =>
  (tags.has("Noun") || tags.has("ProperNoun") || PRONOUNS.has(lower)) &&
  !NO_HEADS.has(lower) &&
  !tags.has("Date") &&
  !tags.has("Value");
const PRONOUNS: ReadonlySet<string> = new Set("i me he him she her we us they them you it".split(" "));
const NO_HEADS: ReadonlySet<string> = new Set(
  "who which that what this there my your his our their its dr mr mrs ms prof".split(" "),
);
const isPossessor = ({ text, tags }: TaggedWord): boolean => /['’]s?$/.test(text) || tags.has("Possessive");

/** Whether the head of a phrase stands here: its last noun that is no possessor. */
function isHead(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || !isNoun(word) || isOwned(word)) return false;
  const isJoined =
    next !== undefined && isNoun(next) && !PRONOUNS.has(next.lower) && next.start - word.end === 1;
  return !isJoined || PRONOUNS.has(word.lower);
}

const isOwned = (word: TaggedWord): boolean =>
  /['’]s$/.test(word.text) || (isPossessor(word) && !PRONOUNS.has(word.lower));

const headOf = ({ lower: written, start, end }: TaggedWord): RoleWord => {
  const lower = written.replace(/^(i|you|he|she|it|we|they)'\p{L}+$/u, "$1");
  return {
    word: SAME.get(lower) ?? lower,
    start,
    end,
  };
};
const SAME: ReadonlyMap<string, string> = new Map([
  ["me", "i"],
  ["him", "he"],
  ["her", "she"],
  ["us", "we"],
  ["them", "they"],
]);

/** The nearest head before the verb in no prepositional phrase, and those joined to it by "and". */
function subjectsBefore(words: readonly TaggedWord[], index: number): RoleWord[] {
  const found: RoleWord[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isMainVerb(words, at) && !isRelative(words, at)) break;
    if (!isHead(words, at)) continue;
    if (PREPOSITIONS.has(prepositionBefore(words, at))) continue;
    found.push(headOf(word));
    const joint = words
      .slice(Math.max(0, at - 3), at)
      .findLast(({ lower }) => lower === "and" || lower === "or");
    if (joint === undefined) break;
  }
  return found;
}

/** A verb of a relative clause between the subject and its own verb. */
const isRelative = (words: readonly TaggedWord[], index: number): boolean =>
  words.slice(Math.max(0, index - 4), index).some(({ lower }) => lower === "who" || lower === "which");

interface Argument {
  head: RoleWord;
  preposition: string;
}

/** All heads behind the verb up to the next verb, each with its preposition. */
function objectsBehind(words: readonly TaggedWord[], index: number): Argument[] {
  const found: Argument[] = [];
  for (let at = index + 1; at <= Math.min(words.length - 1, index + REACH); at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      (isMainVerb(words, at) && !word.tags.has("Gerund") && !word.tags.has("Infinitive"))
    )
      break;
    if (word.tags.has("Modal") || /^(?:i|he|she|we|they)(?:'|$)/.test(word.lower)) break;
    if (isHead(words, at)) found.push({ head: headOf(word), preposition: prepositionBefore(words, at) });
  }
  return found;
}

/** The preposition that opens the phrase of this head, or "". A mark between words ends the phrase. */
function prepositionBefore(words: readonly TaggedWord[], index: number): string {
  let isOpened = false;
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || next.start - word.end > 1) return "";
    if (PREPOSITIONS.has(word.lower)) return word.lower;
    if (isOpened || PRONOUNS.has(word.lower)) return "";
    const { tags, lower } = word;
    isOpened = tags.has("Determiner") || tags.has("Possessive") || OPENING.has(lower) || isOwned(word);
    if (!isOpened && !tags.has("Adjective") && !tags.has("Noun") && !tags.has("Value")) return "";
  }
  return "";
}

const OPENING: ReadonlySet<string> = new Set(
  "the a an my your his our their its this that these those every each".split(" "),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of in on at by for from to with about against over under after before during since until into onto through between among near beside without within".split(
    " ",
  ),
);
