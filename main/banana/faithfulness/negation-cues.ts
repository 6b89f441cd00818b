import type { Span } from "./span.ts";
import { FUNCTION_WORDS, stemOf, type Word, wordsOf } from "./words.ts";

/** A word that denies, and what it denies. */
export interface Cue extends Span {
  /** The negation itself, in lower case. */
  word: string;
  /** The words on both sides of it; "don't" stands behind "do". */
  before: string | null;
  after: string | null;
  /** The words denied most closely: the verb or adjective behind "not", the noun behind "no". */
  heads: readonly Word[];
  /** The content words behind it in its clause. */
  scope: readonly Word[];
  /** All words of its clause. */
  clause: readonly Word[];
  isNoun: boolean;
  /** "I do not think that ..." denies what is thought. */
  isRaising: boolean;
}

/** `soft` are words that deny without saying "not": "unable", "refused", "too late". */
export interface NegatedText {
  words: readonly Word[];
  cues: readonly Cue[];
  soft: readonly Cue[];
}

/** What an English text denies. Two negations of one word are none; "not only" and "no later than" deny nothing. */
export function negatedText(text: string): NegatedText {
  const words = wordsOf(text).map((word) => ({
    ...word,
    lower: word.lower.replace(/^cant$/, "can't").replace(/^dont$/, "don't"),
  }));
  const cues: Cue[] = [];
  const soft: Cue[] = [];
  for (const [index, word] of words.entries()) {
    if (isCue(words, index, text)) {
      const cue = cueAt(words, index, text);
      const last = cues.at(-1);
      const isDouble = last !== undefined && last.clause.includes(word) && last.heads[0] === cue.heads[0];
      if (isDouble) cues.pop();
      else cues.push(cue);
    } else if (isSoft(word.lower)) soft.push(cueAt(words, index, text));
  }
  return { words, cues, soft };
}

function isCue(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { lower } = word;
  const rest = text.slice(word.end, word.end + 40).toLowerCase();
  if (/^(?:fail(?:s|ed)?|refuse[sd]?|decline[sd]?|unable)$/.test(lower)) return /^\s+to\b/.test(rest);
  if (!PLAIN.has(lower) && !lower.endsWith("n't")) return false;
  if (NEUTRAL_AFTER.test(`${lower}${rest}`)) return false;
  const before = text.slice(Math.max(0, word.start - 20), word.start).toLowerCase();
  if (NEUTRAL_BEFORE.test(before)) return false;
  return !(lower === "no" && isAnswer(text, word));
}

const PLAIN: ReadonlySet<string> = new Set(
  "not cannot never no none nobody nothing nowhere neither nor without".split(" "),
);
const NEUTRAL_AFTER =
  /^(?:not (?:only|just|least|to mention|merely|until)|no (?:later|more|less|fewer|earlier|sooner) than|no (?:doubt|problem|matter|worries|idea why)|nothing but|\S*n't (?:forget|hesitate|wait to|help but)|(?:not|never) forget|(?:no|not) \d)\b|^(?:not|\S{1,8}n't)\b[^.,;!?]{1,30}\buntil\b/;
const NEUTRAL_BEFORE = /(?:\bwhy|\bor|\bif|\bwhether or) $/;

