import { type Span, spansOf } from "#main/banana/faithfulness/span.ts";
import type { MeaningChange } from "./check-meaning.ts";

/** How binding or how sure something is said to be. */
type Mode =
  | "duty"
  | "ban"
  | "exempt"
  | "advice"
  | "option"
  | "may"
  | "unable"
  | "doubt"
  | "belief"
  | "certainty"
  | "will"
  | "plan"
  | "wish"
  | "attempt"
  | "expected"
  | "polite";

interface Cue extends Span {
  mode: Mode;
}

/**
 * Modality that was raised or lowered: a duty that became an option, a doubt that became a fact. Words of one mode are
 * one to the other ("must" and "has to", "may" and "is allowed to"). English.
 */
export function changedModality(source: string, rewrite: string): MeaningChange[] {
  const said = cuesIn(source);
  const made = cuesIn(rewrite);
  const lost = said.filter(({ mode }) => made.every((other) => !isAlike(mode, other.mode)));
  const added = made.filter(({ mode }) => said.every((other) => !isAlike(mode, other.mode)));
  const changes: MeaningChange[] = [];
  for (const cue of added) {
    const before = lost.find(({ mode }) => !["certainty", "will", "polite"].includes(mode));
    if (cue.mode === "polite" || (!WEIGHTY.has(cue.mode) && before === undefined)) continue;
    if (cue.mode === "belief" || cue.mode === "attempt") continue;
    changes.push({
      kind: "modality",
      source: before === undefined ? null : spanOf(before),
      rewrite: spanOf(cue),
    });
  }
  if (changes.length > 0) return changes;
  return lost
    .filter(({ mode }) => LOSABLE.has(mode))
    .map((cue) => ({ kind: "modality" as const, source: spanOf(cue), rewrite: null }));
}

const spanOf = ({ start, end }: Cue): Span => ({ start, end });

/** "May" says what is allowed and what is possible; "cannot" what is impossible and what is not allowed. */
function isAlike(one: Mode, other: Mode): boolean {
  return one === other || ALIKE.some((modes) => modes.has(one) && modes.has(other));
}

const ALIKE: readonly ReadonlySet<Mode>[] = [
  new Set(["option", "may", "unable", "exempt", "polite"]),
  new Set(["may", "doubt"]),
  new Set(["doubt", "belief"]),
  new Set(["unable", "ban"]),
  new Set(["will", "plan", "polite"]),
  new Set(["plan", "wish", "polite"]),
  new Set(["duty", "ban"]),
  new Set(["expected", "duty"]),
  new Set(["expected", "advice"]),
  new Set(["expected", "plan", "will"]),
];

/** Modes that a rewrite must not add, and those it must not lose. */
const WEIGHTY: ReadonlySet<Mode> = new Set(["duty", "advice", "doubt"]);
const LOSABLE: ReadonlySet<Mode> = new Set(["duty", "advice", "doubt", "may", "attempt", "plan", "exempt"]);

function cuesIn(text: string): Cue[] {
  const found: Cue[] = [];
  for (const { mode, sign } of SIGNS)
    for (const { start, end } of spansOf(text, sign))
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ mode, start, end });
  return found.sort((one, other) => one.start - other.start);
}

