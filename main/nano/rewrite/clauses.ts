import { HIDDEN, type RewriteRule, type RuleEdit } from "./rule.ts";
import { tagWords, type TaggedWord } from "./tagged-words.ts";

/** Words of a sentence above which it is split for plain language. */
const LONG_WORDS = 20;

/**
 * Long sentences cut at joints between two whole clauses: a semicolon, or a comma with "and", "but" or "so", where both
 * sides have a subject and a verb and nothing before governs what is behind ("He said that …, and …" stays whole).
 */
export const splitLongSentences: RewriteRule = ({ text, kind }) => {
  if (kind !== "sentence" && kind !== "list-item" && kind !== "quote") return [];
  if ((text.match(/\S+/g)?.length ?? 0) <= LONG_WORDS || GOVERNING.test(text) || /[?!]\s*$/.test(text))
    return [];
  const edits: RuleEdit[] = [];
  let words: TaggedWord[] | undefined;
  let from = 0;
  for (const match of text.matchAll(JOINT)) {
    const end = match.index + match[0].length;
    if (isInside(text, match.index)) continue;
    words ??= tagWords(text.replaceAll(HIDDEN, "x"));
    const before = words.filter((word) => word.start >= from && word.end <= match.index);
    const behind = words.filter((word) => word.start >= end);
    if (before.length < 5 || !isClause(before) || behind.length < 4 || !opensClause(behind)) continue;
    const joint = (match[1] ?? "").toLowerCase();
    const next = text.slice(end, end + 1);
    const opening = joint === "but" ? `But ${next}` : joint === "so" ? `So ${next}` : next.toUpperCase();
    edits.push({
      start: match.index,
      end: end + 1,
      replacement: `. ${opening}`,
      rule: "split-sentences",
      explanation: "Two short sentences are easier to read than one long one.",
    });
    from = end;
  }
  return edits;
};

const JOINT = /(?:;|,\s+(and|but|so))\s+(?=\p{L})/gu;
/** What opens a clause or report whose scope may go on behind a joint. */
const GOVERNING =
  /\b(?:if|unless|when|whenever|while|although|though|whether|provided|until|once|because|since|either|neither|both|not only|between|that|which|who|whom|whose|sa(?:y|ys|id)|think|thinks|thought|believe[sd]?|told|asked|let|make|makes|suppose|imagine)\b/iu;

/** Within brackets, as far as these are paired. */
function isInside(text: string, place: number): boolean {
  const before = text.slice(0, place);
  return (before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0);
}

const isFinite = ({ tags }: TaggedWord): boolean =>
  tags.has("Modal") ||
  tags.has("PastTense") ||
  tags.has("PresentTense") ||
  tags.has("Copula") ||
  tags.has("Auxiliary");
const isSubject = ({ tags, lower }: TaggedWord): boolean =>
  SUBJECTS.has(lower) ||
  ((tags.has("Noun") || tags.has("ProperNoun")) && !tags.has("Possessive") && !OBJECTS.has(lower));
const SUBJECTS: ReadonlySet<string> = new Set(
  "i you he she it we they this that there these those everyone everybody nobody".split(" "),
);
const OBJECTS: ReadonlySet<string> = new Set("me him her us them".split(" "));

/** A subject with a finite verb somewhere behind it. */
function isClause(words: readonly TaggedWord[]): boolean {
  const subject = words.findIndex(isSubject);
  return subject >= 0 && words.slice(subject + 1).some(isFinite);
}

/** A subject stands first, and its verb soon behind: no list goes on here. */
function opensClause(words: readonly TaggedWord[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (SUBJECTS.has(first.lower)) return words.slice(1, 4).some(isFinite);
  if (!first.tags.has("Determiner") && !first.tags.has("Possessive") && !first.tags.has("ProperNoun"))
    return false;
  const noun = words.slice(0, 4).findLastIndex(isSubject);
  return (
    noun >= 0 && words.slice(noun + 1, noun + 3).some((word) => isFinite(word) && !word.tags.has("Gerund"))
  );
}

/**
 * Clauses that a sentence stands without, for shorter text: what is in brackets, relative clauses between commas, and
 * "for example" at the end. One with a number, a name, a negation or a word of duty stays.
 */
export const dropAsides: RewriteRule = ({ text, kind }) =>
  (kind === "heading" ? [] : ASIDES).flatMap(({ sign, explanation }) =>
    [...text.matchAll(sign)].flatMap((match): RuleEdit[] => {
      const [aside] = match;
      if (
        KEEPING.test(aside) ||
        /\p{Lu}/u.test(aside) ||
        aside.includes(HIDDEN) ||
        aside.length > text.length * 0.7
      )
        return [];
      const rest = text.slice(match.index + aside.length);
      const replacement = /^\s*$/.test(rest) && /[.!?]$/.test(aside) ? aside.slice(-1) : "";
      return [
        {
          start: match.index,
          end: match.index + aside.length,
          replacement,
          rule: "optional-clauses",
          explanation,
        },
      ];
    }),
  );

/** Digits, capitals inside it, negations, duties, amounts: the reader may need them. */
const KEEPING =
  /[\p{N}$€£%]|\b(?:not|no|never|none|nobody|nothing|without|neither|nor|cannot|must|may|might|should|shall|can|could|will|would|only|except|unless|if|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|twice|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|n['’]t\b/iu;

const ASIDES: readonly { sign: RegExp; explanation: string }[] = [
  { sign: /\s\([^()\n]{3,160}\)(?=[\s.,;:!?]|$)/g, explanation: "What is in brackets is an aside." },
  {
    sign: /,\s(?:which|who)\s[^,;:.!?()\n]{4,120},(?=\s(?!and\b|or\b)\p{Ll})/gu,
    explanation: "A relative clause between commas is an aside.",
  },
  {
    sign: /,\s(?:for example|for instance|such as|e\.g\.,?)\s[^;:.!?()\n]{3,160}[.]\s*$/giu,
    explanation: "The examples can go.",
  },
];