/** "No, we are open.", "No. 5" */
const isAnswer = (text: string, { start, end }: Word): boolean =>
  /^[,.:;!?—–-]/.test(text.slice(end, end + 2).trim()) &&
  /(?:^|[.!?:]\s*|["“]\s*|\s)$/.test(text.slice(0, start));

const SOFT: ReadonlySet<string> = new Set(
  `unable impossible refuse refuses refused declined declines decline fails failed fail lack lacks lacked lacking miss
  misses missed missing absent except stop stops stopped reject rejects rejected deny denies denied hardly barely rarely
  seldom scarcely avoid avoids avoided prevent prevents prevented instead rather too against free yet only few little
  nothing zero ban bans banned forbid forbidden prohibited exclude excluded excludes cancel cancelled canceled postponed
  unless short false wrong doubt doubts doubtful unlikely dropped drop skip skipped abandon abandoned gone empty closed`.split(
    /\s+/,
  ),
);
const isSoft = (lower: string): boolean =>
  SOFT.has(lower) ||
  (/^(?:un|in|im|ir|dis|non)\p{L}{4,}$/u.test(lower) &&
    !/^(?:until|under|united|union|inter|into|inside|include|inform|important|improve|distri|discuss|invite|increase|interest|individ|import|industr|initial|install|intend|instruct|invoice|invest|issue|image|immedi|impact|distance|dish|display|unit|universit)/.test(
      lower,
    ));

function cueAt(words: readonly Word[], index: number, text: string): Cue {
  const word = words[index] ?? { start: 0, end: 0, text: "", lower: "" };
  const [from, to] = clauseAround(words, index, text);
  const isNoun = /^(?:no|without|none|neither|nor)$/.test(word.lower);
  const scope = words.slice(index + 1, to).filter(({ lower }) => isContent(lower));
  const behind =
    scope.length > 0
      ? scope
      : words
          .slice(to, to + 6)
          .filter(({ lower }) => isContent(lower))
          .slice(0, 1);
  const inverted =
    behind.length > 0
      ? behind
      : words
          .slice(from, index)
          .filter(({ lower }) => isContent(lower))
          .slice(-1);
  const isRaising = RAISING.has(stemOf(inverted[0]?.lower ?? ""));
  const verb = /^(?:ca(?=n't)|can(?=not)|wo(?=n't)|\p{L}+(?=n't))/u.exec(word.lower)?.[0];
  const base = verb === "ca" ? "can" : verb === "wo" ? "will" : verb;
  return {
    start: word.start,
    end: word.end,
    word: word.lower,
    before: base ?? words[index - 1]?.lower ?? null,
    after: words[index + 1]?.lower ?? null,
    heads: isRaising ? inverted : inverted.slice(0, 2),
    scope: isNoun ? inverted.slice(0, NOUN_SCOPE) : inverted,
    clause: words.slice(from, to),
    isNoun,
    isRaising,
  };
}

/** Words that "no" and "without" deny: a noun and what stands before it. */
const NOUN_SCOPE = 3;

const RAISING: ReadonlySet<string> = new Set(["think", "believe", "expect", "suppose", "believ", "suppos"]);

/** Adverbs between a negation and what it denies are no matter of their own. */
const isContent = (lower: string): boolean =>
  !FUNCTION_WORDS.has(lower) &&
  !lower.endsWith("n't") &&
  !/(?:\p{L}{3}ly|longer)$/u.test(lower.replace(/^(?:reply|supply|apply|family|only|rely|fly)$/, "")) &&
  lower !== "longer";

/** Words of a clause to either side of a negation: text without marks has no clauses, and no end. */
const CLAUSE_MAX = 30;

/** The words of the clause that a word stands in: marks and joining words part clauses. */
function clauseAround(words: readonly Word[], index: number, text: string): [from: number, to: number] {
  let from = index;
  while (from > 0 && index - from < CLAUSE_MAX && !isParted(words[from - 1], words[from], text)) from -= 1;
  let to = index + 1;
  while (to < words.length && to - index < CLAUSE_MAX && !isParted(words[to - 1], words[to], text)) to += 1;
  return [from, to];
}

function isParted(before: Word | undefined, next: Word | undefined, text: string): boolean {
  if (before === undefined || next === undefined) return true;
  return /[,;:.!?…–—()]|\s-\s/.test(text.slice(before.end, next.start)) || JOINTS.has(next.lower);
}

const JOINTS: ReadonlySet<string> = new Set(
  "but although though because while whereas and so when unless except since which who".split(" "),
);
