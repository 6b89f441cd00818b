import { checkFaithfulness } from "#main/banana/faithfulness/check-faithfulness.ts";
import type { Span } from "#main/banana/faithfulness/span.ts";
import { DECADES } from "#shared/calendar.ts";
import type { Violation } from "#shared/faithfulness.ts";
import type { MeaningChange } from "./check-meaning.ts";
import { countNots } from "./count-nots.ts";
import { sharesIn } from "./number-pairs.ts";
import { withSameFigures } from "./same-figures.ts";

/** What the rewrite says that the source does not, and of numbers, dates, links and names what it says no longer. */
export function addedAndLost(source: string, rewrite: string, language: string | null): MeaningChange[] {
  const more = checkFaithfulness(rewrite, [source], { language }).filter((found) =>
    isSerious(found, rewrite),
  );
  const less = checkFaithfulness(source, [rewrite], { language }).filter(
    (found) =>
      LOST.has(found.kind) &&
      isSerious(found, source) &&
      (found.kind !== "name" || !opensSentence(source, found.start)),
  );
  if (more.length + less.length === 0) return [];
  const isSame = sameThings(source, rewrite);
  const added = more
    .filter((found) => !isSame(found, rewrite))
    .map(({ kind, start, end }): MeaningChange => ({ kind, source: null, rewrite: { start, end } }));
  const lost = less
    .filter((found) => !isSame(found, source))
    .map(({ kind, start, end }): MeaningChange => ({ kind, source: { start, end }, rewrite: null }));
  return [...added, ...lost];
}

const LOST: ReadonlySet<string> = new Set(["number", "date", "link", "name", "negation"]);

/** Short forms and units in capitals are no names, and "first" opens a list as often as it counts. */
function isSerious({ kind, text, start }: Violation, whole: string): boolean {
  if (kind === "number") return !/^(?:first|one|firstly)$/i.test(text);
  if (kind !== "name") return true;
  if (SHORT_FORM.test(text) || UNIT_NAME.test(text)) return false;
  if (!opensSentence(whole, start)) return true;
  return !OPENING_WORD.test(text) && !IMPERATIVE.test(whole.slice(start + text.length));
}

const SHORT_FORM =
  /^(?:(?:I|you|he|she|it|we|they|that|there|here|what|who|where|how|let)['’]\p{L}+|\p{L}+n['’]t)$/iu;
const UNIT_NAME = /^(?:[KMGT]B|k?Wh?|MW|[kM]?Hz|OK|TV|PM|AM|Euros?|Celsius|Fahrenheit)$/;
/** What stands behind a verb that opens a sentence, and behind no name. */
const IMPERATIVE =
  /^\s+(?:the|an?|whether|if|that|where|how|what|when|your|our|my|all|any|it|them|this|these|those)\b/i;
