/** Whether a passage settles something: English, German, French and Spanish by rules, others as `isDecision` says. */
export function settles(clean: string, language: string | null, isDecision: boolean): boolean {
  const foreign = language === null ? undefined : FOREIGN[language];
  if (foreign !== undefined) return isDecision || foreign.test(clean);
  if (language !== "en" && language !== null) return isDecision;
  return (SETTLED.test(clean) || NAMED.test(clean)) && !UNSETTLED.test(clean);
}

/** "Not decided yet." */
export const isUnsettled = (clean: string): boolean => UNSETTLED.test(clean);

const FOREIGN: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:Abstimmung(?: ergab)?:|einstimmig|[Gg]ewählt (?:wurden?|ist)|(?:wurde|ist|wird) (?:\p{L}{2,20} ){0,4}(?:beschlossen|angenommen|abgelehnt|gewählt|genehmigt)|wir (?:nehmen|bleiben bei|einigen uns))(?!\p{L})/u,
  fr: /(?<!\p{L})(?:(?:est|a été|sont|ont été) (?:\p{L}{2,20} ){0,2}(?:adoptée?s?|votée?s?|élue?s?|retenue?s?|approuvée?s?|refusée?s?)|à l['’]unanimité|on (?:prend|garde)|nous (?:prenons|gardons|avons (?:choisi|décidé|retenu)))(?!\p{L})/u,
  es: /(?<!\p{L})(?:(?:se|fue|queda|ha sido) (?:\p{L}{2,20} ){0,2}(?:aprob\p{L}{1,4}|acord\p{L}{1,4}|elegid[oa]s?|rechazad[oa]s?|decidi\p{L}{1,3})|por unanimidad|nos quedamos con)(?!\p{L})/u,
};

const HAS =
  "(?:(?:['’](?:ve|s|d)|have|has|had|was|were|all|both|finally|also|then|now|unanimously|eventually) ?){0,3}";
const DONE = "(?:decided|agreed|approved|rejected|resolved|voted|opted|chose|settled|signed off)";
const WHO =
  "(?:we|they|i|he|she|committee|board|council|team|group|unit|meeting|members|everyone|all|both|majority)";
const DAYS =
  "(?:tonight|today|tomorrow|now on|next (?:week|month|term|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

const SETTLED = new RegExp(
  [
    "^(?:decision|decided|agreed|resolved)\\s?:",
    `\\b${WHO} ?${HAS}${DONE}\\b`,
    "\\b(?:was|were|is|are|been|it['’]s|that['’]s) (?:now |finally |unanimously )?(?:decided(?! from)|agreed|approved(?! on time)|rejected|signed off|confirmed|cancelled|canceled|postponed|elected|adopted)\\b",
    "\\b(?:committee|board|council|unit|department|management) (?:(?:does not|do not) (?:accept|approve)|accepts|rejects|approves)\\b",
    "^(?:it|they|he|she) (?:does not|do not) accept\\b",
    "\\b(?:we|we['’]ll|we will|we are|we['’]re) (?:go|going|went|stick|sticking|settle|settling) (?:with|for|on|into)\\b",
    "^(?:(?:ok(?:ay)?|right|fine|good|so|then|yes|fair)[,.!]{0,2} ){0,2}we (?:both )?(?:take|drop|keep|revert|postpone|cancel|skip|ship|stay with|go(?! (?:to|out|through)\\b)|move it)\\b",
    "^(?:(?:ok(?:ay)?|right|fine|good|fair)[,.!]{0,2} )?then (?:we|i|it['’]s|yes|no)\\b(?! (?:have|need|could|might|would|should|can|were|was|had|went|got|saw|came|did|made)\\b)",
    "\\bi shall (?!see|be able|have to|never|not know)\\p{Ll}{2,20}\\b",
    "\\blet['’]s (?:go(?! of)|stick|settle|leave|keep|do|take|use|make|say|call)\\b",
    "\\bdecision (?:is|was|has been) to\\b|\\bfrom now on\\b",
    `^(?:no|nobody|no one|only|nothing|all|everyone)\\b.{3,100}\\bfrom ${DAYS}`,
    "^(?:nobody|no one) \\p{Ll}{2,16}s\\b.{2,100}\\bwithout\\b",
    "^(?:\\p{L}{2,20} ){1,2}policy\\s?:",
    "^(?:.{1,60}[.!] )?(?:\\p{L}{2,20} ){1,3}it is[.!]?$",
    "\\b(?:told (?:him|her|them) (?:yes|no)|(?:yes|no) from me)\\b",
    "\\bi (?:said|told \\p{L}{2,20}) i (?:would|['’]d|wouldn['’]t|won['’]t) .{2,80}\\bafter all\\b",
    "\\bmotion (?:was |is )?(?:carried|passed|lost|defeated|adopted)\\b|\\b(?:carried|passed|elected|adopted) unanimously\\b",
    "\\bvotes?\\s?:?\\s?\\d{1,4} (?:to|for|in favour|against)\\b",
  ].join("|"),
  "iu",
);
/** "Dan agreed": a name, in its own letters. */
const NAMED = new RegExp(
  "(?:^|[.;,] |\\band )\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})? (?:has |have |had |also |finally ){0,2}(?:decided|agreed|approved|rejected|voted|opted|chose)\\b",
  "u",
);
const UNSETTLED =
  /\b(?:needs?|have|has|wants?|going|left|yet|time|when|how|who|whether|asked|must|should|will) (?:\p{L}+ ){0,3}(?:to )?(?:be )?(?:decide|agree|vote|settle|approve|settled now)\b|\b(?:not|never|nothing|nobody|no one|no|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|weren['’]t|didn['’]t) (?:\p{L}+ ){0,3}(?:decided|agreed|approved|settled|confirmed|resolved)\b|\bundecided\b|\byet to\b|\b(?:if|unless|whether|until|once|before) (?:\p{L}+ ){0,4}(?:decided|agreed|approved|confirmed|decides|agrees)\b/iu;
