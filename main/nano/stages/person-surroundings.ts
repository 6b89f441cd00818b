/** What stands before a name and behind it. */
interface Surroundings {
  before: string;
  after: string;
  /** The name is a word too. */
  isWord: boolean;
}

/** The signs for and against a person that stand around a name; the words next to it are signs in quotation marks. */
export function signsAround({ before, after, isWord }: Surroundings): string[] {
  const isCell = /\| ?$/.test(before) && /^ ?\|/.test(after);
  const signs = chosen({
    "verb behind": VERB.test(after),
    "spoken to": AHEAD.test(before),
    "small word before": LINK.test(before),
    "place before": PLACE.test(before),
    "article before": ARTICLE.test(before),
    "the before": /\bthe $/i.test(before),
    "'s behind": /^['’]s\b/.test(after),
    "name before": /\p{Lu}[\p{L}'’.]+(?:,| and| &| \+|\/) ?$/u.test(before),
    "name behind": /^(?:,| and| &| \+) \p{Lu}/u.test(after),
    colon: /^\s?:/.test(after) && /(?:^|\n|[-*•] )$/.test(before),
    dash: /(?: [-–—]|->|→|=) ?$/.test(before),
    "dash and end": /(?: [-–—]|->|→) ?$/.test(before) && /^\s*(?:$|\n|[,.|)])/.test(after),
    "in brackets": before.endsWith("("),
    "brackets behind": after.startsWith(" ("),
    cell: isCell,
    "cell word": isCell && isWord,
    "to do": /^ to [a-z]/.test(after),
    number: /^\.? ?\d/.test(after) || /\d $/.test(before),
    saint: /\b(?:St|Saint|Sankt|San|Santa)\.? $/.test(before),
    "office behind": /^ (?:Street|Road|Lane|Hall|House|School|Bank|Ltd|Inc|Group|Park)\b/.test(after),
    quoted: /["“‘']$/.test(before),
    end: /^[.!?]?\s*$/.test(after),
  });
  return [...signs, `“${wordBefore(before)} …”`, `“… ${wordBehind(after)}”`];
}

/** The names of the signs that are true. */
export function chosen(signs: Readonly<Record<string, boolean | undefined>>): string[] {
  return Object.keys(signs).filter((name) => signs[name] === true);
}

const TOKEN_BEFORE = /(?:\p{L}{1,20}(?:['’]\p{L}{1,3})?|\d{1,20}|[^\s\p{L}\d])\s?$/u;
const TOKEN_BEHIND = /^(?:['’]s)?\s?(\p{L}{1,20}(?:['’]\p{L}{1,3})?|\d{1,20}|[^\s\p{L}\d])/u;

/** The word or mark before a name; a number stands for all numbers. */
function wordBefore(before: string): string {
  const token = TOKEN_BEFORE.exec(before)?.[0].trim().toLowerCase() ?? "^";
  return /^\d/.test(token) ? "0" : token.replace("|", "cell");
}

/** The word or mark behind a name; a capitalised word and a number stand for all of their sort. */
function wordBehind(after: string): string {
  const token = TOKEN_BEHIND.exec(after)?.[1] ?? "$";
  if (/^\d/.test(token)) return "0";
  return /^\p{Lu}\p{Ll}/u.test(token) ? "Aa" : token.toLowerCase().replace("|", "cell");
}

const VERB =
  /^(?:, (?:you|can|could|would|please|thanks|I|we)\b|,? (?:who|said|says|asked|asks|wants|wanted|thinks|thought|told|agreed|suggested|promised|wrote|replied|called|rang|phoned|emailed|texted|will|has|had|is going|goes|went|came|comes|knows|knew|can|can['’]?t|could|did|does|gave|took|sent|made|found|held|lost|needs to|would|might|should|never|always|was|is|reckons|offered|volunteered|reported|noted|confirmed|proposed|seconded|moved|brings|brought|walked|started|kept|looked|saw|felt|loves?|hates?|likes?)\b|['’](?:ll|d)\b|,? (?:sagt|fragt|meint|schreibt|wird|hat|a dit|dit|dijo|dice|est|va|aura)(?!\p{L}))/u;
const AHEAD =
  /(?:\b(?:said|says|replied|told|asked?|thanked?|met|called?|emailed?|rang|ring|phone|phoned|text|texted|tell|remind|wrote to|write to|spoke (?:to|with)|talk(?:ed)? to|gave|married|named|dear|hi|hello|hey|thanks|sorry|let|cc|see|saw|owes?|chase|meet) |@)$/iu;
const LINK = /\b(?:by|and|with|for|from|to|mit|von|bei|avec|con|de|et|y|und|or) $|[&+] $/iu;
/** What stands before a place. */
const PLACE =
  /\b(?:in|at|near|around|outside|via|into|onto|through|between|East|West|North|South|New|visit(?:ed|ing)?|reached|leave|left) $/i;
/** What stands before a thing or an office. */
const ARTICLE =
  /\b(?:the|a|an|our|this|that|my|your|their|his|her|its|each|every|some|no|any|der|die|das|dem|den|ein|eine|le|la|les|el|los|las|un|une|una|au|aux|del) $/i;
