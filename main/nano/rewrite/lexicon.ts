import { verbForms } from "./inflect.ts";
import { HIDDEN, inCaseOf, type RewriteRule, type RuleEdit } from "./rule.ts";
import { tagWords, type TaggedWord } from "./tagged-words.ts";

/** What must hold around words for them to be replaced; patterns are matched right behind and right before. */
export interface EntryLimits {
  /** The first of the words must be of this part of speech, as compromise names it. */
  tag?: string;
  behind?: RegExp;
  notBehind?: RegExp;
  before?: RegExp;
  notBefore?: RegExp;
}

/** Words and what to say in their place. Of a verb all forms are. */
export interface LexiconEntry extends EntryLimits {
  from: string;
  to: string;
  isVerb?: boolean;
}

export interface Lexicon {
  /** Name of the rule that its changes tell. */
  rule: string;
  explain: (from: string, to: string) => string;
  entries: readonly LexiconEntry[];
}

/**
 * Entries from rows "from > to" or, for a verb with all its forms, "v: from > to". Limits of single entries are named by
 * their `from`.
 */
export function entriesOf(rows: string, limits: Readonly<Record<string, EntryLimits>> = {}): LexiconEntry[] {
  return rows.split("\n").flatMap((row) => {
    const match = /^\s*(v: )?(.+?) >(?: (.*?))?\s*$/.exec(row);
    if (match === null) return [];
    const [, verb, from = "", to = ""] = match;
    return [{ from, to, ...(verb !== undefined && { isVerb: true }), ...limits[from] }];
  });
}

interface Form extends EntryLimits {
  to: string;
  /** The tag that a form of a verb needs, so that nouns of the same letters stay. */
  isVerb: boolean;
  isGerund: boolean;
}

/** A rule that replaces the words of a lexicon. Parts of speech are looked at only where words were found. */
export function lexiconRule({ rule, explain, entries }: Lexicon): RewriteRule {
  const forms = new Map<string, Form[]>();
  for (const entry of entries)
    for (const [from, form] of formsOf(entry)) forms.set(from, [...(forms.get(from) ?? []), form]);
  const pattern = patternOf([...forms.keys()]);
  return ({ text }) => {
    let words: TaggedWord[] | undefined;
    const edits: RuleEdit[] = [];
    for (const match of text.matchAll(pattern)) {
      const [whole] = match;
      const start = match.index;
      const end = start + whole.length;
      const key = whole.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
      const form = forms.get(key)?.find((one) => fits(one, text, start, end));
      if (form === undefined || isName(whole, text, start)) continue;
      if (form.isVerb || form.tag !== undefined) {
        words ??= tagWords(text.replaceAll(HIDDEN, "x"));
        if (!isTagged(form, words, start, end)) continue;
      }
      edits.push(replaced(text, start, end, form.to, rule, explain(key, form.to)));
    }
    return edits;
  };
}

/** Whether the word at `start` has the part of speech. What is tagged otherwise is left alone. */
function isTagged(
  { isVerb, isGerund, tag }: Form,
  words: readonly TaggedWord[],
  start: number,
  end: number,
): boolean {
  const at = words.findIndex((word) => word.start <= start && start < word.end);
  const word = words[at];
  if (word === undefined) return false;
  if (tag !== undefined && !word.tags.has(tag)) return false;
  if (!isVerb) return true;
  const before = words[at - 1];
  // Behind an article, a possessive or a preposition stands a noun, or an adjective of a verb's form.
  const isNoun =
    before !== undefined &&
    (before.tags.has("Determiner") ||
      before.tags.has("Possessive") ||
      (before.lower === "to"
        ? NOUN_TO.has(words[at - 2]?.lower ?? "")
        : before.tags.has("Preposition") && !isGerund));
  // A verb of the table has an object, so that the last word of a sentence is none of them.
  return word.tags.has("Verb") && !isNoun && words.some(({ start }) => start >= end);
}

/** Behind these "to" is a preposition. */
const NOUN_TO: ReadonlySet<string> = new Set(
  "prior subject due up access next addition relation regard respect".split(" "),
);