/** Words that open sentences of messages and are in no list of common ones. */
const OPENING_WORD =
  /^(?:sorry|please|yes|no|ok|okay|hello|hi|hey|dear|thanks|thank|apologies|failure|let|later|daily|weekly|monthly|yearly|besides|sadly|luckily|firstly|secondly|thirdly|lastly|kindly|kind|regards|best|feel|inform|request|purchase|ensure|everybody|nobody|anyone|hardly|rarely|seldom|afterwards|meanwhile|overall|selling|buying|parking|smoking|hopefully|congratulations|cheers|greetings|welcome|sincerely|yours|whilst|whereas|once|twice|also|hence|thus)$/i;

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;…]["”’)]?\s+|\n)["“‘(*_>#\s-]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Shares, decades and "both" are said in several ways; a negation may be in the word that is denied. */
function sameThings(source: string, rewrite: string): (found: Violation, text: string) => boolean {
  const said = sharesIn(source);
  const made = sharesIn(rewrite);
  const values = new Set(
    said.map(({ value }) => value).filter((value) => made.some((other) => other.value === value)),
  );
  const figures = kindsBetween(withSameFigures(source), withSameFigures(rewrite));
  const isSameWrittenOut = !deniesElse(writtenOut(source), writtenOut(rewrite));
  const isEqualDenial =
    countDenials(source, rewrite) === countDenials(rewrite, source) &&
    countNots(source) !== countNots(rewrite);
  return ({ kind, start, end, text: words }, text) => {
    if (kind === "name" && !figures.has("name")) return true;
    if (kind === "negation") return isEqualDenial || isSameWrittenOut;
    if (kind === "date" || kind === "number") if (!figures.has("number") && !figures.has("date")) return true;
    if (kind !== "number") return false;
    const own = text === source ? said : made;
    if (own.some((share) => values.has(share.value) && overlap(share, { start, end }))) return true;
    if (/^(?:two|2|both)$/i.test(words)) return /\bboth\b/i.test(source) || /\bboth\b/i.test(rewrite);
    const decade = /^(?:\d\d)?(\d)0s$/.exec(words)?.[1];
    const name = DECADES[Number(decade ?? -1)];
    return name !== undefined && `${source} ${rewrite}`.toLowerCase().includes(name);
  };
}

/** "Isn't" and "is not" deny the same; so do "not all came" and "some did not", and "there is no way we can" and "we cannot". */
const writtenOut = (text: string): string =>
  text
    .replace(
      /\b(ca|wo|sha|ai)n['’]t\b/gi,
      (_whole, verb: string) => `${LONG_VERBS[verb.toLowerCase()] ?? verb} not`,
    )
    .replace(/\bcannot\b/gi, "can not")
    .replace(/\bdunno\b/gi, "do not know")
    .replace(/(?<=\p{L})n['’]t\b/giu, " not")
    .replace(
      /\bnot all (?:of )?(.{1,40}?) (is|are|was|were|has|have|had|can|will|do|did)\b/gi,
      "some $1 $2 not",
    )
    .replace(
      /\bthere (?:is|was) no (?:possibility|chance|prospect|way)(?: that)? (.{1,40}?) (can|could|will|would)\b/gi,
      "$1 $2 not",
    );
const LONG_VERBS: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall", ai: "is" };

/** The kinds of what two texts say otherwise, in either direction. */
const kindsBetween = (source: string, rewrite: string): ReadonlySet<string> =>
  new Set(
    [...checkFaithfulness(rewrite, [source]), ...checkFaithfulness(source, [rewrite])].map(
      ({ kind }) => kind,
    ),
  );

const deniesElse = (source: string, rewrite: string): boolean =>
  kindsBetween(source, rewrite).has("negation");

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** "Do not hesitate", "no later than" and "not until" deny nothing of what is said. */
const shown = (text: string, other: string): string =>
  text
    .replace(/\b(?:do not|don['’]t|not) hesitate\b/gi, "")
    .replace(
      /\b(?:no|not) (?:more|less|fewer|later|earlier|sooner) than\b|\b(?:nobody|nothing|no one|none) but\b/gi,
      "",
    )
    .replace(/(?:\bnot|n['’]t)(?: to)? exceed\w*/gi, "")
    .replace(/(?:\bnot|n['’]t)\b(?=[^.,;]{1,40}\b(until|before)\b)/gi, (whole, bound: string) =>
      new RegExp(`\\b${bound}\\b`, "i").test(other) ? whole : "",
    );
/** Words that deny without "not". */
const SOFT =
  /\b(?:refrain\w*|failure to|fail(?:s|ed)? to|avoid\w*|lack\w*|bad|refus\w*|reject\w*|declin\w*|den(?:y|ied|ies|ying)|neither|nor|hardly|barely|scarcely|rarely|seldom|without|un(?!der|til|ion|it\b|ited|ique|ivers|less|to\b)\p{L}{4,}|in(?:eligible|accurate|complete|correct|valid|sufficient|adequate|capable|consistent|appropriate|visible|active|definite|flexible|experienced|expensive|ability)\w*|im(?:possib|practical|proper|perfect|patien|matur|mobile)\w*|ir(?:regular|relevant|responsib)\w*|il(?:legal|legible|logical)\w*|dis(?:agree|like|approv|trust|obey|continu|allow|honest)\w*|void|absen\w*|prohibit\w*|forbidden|banned|prevent\w*|too \p{L}+ to|lest|unless|optional|(?:stop|quit|ceas)(?:s|es|ped|ed)? \p{L}+ing|forg(?:et|ets|ot|otten|etting)|faulty|broken|except|instead of|rather than|far from|sold out|out of (?:order|stock|action|use|reach|date)|(?:r[au]n|running|runs) out of|empty)\b/giu;
const countDenials = (text: string, other: string): number =>
  countNots(shown(text, other)) + (text.match(SOFT)?.length ?? 0);
