/** A sentence told of its speaker: the words that take the place of its opening, and how much of it these replace. */
export interface ToldOf {
  text: string;
  opening: string;
  /** Length of the replaced opening, UTF-16. */
  replaced: number;
}

/**
 * What somebody says of themselves, in the third person: "Right, I'll renew the key." said by Dan is "Dan will renew the
 * key." English, where the sentence opens with "I" and a verb of a known form, and no other word leans on who speaks or
 * listens; null for all others.
 */
export function thirdPerson(name: string, sentence: string, language: string | null): ToldOf | null {
  if (language !== null && language !== "en") return null;
  if (!NAME.test(name) || NO_NAME.test(name)) return null;
  const found = OPENING.exec(sentence);
  const verb = found?.[1];
  if (found === null || verb === undefined) return null;
  const told = FORMS.get(verb.trim().toLowerCase().replace("’", "'")) ?? (isPast(verb) ? verb.trim() : null);
  const rest = sentence.slice(found[0].length);
  if (told === null || LEANS.test(rest) || /["“”«»„]|[?？]\s*$/.test(rest) || !/\p{L}{2}/u.test(rest))
    return null;
  const opening = `${name} ${told}`;
  return { text: opening + rest, opening, replaced: found[0].length };
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|de|van|von|da|del|la|le)){0,3}$/u;
const NO_NAME =
  /^(?:me|you|i|speaker|system|bot|user|admin|customer|agent|support|events|office|team|interviewer|host|guest|moderator|unknown|anonymous)\b/i;
const OPENING =
  /^(?:(?:ok|okay|right|sure|yes|yeah|yep|no problem|thanks|great|good|fine|well|so|and|also|then|cool|perfect|hi all|oh)[,.!]?\s{1,3}){0,2}I((?:['’](?:ll|m|ve)| (?:am|have|need|want|hope|don['’]t|haven['’]t|\p{L}{2,20}(?:n['’]t)?))(?=\s))/iu;
/** Words that mean somebody else when the speaker changes. */
const LEANS =
  /(?<![\p{L}'’])(?:i|i['’]\p{L}{1,2}|me|my|mine|myself|we|we['’]\p{L}{1,2}|us|our|ours|you|you['’]\p{L}{1,2}|your|yours|u|ur|ya|here|mum|mom|dad)(?!\p{L})/iu;

const SAME =
  "will can could should must might would cannot can't couldn't shouldn't won't wouldn't didn't did had hadn't was wasn't went got told asked found made took saw spoke wrote bought brought sent gave left lost met paid said thought knew came did sold kept held rang called heard built broke chose drove drew felt taught caught spent won";
const FORMS: ReadonlyMap<string, string> = new Map([
  ...SAME.split(" ").map((form) => [form, form] as const),
  ["'ll", "will"],
  ["'m", "is"],
  ["am", "is"],
  ["'ve", "has"],
  ["have", "has"],
  ["haven't", "hasn't"],
  ["don't", "doesn't"],
  ["need", "needs"],
  ["want", "wants"],
  ["hope", "hopes"],
]);
/** Verbs in -ed whose present has the same letters. */
const isPast = (verb: string): boolean =>
  /^\s?\p{L}{2,18}ed$/iu.test(verb) &&
  !/(?:need|feed|speed|exceed|proceed|succeed|bleed|breed|seed|shed|embed)$/i.test(verb);
