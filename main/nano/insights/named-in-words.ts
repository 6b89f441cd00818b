import type { Slice } from "#main/nano/result.ts";
import type { Owner, TaskCandidate } from "#main/nano/insight-result.ts";
import type { InsightUnit } from "./insight-stage.ts";
import type { OwnerNames } from "./owner-names.ts";

/** Everybody that the words name in any case or by initials, each with the place the name has in them. */
export function namesInWords(
  words: string,
  { start }: TaskCandidate,
  unit: InsightUnit,
  names: OwnerNames,
): { way: string; owner: Owner }[] {
  const found: { way: string; owner: Owner }[] = [];
  const near = Math.max(0, start - NEAR);
  const called = REQUEST.test(words) ? CALLED_BEFORE.exec(unit.text.slice(near, start)) : null;
  const caller = called?.groups?.["who"] ?? "";
  if (called !== null && names.isKnown(caller)) {
    const from = near + called.index + called[0].indexOf(caller);
    found.push({
      way: "called before",
      owner: named({ unit: unit.index, start: from, end: from + caller.length, text: caller }, names),
    });
  }
  for (const { way, pattern, isShort } of NAMED) {
    for (const match of words.matchAll(pattern)) {
      const who = match.groups?.["who"] ?? "";
      if (NO_NAME.test(who) || (isShort ? names.full(who) === who : !names.isKnown(who))) continue;
      const from = start + match.index + match[0].indexOf(who);
      const owner = named({ unit: unit.index, start: from, end: from + who.length, text: who }, names);
      found.push({ way: isShort || names.isLikely(who) ? way : `${way}, perhaps`, owner });
    }
  }
  return found;
}

/** Who holds the role that the words say: "The treasurer undertook to ..." */
export function roleIn(words: string, names: OwnerNames): Owner | null {
  for (const { groups } of words.matchAll(ROLE)) {
    const held = names.byRole(groups?.["role"] ?? "");
    if (held !== null) return { ...held, name: names.full(held.name) };
  }
  return null;
}

/** Characters before a task in which somebody is called. */
const NEAR = 36;

/** Words that stand where a name may, and are names too. */
const NO_NAME =
  /^(?:can|will|may|could|would|must|see|thank|thanks|bill|so|if|love|hope|please|do|did|are|have|and|or|the|this|that)$/i;
const VOCATIVE =
  /^(?:(?:and|so|ok|okay|right|hi|hey|also|then|please|but)[, ]{1,2}){0,2}@?(?<who>\p{L}[\p{L}\p{M}'’-]{1,24})(?=,| (?:you|u|can|could|would|will|if|pls|please)\b)/giu;
/** "..., so Ana could you" */
const CALLED_INSIDE =
  /(?:[,;.!?–—] |\b(?:so|and|but) )(?<who>\p{L}[\p{L}\p{M}'’-]{1,24}),? (?=(?:if |can |could |would |will )(?:you|u)\b|pls\b|please\b|kindly\b)/giu;
/** "Ana please" where the task begins with the request. */
const CALLED_BEFORE = /(?:^|[\s,;.!?])(?<who>\p{L}[\p{L}\p{M}'’-]{1,24}),? $/u;
const REQUEST = /^(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u))\b/i;
const SUBJECT =
  /(?:^|; |, (?=and |but |so ))(?:(?:and|so|but|then|by \p{L}{3,12}),? )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr)\.? )?(?<who>\p{L}[\p{L}\p{M}'’-]{1,24}?)(?= (?:is|has|will|to|was|should|must|says|said|volunteered|offered|undertook|promised|agreed|brings|takes|books|gets|owns|does|sends|leads|writes|collects|pays|does)\b)/giu;
/** "Ana still on the roof", "Ana & Dan the chairs" */
const FIRST =
  /^(?<who>\p{L}[\p{L}\p{M}-]{1,24})(?= (?:(?:&|\+|and) \p{L}{2,24} )?(?!is\b|was\b|had\b|has\b|said\b)[\p{Ll}\d])/gu;
const BEHIND =
  /(?:[-–—→=(✔✓]|->|[-–]>) ?(?<who>\p{L}[\p{L}\p{M}'’-]{1,24})(?=[\s).!,\p{So}]{0,4}$|[ )]\(|\)(?=[.,;:!]| [-–—(]))/gu;
const LABEL = /^(?<who>\p{L}[\p{L}\p{M}'’-]{1,24})(?:\s?[:：]| [-–—=]|\s?->) /gu;
/** "JS:", "(A)", "→ MT" */
const INITIALS = /(?:^|[-–—→([=] ?|-> ?)(?<who>\p{Lu}{1,3})(?=[)\]:]| to\b|[\s.]*$)/gu;
const NAMED = [
  { way: "called", pattern: VOCATIVE, isShort: false },
  { way: "called inside", pattern: CALLED_INSIDE, isShort: false },
  { way: "label", pattern: LABEL, isShort: false },
  { way: "subject", pattern: SUBJECT, isShort: false },
  { way: "first word", pattern: FIRST, isShort: false },
  { way: "behind a dash", pattern: BEHIND, isShort: false },
  { way: "initials", pattern: INITIALS, isShort: true },
];
const ROLE =
  /(?:^|\bby )(?:[Tt]he )?(?<role>\p{L}[\p{L}-]{2,20})(?= (?:to|will|was|is|shall|undertook|agreed|has|so|before|by|until|and)\b|[.,;]|$)/gu;
/** A name in a unit, by its fullest form in the document. */
export function named(
  { unit, start, end, text }: Slice & { unit: number; text: string },
  names: OwnerNames,
): Owner {
  const last = TITLED.exec(text)?.[1] ?? text;
  const whole = names.full(last);
  return { name: whole === last ? names.full(text) : whole, at: { unit, start, end } };
}

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Frau|Herr|Mme|M|Señora?)\.? (\p{Lu}[\p{L}'’-]{1,24})$/u;