const SIGNS: readonly { mode: Mode; sign: RegExp }[] = [
  // Polite requests and conditions are no questions of what may be.
  {
    mode: "polite",
    sign: /\b(?:could|can|would|will|shall) (?:you|i|we)\b(?=[^.]*\?)|\b(?:would|is) it (?:be )?possible\b|\bif (?:you|we|i) (?:could|can|would)\b|\bshould (?=(?:you|he|she|it|we|they|i|there|any|the)\b)/gi,
  },
  {
    mode: "exempt",
    sign: /(?:\b|(?=n['’]t))(?:(?:do|does|did|need)(?: not|n['’]t) (?:have|need) to|need(?: not|n['’]t)|(?:not|n['’]t) (?:\p{L}+ )?(?:obliged|required|necessary|compelled|compulsory|mandatory|obligatory|needed)|no need|no (?:\p{L}+ )?(?:is|are) (?:needed|required|necessary)|optional(?:ly)?|voluntar(?:y|ily)|free to|can choose)\b/giu,
  },
  {
    mode: "ban",
    sign: /(?:\b|(?=n['’]t))(?:must(?: not|n['’]t)|may not|shall not|shan['’]t|forbidden|prohibited|banned|(?:not|n['’]t) (?:allowed|permitted))\b/gi,
  },
  {
    mode: "unable",
    sign: /(?:\b|(?=n['’]t))(?:can(?:not|['’]t)|can not|could(?:n['’]t| not)|(?:not|n['’]t) possible|impossible|unable to|(?:not|n['’]t) able to)\b/gi,
  },
  {
    mode: "expected",
    sign: /\b(?:supposed|expected|meant|due) to\b/gi,
  },
  {
    mode: "will",
    sign: /\b(?:I|we) shall\b|\b(?:going to|gonna)\b/gi,
  },
  {
    mode: "duty",
    sign: /\b(?:must|ha(?:s|ve|d)(?: got)? to\b(?= \p{L})|(?:['’]ve|['’]s) got to|gotta|needs? (?:to|(?!\p{L}*thing\b)\p{L}+ing)\b|need(?= to)|(?:is|are|was|were|been) made to|(?:is|are|be|was|were|am) (?:required|obliged|compelled|bound|forced) to|required|(?:is|are|was|were|be) needed|necessary|imperative|essential|vital|crucial|mandatory|compulsory|obligatory|shall|duty to|obligation to|due (?:by|on|at|in))\b/giu,
  },
  {
    mode: "advice",
    sign: /\b(?:should(?:n['’]t)?|ought(?: not|n['’]t)? to|had better|['’]d better|recommend(?:ed|s)?|(?<!\bbe )advised?|if (?:I|we) were you|(?:about|high) time|advisable|better to|best to|a (?:good|bad) idea)\b/gi,
  },
  {
    mode: "doubt",
    sign: /\b(?:perhaps|maybe|might(?:n['’]t)?|possibl[ey]|probabl[ey]|presumably|(?:un)?likely|suspect(?:s|ed)?|chances are|(?<!\bno )(?:possibility|chance) (?:of|that)|could be|may be|may have|could have|(?:could|might|may)['’]ve)\b/gi,
  },
  {
    mode: "belief",
    sign: /\b(?:believe[sd]?|think(?:s)?|assume[sd]?|guess|reckon|apparently|seem(?:s|ed)?|appears?|looks? like|sounds? like|expect(?:s|ed)?|anticipate[sd]?|estimate[sd]?)\b/gi,
  },
  { mode: "may", sign: /(?<!\b(?:in|by|of|until|since) |\b\d{1,2} )\b(?:may(?! \d))\b/g },
  {
    mode: "option",
    sign: /\b(?:can|could|allowed|permitted|able to|allows?|possible to|the right to|entitled to)\b/gi,
  },
  {
    mode: "certainty",
    sign: /\b(?:certainly|certain|definitely|surely|undoubtedly|without (?:a )?doubt|for sure|guaranteed|always)\b/gi,
  },
  {
    mode: "wish",
    sign: /\b(?:(?:would|['’]d) (?:like|love|prefer) to|wants? to|wish(?:es)? to|hop(?:e|es|ed|ing) to)\b/gi,
  },
  {
    mode: "plan",
    sign: /\b(?:intends? to|plan(?:s|ned|ning)? to|planning on|thinking of|aims? to|means? to|intention to)\b/gi,
  },
  { mode: "will", sign: /\bwill(?! not\b)\b|\p{L}['’]ll\b/giu },
  { mode: "attempt", sign: /\b(?:tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to)\b/gi },
];