function* formsOf({ from, to, isVerb = false, ...limits }: LexiconEntry): Generator<[string, Form]> {
  if (!isVerb) {
    yield [from, { ...limits, to, isVerb, isGerund: false }];
    return;
  }
  const [base, third, past, participle, gerund] = verbForms(from);
  const [toBase, toThird, toPast, toParticiple, toGerund] = verbForms(to);
  const beforeBase = base === past ? { before: BARE } : {};
  yield [base, { ...limits, ...beforeBase, to: toBase, isVerb, isGerund: false }];
  yield [third, { ...limits, to: toThird, isVerb, isGerund: false }];
  yield [gerund, { ...limits, before: limits.before ?? PROGRESSIVE, to: toGerund, isVerb, isGerund: true }];
  // Behind "have" and "be" the participle stands; elsewhere the past does.
  yield [participle, { ...limits, to: toParticiple, isVerb, isGerund: false, before: AUXILIARY }];
  if (past !== base)
    yield [
      past,
      { ...limits, to: toPast, isVerb, isGerund: false, notBefore: limits.notBefore ?? AUXILIARY },
    ];
}

/** Before a form that is also the past ("put"), these tell the base form. */
const BARE =
  /\b(?:to|will|would|can|could|shall|should|must|may|might|do|does|did|let's|please|not)\s+$|n['’]t\s+$/i;

/** Before a form in "-ing" that is a verb and no noun or adjective. */
const PROGRESSIVE =
  /(?:\b(?:am|is|are|was|were|be|been|by|of|for|from|without|before|after|when|while|about|stop|start|keep|not|also)|['’](?:m|s|re)|n['’]t)\s+$/i;

const AUXILIARY =
  /(?:\b(?:have|has|had|having|be|been|being|is|are|was|were|am|get|got)|'(?:ve|s|d|re|m)|n't)\s+(?:(?:not|also|already|never|always|just|been|being|recently|\p{L}{2,15}ly)\s+){0,3}$/iu;

function fits(form: Form, text: string, start: number, end: number): boolean {
  const { behind, notBehind, before, notBefore } = form;
  if (behind === undefined && notBehind === undefined && before === undefined && notBefore === undefined)
    return true;
  const after = text.slice(end, end + 60);
  const ahead = text.slice(Math.max(0, start - 60), start);
  return (
    (behind?.test(after) ?? true) &&
    !(notBehind?.test(after) ?? false) &&
    (before?.test(ahead) ?? true) &&
    !(notBefore?.test(ahead) ?? false)
  );
}

/** A capital inside a sentence is part of a name, unless all of the text is in capitals. */
function isName(whole: string, text: string, start: number): boolean {
  if (!/^\p{Lu}/u.test(whole) || /^\p{Lu}{2}/u.test(whole)) return false;
  return /[\p{L}\p{N},;)]["”’]?\s+$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** The edit; words that go leave no double space, and the next word gets their capital. */
function replaced(
  text: string,
  start: number,
  end: number,
  to: string,
  rule: string,
  explanation: string,
): RuleEdit {
  if (to !== "") {
    const replacement = inCaseOf(text.slice(start, end), to);
    const article = /(?<![\p{L}\p{N}'’-])(an?)(\s{1,4})$/iu.exec(text.slice(Math.max(0, start - 7), start));
    const [whole = "", own = "", space = ""] = article ?? [];
    const wanted = isVowelSound(to) ? "an" : "a";
    if (article === null || own.toLowerCase() === wanted)
      return { start, end, replacement, rule, explanation };
    return {
      start: start - whole.length,
      end,
      replacement: inCaseOf(own, wanted) + space + replacement,
      rule,
      explanation,
    };
  }
  return { ...withoutWords(text, start, end), rule, explanation };
}

/** Whether "an" stands before the word. */
const isVowelSound = (word: string): boolean =>
  /^(?:[aei]|o(?!ne\b|nce\b)|u(?!ni|s[aeiu]|ti|k)|hour|honest|honou?r|heir)/i.test(word);

const WORD_MAX = 60;

/** The range and replacement that take words out: with the space behind them, and a capital for the word that then opens. */
export function withoutWords(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; replacement: string } {
  const space = /^,?[ \t]{1,3}/.exec(text.slice(end))?.[0] ?? "";
  const opens = /^\p{Lu}/u.test(text.slice(start));
  const next = text.slice(end + space.length, end + space.length + WORD_MAX);
  if (space === "") {
    const before = /[ \t]{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
    return { start: start - before.length, end, replacement: "" };
  }
  const word = opens ? /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0] : undefined;
  if (word !== undefined) {
    const replacement = word.replace(/^./u, (letter) => letter.toUpperCase());
    return { start, end: end + space.length + word.length, replacement };
  }
  return { start, end: end + space.length, replacement: "" };
}

/** Any of the words, the longest first, with free white space between them. */
export function patternOf(words: readonly string[]): RegExp {
  const body = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll(" ", "[ \\t]{0,3}\\n?[ \\t]{0,12}(?<=\\s)"),
    )
    .join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}'’_-])(?:${body})(?![\\p{L}\\p{N}_]|['’-]\\p{L})`, "giu");
}
